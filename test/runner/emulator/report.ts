/** Tells the fake GitHub how a job goes, so that its REST API shows steps as the real one does. */

import type { JobReport, StepReport } from './job.ts';
import type { PlannedStage, Session } from './session.ts';

/** Steps get numbers in order; "Set up job" is the first and "Complete job" the last. */
export function createReporter(session: Session, startedAt: string) {
  const { github } = session.job;
  const { context } = session.facts;
  const { checkRunId: jobId } = context;
  const steps: StepReport[] = [];

  function send(conclusion: JobReport['conclusion']): void {
    if (github === undefined || jobId === undefined) return;
    github.reportJob({
      repository: context.repository,
      jobId,
      runId: context.runId,
      runAttempt: context.runAttempt,
      name: context.jobName,
      workflow: context.workflow,
      workflowPath: context.workflowRef.slice(context.repository.length + 1).replace(/@.*$/, ''),
      event: context.eventName,
      headSha: context.sha,
      headBranch: context.headRef || context.ref.replace(/^refs\/(heads|tags)\//, ''),
      runnerName: context.runnerName,
      runnerGroup: context.runnerEnvironment === 'github-hosted' ? 'GitHub Actions' : 'Default',
      labels: context.runnerLabels,
      startedAt,
      conclusion,
      steps: [...steps],
    });
  }

  function set(name: string, change: Partial<StepReport>): void {
    const at = steps.findIndex((step) => step.name === name && step.status !== 'completed');
    const blank: StepReport = {
      name,
      number: steps.length + 1,
      status: 'queued',
      conclusion: null,
      startedAt: null,
      completedAt: null,
    };
    const step = { ...(steps[at] ?? blank), ...change };
    if (at < 0) steps.push(step);
    else steps[at] = step;
  }

  const now = () => new Date().toISOString();
  const done = (name: string) => {
    set(name, {
      status: 'completed',
      conclusion: 'success',
      startedAt: now(),
      completedAt: now(),
    });
  };

  return {
    setUp(planned: readonly PlannedStage[]): void {
      done('Set up job');
      for (const { name } of planned) set(name, { status: 'queued' });
      send(null);
    },
    begin({ name }: PlannedStage): void {
      set(name, { status: 'in_progress', startedAt: now() });
      send(null);
    },
    end({ name }: PlannedStage, conclusion: StepReport['conclusion']): void {
      const skipped = conclusion === 'skipped' ? { startedAt: now() } : {};
      set(name, { ...skipped, status: 'completed', conclusion, completedAt: now() });
      send(null);
    },
    complete(): void {
      done('Complete job');
      send(session.status);
    },
  };
}
