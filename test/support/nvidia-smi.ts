import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownDirectory } from './program.ts';

/** The beginning of a stand-in for nvidia-smi: what it was asked for, and the time as that has it. */
const PROLOGUE = `#!/bin/sh
case "$*" in *mig.mode.current*) mig=', Disabled' ;; *) mig= ;; esac
now() { date +%Y/%m/%d\\ %H:%M:%S.%3N; }
`;

/** A made-up machine with an NVIDIA driver whose nvidia-smi is this script. */
export function machineWithGpu(script: string): string {
  const root = ownDirectory();
  for (const folder of ['dev', 'usr/bin', 'sys'])
    mkdirSync(join(root, folder), { recursive: true });
  symlinkSync('/proc', join(root, 'proc'));
  writeFileSync(join(root, 'dev/nvidiactl'), '');
  const path = join(root, 'usr/bin/nvidia-smi');
  writeFileSync(path, PROLOGUE + script);
  chmodSync(path, 0o755);
  return root;
}
