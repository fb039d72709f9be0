import { formatDuration, formatEnergy, formatPercent } from '../units.ts';
import type { Match } from './match.ts';
import type { NamedPlace, Rule } from './policy.ts';
import type { Scope } from './scope.ts';

/** What parts of a policy say, on one line each, for whoever reads a policy put together. */

export function describeRule(rule: Rule): string {
  switch (rule.kind) {
    case 'per-run':
    case 'per-job':
      return rule.per === null ? rule.limit.text : `${rule.limit.text} per ${rule.per}`;
    case 'rate':
      return `${rule.limit.text}/h`;
    case 'increase':
      return `${rule.maxText}, or ${rule.mad} x the spread${rule.evenIfNoisy ? ', even if noisy' : ''}`;
    case 'per-week':
    case 'per-month':
    case 'per-quarter':
      return rule.forecast === 'warn' ? `${rule.limit.text}, forecast warns` : rule.limit.text;
    case 'improve':
      return `${rule.target} by ${rule.byText}${rule.reference === null ? '' : `, from ${formatEnergy(rule.reference.energyJ)}`}${rule.evenIfNoisy ? ', even if noisy' : ''}`;
  }
}

export function describeMatch(match: Match): string {
  const parts: readonly (readonly [string, readonly string[] | undefined])[] = [
    ['workflows', match.workflows],
    ['reusable workflows', match.reusableWorkflows],
    ['jobs', match.jobs],
    ['events', match.events],
    ['branches', match.branches],
    ['actors', match.actors],
    ['paths', match.paths],
    ['not only', match.pathsIgnore],
    ['runners', match.runnerLabels],
  ];
  const named = parts.flatMap(([name, list = []]) =>
    list.length === 0 ? [] : [`${name} ${list.join(', ')}`],
  );
  return named.length === 0 ? 'everything' : named.join('; ');
}

export function describeScope(scope: Scope | null): string {
  if (scope === null) return 'every audit';
  const { energyJ, durationS, gpu, runnerLabels, modelParameters } = scope;
  return [
    ...(energyJ === null ? [] : [`from ${formatEnergy(energyJ)}`]),
    ...(durationS === null ? [] : [`from ${formatDuration(durationS)}`]),
    ...(gpu ? ['with a GPU'] : []),
    ...(runnerLabels.length === 0 ? [] : [`on ${runnerLabels.join(', ')}`]),
    ...(modelParameters === null ? [] : [`models from ${modelParameters / 1e6} M parameters`]),
  ].join(', or ');
}

export function describePlace({ region, zone, country }: NamedPlace): string {
  return region ?? zone ?? country ?? 'nowhere';
}

export function describeRegions(regions: readonly string[] | null): string {
  if (regions === null) return "any of the provider's regions";
  return regions.length === 0 ? 'no region' : regions.join(', ');
}

export function describeRange(maxRange: number | null): string {
  return maxRange === null ? 'unsaid' : formatPercent(maxRange);
}
