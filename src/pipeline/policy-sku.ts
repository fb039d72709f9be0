import type { AuditSubject } from '../audit/context.ts';
import { isSurelyFor } from '../policy/match.ts';
import { onceEach } from '../policy/meaning.ts';
import type { LoadedPolicy } from './audit.ts';

/** What a policy says that a machine is sold as. */
export type SaidSku = Readonly<{
  name: string;
  /** The document that says so. */
  by: string;
  /** Whether it may be less than what would count without it. */
  mayLower: boolean;
}>;

/** What the policies that decide say that runners with the job's labels are sold as, each once. */
export function policySkus(
  policies: readonly LoadedPolicy[],
  subject: AuditSubject,
): readonly SaidSku[] {
  const said = policies
    .filter(({ source }) => source.role !== 'proposed')
    .flatMap(({ source, policy }) =>
      policy.runners
        .filter(({ labels }) => isSurelyFor({ runnerLabels: labels }, subject))
        .flatMap(({ sku, origin }): SaidSku[] =>
          sku === null
            ? []
            : // Who may write a job's policy could else write its machine small; a command is one's own.
              [
                {
                  name: sku,
                  by: origin,
                  mayLower: source.isProtected || subject.kind === 'command',
                },
              ],
        ),
    );
  // One word that may lower something vouches for the name, whoever else says it.
  const trusted = [...said].sort((a, b) => Number(b.mayLower) - Number(a.mayLower));
  return onceEach(trusted, ({ name }) => name);
}
