import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import type { Send } from '../../src/net/http.ts';
import type { Surroundings } from '../../src/place/surroundings.ts';

export type Machine = Readonly<{
  /** Below the machine's root. */
  files?: Readonly<Record<string, string>>;
  env?: Readonly<Record<string, string>>;
  platform?: NodeJS.Platform;
  /** Below the machine's root. */
  execPath?: string;
  send?: Send;
}>;

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
});

export const NODE = '/runner/externals/node24/bin/node';

/** A machine of files below a folder of the test's own; whoever sends requests fails the test. */
export function machineOf({ files, env, platform, execPath, send }: Machine): Surroundings {
  const root = mkdtempSync(join(tmpdir(), 'carbon-audit-place-'));
  roots.push(root);
  for (const [path, content] of Object.entries(files ?? {})) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return {
    env: env ?? {},
    platform: platform ?? 'linux',
    execPath: join(root, execPath ?? NODE),
    pid: process.pid,
    root,
    send: async () => {
      if (send === undefined) throw new Error('nothing was to be sent');
      return send;
    },
  };
}

/** The board's strings of a machine of that cloud. */
export const BOARDS = {
  azure: {
    '/sys/class/dmi/id/sys_vendor': 'Microsoft Corporation\n',
    '/sys/class/dmi/id/product_name': 'Virtual Machine\n',
    '/sys/class/dmi/id/chassis_asset_tag': '7783-7084-3265-9085-8269-3286-77\n',
  },
  aws: {
    '/sys/class/dmi/id/sys_vendor': 'Amazon EC2\n',
    '/sys/class/dmi/id/product_name': 'm7i.large\n',
  },
  gcp: {
    '/sys/class/dmi/id/sys_vendor': 'Google\n',
    '/sys/class/dmi/id/product_name': 'Google Compute Engine\n',
  },
  laptop: {
    '/sys/class/dmi/id/sys_vendor': 'LENOVO\n',
    '/sys/class/dmi/id/product_name': '21HM\n',
    '/sys/class/dmi/id/chassis_asset_tag': 'No Asset Information\n',
  },
} as const;
