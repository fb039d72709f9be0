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

/** Why nothing better was used, said once for all parts that share the reason: `... (CPU, Memory)`. */
export function reasons(
  components: readonly Pick<ReportedComponent, 'id' | 'whyNotBetter'>[],
): readonly string[] {
  const names = new Map<string, string[]>();
  for (const { id, whyNotBetter } of components) {
    if (whyNotBetter === null) continue;
    names.set(whyNotBetter, [...(names.get(whyNotBetter) ?? []), COMPONENT_NAMES[id]]);
  }
  return [...names].map(([why, all]) => `${why} (${[...new Set(all)].join(', ')})`);
}
