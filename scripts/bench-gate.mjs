// What `increase` finds and what it invents, beside the rules of others on the same histories in one
// run; what the lottery of CPUs leaves of it; and how long judging takes.
//   npm run bench:gate [-- --trials 5000] [--seed 1] [--only noise|lottery|speed] [--json]

import { parseArgs } from 'node:util';
import { barsOf } from './gate/bars.mjs';
import { lotteryBench } from './gate/lottery.mjs';
import { noiseBench } from './gate/noise.mjs';
import { loadOurs } from './gate/ours.mjs';
import { speedBench } from './gate/speed.mjs';

const { values } = parseArgs({
  options: {
    trials: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const options = { trials: Number(values.trials), seed: Number(values.seed) };
const wanted = (name) => values.only === undefined || values.only === name;

const ours = await loadOurs();
const measured = {
  ...options,
  ...(wanted('noise') ? { noise: noiseBench(ours, options) } : {}),
  ...(wanted('lottery') ? { lottery: lotteryBench(ours, options) } : {}),
  ...(wanted('speed') ? { speed: speedBench(ours) } : {}),
};
const report = { ...measured, bars: barsOf(measured) };
if (values.json) console.log(JSON.stringify(report, null, 2));
else print(report);

function print({ trials, noise, lottery, speed, bars }) {
  for (const { course, samples, rules } of noise ?? []) {
    const names = Object.keys(rules[0].alarms);
    console.log(
      `\n${course}; ${samples} samples, 5 % of them doubled; alarms in % of ${trials} trials`,
    );
    console.log(`${''.padEnd(32)}${names.map((name) => name.padStart(13)).join('')}`);
    for (const { rule, alarms } of rules) {
      const cells = names.map((name) => alarms[name].toFixed(1).padStart(13));
      console.log(`${rule.padEnd(32)}${cells.join('')}`);
    }
  }
  if (lottery !== undefined) {
    console.log(`\nSix families of CPUs behind one label, 40 runs, CV 10 %; verdicts in %`);
    for (const [how, cases] of Object.entries(lottery)) {
      for (const [name, verdicts] of Object.entries(cases)) {
        const cells = Object.entries(verdicts).map(([one, share]) => `${one} ${share.toFixed(1)}`);
        console.log(`${how.padEnd(22)}${name.padEnd(12)}${cells.join('   ')}`);
      }
    }
  }
  if (speed !== undefined) {
    const { replay, ...cases } = speed;
    console.log('\n1,000 budgets (all bind) over 50,000 points; ms of this process');
    for (const [name, { parsingMs, judgingMs, results }] of Object.entries(cases)) {
      console.log(
        `${name}: parsing the points ${parsingMs.toFixed(0)} ms, judging ${results} rules ${judgingMs.toFixed(0)} ms, ${(judgingMs / parsingMs).toFixed(2)} times as long`,
      );
    }
    console.log(
      `replay over them: increase ${replay.increaseMs.toFixed(0)} ms, per-month ${replay.monthMs.toFixed(0)} ms`,
    );
  }
  console.log('\nBars');
  for (const { what, came, bound, bar, error, isMet } of bars) {
    const range = error === null ? '' : `, standard error ${error.toFixed(2)}`;
    console.log(
      `${isMet ? 'met   ' : 'missed'}  ${what}: ${came.toFixed(2)} (at ${bound} ${bar}${range})`,
    );
  }
}
