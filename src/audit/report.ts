import type { Factor } from '../estimate.ts';
import type { Finding } from '../finding.ts';
import type { IntensitySeries } from '../grid/intensity.ts';
import type { MarketBased } from '../grid/market.ts';
import type { Machine } from '../machine/machine.ts';
import type { Rung } from '../place/ladder.ts';
import type { Place } from '../place/place.ts';
import type { PolicySource } from '../policy/policy.ts';
import type { Judgement, Verdict } from '../policy/verdict.ts';
import type { ComponentId, PowerSourceId } from '../power/source.ts';
import type { Provenance } from '../provenance.ts';
import type { RecordedMachine } from '../recording/format.ts';
import type { ClaimedUnits } from './claimed-units.ts';
import type { AuditSubject, CommandEnd, RunIdentity } from './context.ts';

/** An estimate as documents carry it: with its 90 % range spelled out. */
export type ReportedEstimate = Readonly<{
  value: number;
  low: number;
  high: number;
  factors: readonly Factor[];
}>;

export type ReportedComponent = Readonly<{
  /** One id may stand twice: a stretch without counters is modelled beside what was measured. */
  id: ComponentId;
  provenance: Provenance;
  /** The power source: `rapl`, `model`, or `declared` for a judged share of the others. */
  source: PowerSourceId;
  /** One sentence that stands alone: which counters, or how much at how many watts. */
  explanation: string;
  /** What that rests on, such as rows and shares; `null`: no more to say. */
  detail: string | null;
  /** Why no better source was used, or which gap is bridged; `null`: there is nothing better. */
  whyNotBetter: string | null;
  energyJ: ReportedEstimate;
}>;

export type ReportedEnergy = Readonly<{
  /** What the machine drew for this audit, without its building. */
  machineJ: ReportedEstimate;
  components: readonly ReportedComponent[];
  /** What the building added: `machineJ` x (PUE - 1). */
  facilityJ: ReportedEstimate;
  /** What the building draws for each joule of its computers; its low end is never under 1. */
  pue: ReportedEstimate &
    Readonly<{
      provenance: Provenance;
      source: string;
      year: number | null;
      licence: string;
    }>;
  /** Mean power of the machine over the span. */
  meanPowerW: ReportedEstimate;
}>;

/** The series' own description, and its mean over the span of the audit. */
export type ReportedIntensity = Readonly<{
  meanGPerKwh: ReportedEstimate;
  /** Of the mean what plants emit while they generate; `null`: its source does not keep that apart. */
  directMeanGPerKwh: number | null;
}> &
  Omit<IntensitySeries, 'schemaVersion' | 'points' | 'factors'>;

/**
 * The electricity's emissions in two parts that add up to them and share their range: direct ones of
 * the plants (GHG Protocol scope 2) and upstream ones (scope 3, category 3).
 */
export type ReportedShares = Readonly<{ directG: ReportedEstimate; upstreamG: ReportedEstimate }>;

/** By the user's contract, beside the rest: it has no part in any other number, nor in a verdict. */
export type ReportedMarketBased = MarketBased &
  Readonly<{
    /** What the electricity emitted by that figure; `null`: nothing was measured. */
    operationalG: ReportedEstimate | null;
  }>;

/**
 * By a marginal carbon intensity that stands beside the one that counts. It decides nothing but budgets
 * whose policy asks for it.
 */
export type ReportedMarginal = Readonly<{
  operationalG: ReportedEstimate;
  /** Operational and embodied. */
  totalG: ReportedEstimate;
}>;

export type ReportedEmissions = Readonly<{
  operationalG: ReportedEstimate;
  /** `null`: the source of the carbon intensity does not keep the two apart. */
  operationalShares: ReportedShares | null;
  embodiedG: ReportedEstimate;
  embodiedExplanation: string;
  /** Operational and embodied. */
  totalG: ReportedEstimate;
  /** `null`: there is no marginal figure. */
  marginal: ReportedMarginal | null;
}>;

/**
 * What the job's electricity would have emitted less, as a share of what it emitted and in grams; the range
 * leaves out what both sides share.
 */
export type ReportedSaving = Readonly<{
  savedShare: number;
  /**
   * Below nothing where it may as well have emitted more.
   * @minimum -1000000000000000
   */
  lowShare: number;
  highShare: number;
  savedG: number;
  /** @minimum -1000000000000000 */
  lowG: number;
  highG: number;
  /** The whole range lies above nothing saved. */
  isSure: boolean;
}>;

/** The same energy in the window of the hours after its start that emits least. */
export type ReportedLater = ReportedSaving &
  Readonly<{
    startAt: string;
    endAt: string;
    /** How far after its start the job might have ended. */
    withinH: number;
    kind: IntensitySeries['kind'];
    /** Averages: what the grid does for one more job, on the margin, may differ. */
    signal: IntensitySeries['signal'];
  }>;

/** The same energy at the same time in that region of the provider's which surely saves most. */
export type ReportedElsewhere = ReportedSaving &
  Readonly<{
    /** `provider:region` */
    region: string;
    zone: string;
    kind: IntensitySeries['kind'];
    signal: IntensitySeries['signal'];
    /** Whether a policy that decides names the regions that work may move to. */
    isAllowed: boolean;
  }>;

export type ReportedWhatIf = Readonly<{
  /** `null`: nothing bundled tells the hours of its grid apart. */
  later: ReportedLater | null;
  /** `null`: no region that may be used surely saves anything. */
  elsewhere: ReportedElsewhere | null;
}>;

/**
 * A row of an audit by steps. `audit`: what the audit itself cost. `unattributed`: what no step can be
 * charged with. The rows of a report add up to its energy; children are within their parent.
 */
export type ReportedStep = Readonly<{
  kind: 'step' | 'audit' | 'unattributed';
  /** As the workflow names it; `null`: not seen. Foreign text. */
  name: string | null;
  /** In GitHub's own list; `null`: not told. */
  number: number | null;
  conclusion: string | null;
  /** Since the audit began; `null`: it stands for no one span. */
  startS: number | null;
  durationS: number;
  energyJ: ReportedEstimate;
  totalG: ReportedEstimate;
  /** Parts of a composite action. */
  children: readonly ReportedStep[];
}>;

/** What the counters saw; all of it measured. */
export type ReportedUsage = Readonly<{
  durationS: number;
  cpuBusyS: number;
  cpuStealS: number;
  cpuIowaitS: number;
  /** Busy share of all threads, 0 to 1. */
  cpuUtilisation: number;
  memoryUsedBytesMean: number | null;
  /** Readings that the numbers rest on, the two ends included. */
  readings: number;
  /** The longest span without a reading. */
  longestGapS: number;
}>;

export type JudgedPolicy = Readonly<{ source: PolicySource; judgement: Judgement }>;

/** Digests of what the report was computed from, so that it can be recomputed and compared. */
export type Evidence = Readonly<{
  recordingSha256: string;
  contextSha256: string;
  intensitySha256: string;
  /** Of the past audits that it was held against; `null`: none were given. */
  historySha256: string | null;
  /** In the order of `policies`, with what each extends; `null` for a budget of one line. */
  policySha256: readonly (string | null)[];
}>;

export type AuditReport = Readonly<{
  schemaVersion: 1;
  kind: 'audit';
  tool: Readonly<{ name: string; version: string }>;
  auditId: string;
  subject: AuditSubject;
  /** `null` outside a workflow. */
  run: RunIdentity | null;
  command: CommandEnd | null;
  /** What the job says that it did: its own claim. `null`: it says nothing. */
  units: ClaimedUnits | null;
  startedAt: string;
  endedAt: string;
  machine: Machine & Readonly<{ identity: RecordedMachine | null }>;
  place: Place;
  placeRungs: readonly Rung[];
  /** `null`: nothing was measured. */
  usage: ReportedUsage | null;
  energy: ReportedEnergy | null;
  /** In the order of their starts; `null`: the steps could not be told apart. */
  steps: readonly ReportedStep[] | null;
  intensity: ReportedIntensity;
  /** Told beside it, and without any part in a number or verdict. */
  intensityBeside: readonly ReportedIntensity[];
  emissions: ReportedEmissions | null;
  /** `null`: nobody declared a figure by contract. */
  marketBased: ReportedMarketBased | null;
  /** `null`: nothing was measured, or there is nothing to tell. */
  whatIf: ReportedWhatIf | null;
  /** Over all policies that decide; one that is only proposed has no part in it. */
  verdict: Verdict;
  /** One sentence that says why. */
  sentence: string;
  policies: readonly JudgedPolicy[];
  findings: readonly Finding[];
  evidence: Evidence;
}>;
