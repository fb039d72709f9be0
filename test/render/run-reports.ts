import type { RunReport } from '../../src/audit/run-report.ts';
import type { Finding } from '../../src/finding.ts';
import type { RunAbout } from '../../src/render/run-section.ts';
import { increased, job, pastOf, runOf, step, withResult } from '../support/run.ts';
import { named } from './reports.ts';

/** A run in which all that is not ours is the text given. */
export function namedRun(text: string, jobs = 3): RunReport {
  const audit = named(text);
  const inner = step(text, 1, { conclusion: text });
  const finding: Finding = { id: 'cpu-model-unknown', severity: 'weak', message: text };
  const policies = audit.policies.map((policy) =>
    withResult(policy, increased(150, 103, { budget: text, limitText: text, sentence: text })),
  );
  const all = Array.from({ length: jobs }, (_, at) =>
    job(text, 5 + at, {
      runner: text,
      conclusion: text,
      steps: [step(text, 3, { conclusion: text, children: [inner] }), inner],
      standing: at % 2 === 0 ? 'bounded' : 'audited',
      claimedJ: 1,
      artifact: text,
      auditId: text,
      findings: [finding],
    }),
  );
  return runOf(all, policies, {
    tool: audit.tool,
    sentence: text,
    findings: [finding],
    past: pastOf(100, 101, 102).map((one) => ({ ...one, label: text, startedAt: text })),
    totalG: audit.emissions?.totalG ?? null,
  });
}

export function namedAbout(text: string): RunAbout {
  return { workflow: text, sources: [named(text)], helpUrl: null };
}
