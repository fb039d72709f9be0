import { isFields, parseHeader, plainText } from '../recording/lines.ts';
import { isCount } from '../recording/sample.ts';
import { PIPES, type SamplerConfig } from './directory.ts';
import { readFields } from './handover.ts';

/** Reads the sampler's orders; throws if they are none, as nobody sensible has written them then. */
export function readConfig(path: string): SamplerConfig {
  const fields = readFields(path);
  const header = isFields(fields?.['header']) ? parseHeader(fields['header']) : null;
  const maxAgeMs = fields?.['maxAgeMs'];
  if (header === null || !isCount(maxAgeMs)) throw new Error(`${path} is no configuration`);
  const unreadable = fields?.['unreadable'];
  const root = fields?.['root'];
  const pipes = fields?.['pipes'];
  const stepsFolder = fields?.['stepsFolder'];
  return {
    header,
    maxAgeMs,
    runner: parseRunner(fields?.['runner']),
    unreadable: Array.isArray(unreadable) ? unreadable.map((name) => plainText(String(name))) : [],
    root: typeof root === 'string' ? root : '/',
    pipes: Array.isArray(pipes) ? PIPES.filter((name) => pipes.includes(name)) : [],
    amdgpu: fields?.['amdgpu'] === true,
    stepsFolder: typeof stepsFolder === 'string' ? stepsFolder : null,
  };
}

function parseRunner(value: unknown): SamplerConfig['runner'] {
  if (!isFields(value)) return null;
  const { pid, startTicks } = value;
  if (!isCount(pid) || pid === 0) return null;
  return { pid, startTicks: isCount(startTicks) ? startTicks : null };
}
