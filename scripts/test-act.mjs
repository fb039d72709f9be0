// `npm run test:act`: the example workflows under nektos/act, a runner that nobody here wrote, without
// Docker and against the fake GitHub. Needs Linux, Node 24, git and python3 with pip.
// `SKIP_ACT=1` leaves it out on a developer's machine, never where CI=true.

import { installAct } from './act/install.mjs';

const { env, versions } = process;

if (env.SKIP_ACT === '1' && env.CI !== 'true') {
  console.log('SKIP_ACT=1: the example workflows were not run under act.');
  process.exit();
}
if (Number.parseInt(versions.node, 10) < 24) {
  console.error(
    `This needs Node 24, not ${versions.node}: use \`npm run test:act\` after \`npm ci\`.`,
  );
  process.exit(1);
}

let act;
try {
  act = installAct();
} catch (error) {
  console.error(`${error.message}\nSet SKIP_ACT=1 to leave this out where CI is not "true".`);
  process.exit(1);
}

const { SCENARIOS } = await import('./act/scenarios.mjs');
let failed = 0;
for (const [name, run] of SCENARIOS) {
  const start = performance.now();
  try {
    await run(act);
    console.log(`ok      ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  } catch (error) {
    failed++;
    console.error(`FAILED  ${name}\n${error.stack}`);
  }
}
console.log(`${SCENARIOS.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
