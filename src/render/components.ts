import type { ReportedComponent } from '../audit/report.ts';

/** What people call the parts of a machine. */
export const COMPONENT_NAMES: Readonly<Record<ReportedComponent['id'], string>> = {
  cpu: 'CPU',
  memory: 'Memory',
  platform: 'Platform',
  board: 'Board',
  gpu: 'GPU',
  'gpu-host': 'GPU host',
};
