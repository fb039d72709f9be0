import type { AuditSubject } from '../audit/context.ts';
import { isSurelyFor } from '../policy/match.ts';
import type { DeclaredPower } from '../power/declared.ts';
import type { LoadedPolicy } from './audit.ts';

/**
 * What the policies that decide say that runners with the job's labels draw; of several the highest, at
 * rest and at full load. `null`: they say nothing.
 */
export function policyPower(
  policies: readonly LoadedPolicy[],
  subject: AuditSubject,
): DeclaredPower | null {
  const rows = policies
    .filter(({ source }) => source.role !== 'proposed')
    .flatMap(({ source, policy }) =>
      policy.runners
        .filter(({ labels }) => isSurelyFor({ runnerLabels: labels }, subject))
        .flatMap(({ power, origin }) =>
          power === null
            ? []
            : [
                {
                  ...power,
                  by: origin,
                  // Who may write a job's policy could else write its machine frugal; a command is one's own.
                  mayLower: source.isProtected || subject.kind === 'command',
                },
              ],
        ),
    );
  const [highest] = [...rows].sort((a, b) => b.fullW - a.fullW || b.idleW - a.idleW);
  if (highest === undefined) return null;
  return {
    ...highest,
    idleW: Math.max(...rows.map(({ idleW }) => idleW)),
    mayLower: rows.every(({ mayLower }) => mayLower),
  };
}
