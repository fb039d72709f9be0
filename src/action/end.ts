import { resolve } from 'node:path';
import type { AuditSubject } from '../audit/context.ts';
import { conclude, type Ended } from '../evidence/conclude.ts';
import { spanOf } from '../evidence/span.ts';
import { unitsAtEnd } from '../evidence/units-file.ts';
import { type Finding, finding } from '../finding.ts';
import type { RunJobs } from '../github/jobs.ts';
import {
  declaredPrice,
  LIVE_DEADLINE_MS,
  type LiveOrder,
  type PricedBy,
  pricedIntensity,
  type WallSpan,
} from '../grid/grid.ts';
import { type ProviderChoice, withoutFigureOf } from '../grid/providers/choice.ts';
import { removeAudit, stopAudit } from '../lifecycle/lifecycle.ts';
import type { LoadedPolicy } from '../pipeline/audit.ts';
import { type SettledPlace, settlePlace } from '../pipeline/place.ts';
import { policyPlaces } from '../pipeline/policy-place.ts';
import { combineSights } from '../pipeline/sights.ts';
import { isShown, type Rung } from '../place/ladder.ts';
import { askService } from '../place/sight.ts';
import { type Approvals, approvalsOf, NO_APPROVALS, namesApprovers } from './approvals.ts';
import { noticedInMain } from './clock.ts';
import type { Deadline } from './deadline.ts';
import { gate } from './gate.ts';
import { type Inputs, readHiddenInputs } from './inputs.ts';
import { runIdentityOf, subjectOf } from './job.ts';
import { jobFacts } from './job-facts.ts';
import { publish } from './publish.ts';
import type { AuditState } from './state.ts';
import { officialSteps, stepsOf } from './steps.ts';
import { thawPolicies } from './thaw.ts';
import { changedSince } from './trust.ts';
import type { World } from './world.ts';

/** An audit that has been stopped and not yet been published. */
export type Stopped = Readonly<{
  state: AuditState;
  ended: Ended;
  /** What is wrong with a policy that was to decide, if anything. */
  badInput: string | null;
  /** Whether tokens may be shown to the network. */
  mayUseTokens: boolean;
  /** By when all of it must be published. */
  deadline: Deadline;
  /** The run's jobs as GitHub lists them; `null`: nobody asked. */
  jobs: RunJobs | null;
}>;

/**
 * Stops the sampler and gathers all that the report is made of.
 *
 * @param deadline by when all of it must be published
 * @param network `none`: nobody is asked for anything, and no token is shown
 */
export async function stop(
  state: AuditState,
  world: World,
  deadline: Deadline,
  findings: readonly Finding[],
  network: 'used' | 'none' = 'used',
): Promise<Stopped> {
  const { job, started, inputs } = state;
  const changed = changedSince(state.trusted, world.env);
  const mayUseTokens = changed.length === 0 && network === 'used';
  // Asked first, so that the answer comes while the rest is done.
  const listed = officialSteps(state, world, mayUseTokens, deadline);
  const service = askedAtEnd(state, world);
  const stopped = await stopAudit(started);
  const thawed = await thawPolicies(state);
  const { checkRunId } = readHiddenInputs(world.runner.input);
  const facts = await jobFacts(job, thawed.policies, checkRunId, {
    token: mayUseTokens ? world.runner.input('token') : '',
    env: world.env,
    deadlineMs: deadline.remainingMs() * SHARE_OF_ASKING,
  });
  const claimed = unitsAtEnd(inputs.units, unitsPath(state));
  const subject = { ...subjectOf(job, inputs.modelParameters), ...facts.known };
  const { recordingText } = stopped;
  const span = spanOf(started, stopped);
  const settled = placeOf(
    state,
    { recordingText, asked: await service, span },
    thawed.policies,
    subject,
  );
  const order = mayUseTokens ? await orderOf(state, world, deadline) : null;
  const grid = await intensityOf(state, settled, span, order);
  const { jobs, ...official } = await listed;
  const seen = stepsOf(state, stopped, official, world);
  const ended: Ended = {
    started,
    stopped,
    subject,
    run: runIdentityOf(job, checkRunId),
    serverStartMs: state.serverStartMs,
    intervalMs: inputs.intervalMs,
    place: settled.place,
    placeRungs: settled.rungs,
    intensity: grid.series,
    intensityBeside: grid.beside,
    marketBased: inputs.marketBased,
    // Fetching past audits is not built yet.
    history: null,
    policies: thawed.policies,
    command: null,
    units: claimed.units,
    steps: seen.steps,
    approvers: [],
    findings: [
      ...findings,
      ...facts.findings,
      ...claimed.findings,
      ...settled.findings,
      ...grid.findings,
      ...noticedInMain(state),
      ...thawed.findings,
      ...(changed.length > 0 ? [environmentChanged(changed)] : []),
      ...(order === null && wantsLive(inputs) ? [notAsked(inputs.provider.id, network)] : []),
      ...seen.findings,
    ],
  };
  const approvals = await seenApprovals(ended, state, world, mayUseTokens, deadline);
  return {
    state,
    ended: {
      ...ended,
      approvers: approvals.approvers,
      findings: [...ended.findings, ...approvals.findings],
    },
    badInput: thawed.badInput,
    mayUseTokens,
    deadline,
    jobs,
  };
}

/**
 * Publishes a stopped audit, and only then lets a broken budget fail the job. Whatever goes wrong with
 * publishing, the gate has the last word.
 *
 * @returns where the evidence lies, `null` where it could not be written
 */
export async function deliver(stopped: Stopped, world: World): Promise<string | null> {
  const concluded = conclude(stopped.ended);
  try {
    const directory = await publish(stopped, concluded, world);
    // Where there is no directory for the evidence, the recording stays where it was.
    if (directory !== null) removeAudit(stopped.ended.started);
    return directory;
  } finally {
    gate(concluded.report, stopped.badInput, world.runner);
  }
}

/** Whether those whom waivers name approved the change, asked only where that would be told. */
async function seenApprovals(
  ended: Ended,
  { job }: AuditState,
  { runner, env }: World,
  mayUseTokens: boolean,
  deadline: Deadline,
): Promise<Approvals> {
  const token = mayUseTokens ? runner.input('token') : '';
  if (token === '' || job.change === null || !namesApprovers(ended.policies)) return NO_APPROVALS;
  const judgements = conclude(ended).report.policies.map(({ judgement }) => judgement);
  const deadlineMs = deadline.remainingMs() * SHARE_OF_ASKING;
  return approvalsOf(job, judgements, async () => {
    const { connectTo } = await import('./connection.ts');
    return connectTo(job, { token, env, deadlineMs });
  });
}

/**
 * The metadata services' answer: the sampler has asked them too, and any step can write into what it
 * records. `null`: nobody need be asked.
 */
export async function askedAtEnd({ sighted }: AuditState, world: World): Promise<Rung | null> {
  return isShown(sighted) ? null : askService(world.surroundings);
}

/** Where the job ran, by what main, sampler and post saw, what main was told, and what the policies say. */
export function placeOf(
  { inputs, sighted }: AuditState,
  {
    recordingText,
    asked,
    span,
  }: Readonly<{ recordingText: string; asked: Rung | null; span: WallSpan }>,
  policies: readonly LoadedPolicy[],
  subject: AuditSubject,
): SettledPlace {
  const sights = combineSights(sighted, recordingText, asked, span);
  return settlePlace(inputs.place, sights, span, policyPlaces(policies, subject, span));
}

/** In the workspace, or where it was named whole. */
function unitsPath({ inputs, job }: AuditState): string | null {
  return inputs.unitsFile === null ? null : resolve(job.workspace, inputs.unitsFile);
}

/** What prices an audit; with no order nobody is asked, and the same span gives the same bytes. */
export async function intensityOf(
  { inputs }: AuditState,
  { place }: SettledPlace,
  span: WallSpan,
  order: LiveOrder | null,
): Promise<PricedBy> {
  const { carbonIntensityGPerKwh: declared } = inputs;
  if (declared === null) return pricedIntensity(place, span, order);
  return declaredPrice(declared, place, span);
}

/** Whom to ask for live figures; the client is loaded only where somebody is to be asked. */
async function orderOf(
  { inputs }: AuditState,
  { runner, env }: World,
  deadline: Deadline,
): Promise<LiveOrder | null> {
  if (!wantsLive(inputs)) return null;
  const [{ createSend }, { proxiesOf }] = await Promise.all([
    import('../net/http.ts'),
    import('../net/proxy.ts'),
  ]);
  return {
    choice: inputs.provider,
    token: runner.input('intensity-token').trim(),
    tokenName: 'the input `intensity-token`',
    nowMs: Date.now(),
    deadlineMs: Math.min(LIVE_DEADLINE_MS, deadline.remainingMs() * SHARE_OF_ASKING),
    send: createSend(proxiesOf(env)),
  };
}

function wantsLive({ provider, carbonIntensityGPerKwh }: Inputs): boolean {
  return provider.id !== 'none' && carbonIntensityGPerKwh === null;
}

/** After a cancel there is little time, and the report needs most of it. */
const SHARE_OF_ASKING = 0.2;

/** Why nobody was asked who was to be, and what counts instead. */
function notAsked(id: ProviderChoice['id'], network: 'used' | 'none'): Finding {
  if (network === 'used') {
    const why = 'No provider was asked for the carbon intensity, as others could have read along.';
    return finding('intensity-provider-failed', `${why} ${withoutFigureOf(id)}`);
  }
  return finding(
    'intensity-provider-none',
    `\`mode: finish\` asks no provider for the carbon intensity: it shows no token to anyone, and post could not check what it was told. ${withoutFigureOf(id)} The provider is asked where the budget is held against the whole job, at the job's end.`,
  );
}

function environmentChanged(names: readonly string[]): Finding {
  return finding(
    'environment-changed',
    `${names.join(', ')} changed while the job ran, by which others could read along: no token was used, so there is no artifact and no comment.`,
  );
}
