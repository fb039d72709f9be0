import type { Estimate } from '../estimate.ts';
import type { Finding } from '../finding.ts';
import type { Provenance } from '../provenance.ts';

/**
 * `platform`: processors, memory and board in one figure that cannot be taken apart. `gpu-host`: what
 * the GPUs' boards make their server draw beside them.
 */
export type ComponentId = 'cpu' | 'memory' | 'platform' | 'board' | 'gpu' | 'gpu-host';

/** `declared`: a judged share of what the other sources give. */
export type PowerSourceId = 'rapl' | 'nvidia' | 'amdgpu' | 'powermetrics' | 'model' | 'declared';

/** What one component of the machine drew over a span, and how that is known. */
export type PowerPart = Readonly<{
  id: ComponentId;
  provenance: Provenance;
  source: PowerSourceId;
  /** One sentence that stands alone: which counters, or how much at how many watts. */
  explanation: string;
  /** What that rests on, such as rows and shares; `null`: no more to say. */
  detail: string | null;
  /** `Not measured: ...`, or which gap is bridged; `null`: there is nothing better. */
  whyNotBetter: string | null;
  energyJ: Estimate;
}>;

/** How long a span is and how many CPU seconds were worked in it. */
export type Use = Readonly<{ durationS: number; busyS: number }>;

/** The use of the machine between two moments of the monotonic clock. */
export type UseBetween = (fromMs: number, toMs: number) => Use;

/**
 * The sources that were picked for one machine. The parts of spans that follow on one another add up
 * to those of the whole.
 */
export type Power = Readonly<{
  partsBetween(fromMs: number, toMs: number): readonly PowerPart[];
  findings: readonly Finding[];
}>;
