// What a long audit of many GPUs costs to work out: time and most memory of `recompute`, which does to a
// recording what post does. The recording is made up here, each board telling watts and use twice a second.
//   npm run bench:gpus [-- --boards 64] [--hours 24]

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const CLI = resolve('dist/cli/index.js');
const STEP_MS = 500;
/** Prints the most memory that a process ever had, in KiB, when it ends. */
const TELL_MEMORY =
  'data:text/javascript,process.on("exit",()=>console.error("maxrss",process.resourceUsage().maxRSS))';

const { values } = parseArgs({
  options: {
    boards: { type: 'string', default: '64' },
    hours: { type: 'string', default: '24' },
  },
});
const boards = Number(values.boards);
const durationMs = Number(values.hours) * 3_600_000;

const directory = mkdtempSync(join(tmpdir(), 'bench-gpus-'));
try {
  cli(['run', '--out', directory, '--', 'true']);
  const { bytes, sha256 } = writeRecording(join(directory, 'recording.ndjson'));
  stretchContext(sha256);
  const startedMs = performance.now();
  const { stderr } = cli(['recompute', directory], [0, 1], ['--import', TELL_MEMORY]);
  const seconds = (performance.now() - startedMs) / 1000;
  const kib = Number(/^maxrss (\d+)$/m.exec(stderr)[1]);
  console.log(
    `${boards} boards, ${values.hours} h at 2 Hz: a recording of ${(bytes / 1e6).toFixed(0)} MB`,
  );
  console.log(
    `recompute   ${seconds.toFixed(1)} s, at most ${((kib * 1024) / 1e6).toFixed(0)} MB of memory`,
  );
} finally {
  rmSync(directory, { recursive: true, force: true });
}

function cli(args, allowed = [0], flags = []) {
  const done = spawnSync(process.execPath, [...flags, CLI, ...args], { encoding: 'utf8' });
  // The audit's own report is of another recording, so that its digest differs.
  if (!allowed.includes(done.status)) throw new Error(`${args[0]}: ${done.stderr}`);
  return done;
}

function context() {
  return JSON.parse(readFileSync(join(directory, 'context.json'), 'utf8'));
}

/** As the recording's format has it (docs/recording.md), a line at a time. */
function writeRecording(path) {
  const { auditId, intervalMs, start, layout } = context();
  const file = openSync(path, 'w');
  const whole = createHash('sha256');
  let bytes = 0;
  let digest = '';
  let number = 0;
  const write = (fields) => {
    const body = JSON.stringify(fields).slice(0, -1);
    digest = createHash('sha256').update(`${digest}\n${body}`).digest('base64url').slice(0, 16);
    const line = `${body},"d":"${digest}"}\n`;
    whole.update(line);
    bytes += writeSync(file, line);
  };
  const { wallMs, monotonicMs, cpu } = start;
  const origin = { auditId, intervalMs, wallMs, monotonicMs, cpu, layout };
  const program = { tool: 'bench', node: process.version, platform: 'linux', arch: 'x64' };
  write({ k: 'header', format: 1, ...program, ...origin });
  const channels = Array.from({ length: boards }, () => ({
    name: 'NVIDIA H100 80GB HBM3',
    limitW: 700,
    memoryBytes: 85_520_809_984,
    partitioned: false,
  }));
  number += 1;
  write({ k: 'meter', n: number, s: 'nvidia', channels });
  for (let m = STEP_MS; m < durationMs; m += STEP_MS) {
    number += 1;
    const p = channels.map((_, i) => (2_000 + (((m / STEP_MS) * 7 + i * 131) % 5_000)) / 10);
    const u = channels.map((_, i) => (m / STEP_MS + i * 17) % 101);
    write({ k: 'watts', n: number, m, s: 'nvidia', p, u });
  }
  closeSync(file);
  return { bytes, sha256: whole.digest('hex') };
}

/** Lets the audit end when the recording does. */
function stretchContext(recordingSha256) {
  const { start, end, ...rest } = context();
  const later = {
    ...end,
    monotonicMs: start.monotonicMs + durationMs,
    wallMs: start.wallMs + durationMs,
  };
  const text = `${JSON.stringify({ ...rest, start, end: later, recordingSha256 }, null, 2)}\n`;
  writeFileSync(join(directory, 'context.json'), text);
}
