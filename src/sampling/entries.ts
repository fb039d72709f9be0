import { statSync } from 'node:fs';
import type { Clocks } from '../probe/clocks.ts';
import { processStat } from '../probe/process.ts';
import {
  allProcesses,
  bootLagMs,
  childrenAmong,
  entrySigns,
  treeTicks,
} from '../probe/process-tree.ts';
import { MAX_ENTRIES } from '../recording/entries.ts';
import type { EntriesLine } from '../recording/format.ts';

const MS_PER_TICK = 10;

/**
 * A step makes files as it begins; one that was not noticed so is found by looking all the same, as
 * seldom as that: a look costs as much as ten samples, and more where many processes come and go.
 */
const LOOK_MS = 60_000;
/** While steps overlap, the whole tree is summed up this often: that costs as much as some samples. */
const CPU_MS = 5_000;

export type EntriesParts = Readonly<{
  root: string;
  /** The job's runner. */
  runnerPid: number;
  /** Changes whenever a step begins. */
  folder: string;
  clocks: Clocks;
}>;

export type EntryWatch = Readonly<{
  /** What has changed since the last time; `null`: nothing. Never throws. */
  look(final: boolean): EntriesLine | null;
}>;

type Running = { id: number; pid: number; startTicks: number; seenMs: number };

/** Watches which processes the job's runner has started: nearly every step is one. */
export function watchEntries({ root, runnerPid, folder, clocks }: EntriesParts): EntryWatch {
  let running: Running[] = [];
  let known = new Set<number>();
  let lastId = 0;
  let changedMs = Number.NaN;
  let isDue = true;
  let lookedMs = Number.NEGATIVE_INFINITY;
  let summedMs = Number.NEGATIVE_INFINITY;

  const findNew = (nowMs: number): EntriesLine['began'] => {
    const pids = allProcesses(root);
    // A child of the runner is one from its beginning, so that what was known as none stays none.
    const fresh = pids.filter((pid) => !known.has(pid));
    known = new Set(pids);
    const children = childrenAmong(root, fresh, runnerPid);
    if (children.length === 0) return [];
    const lagMs = bootLagMs(root, nowMs);
    return children.slice(0, MAX_ENTRIES - lastId).map(({ pid, startTicks }) => {
      lastId += 1;
      running.push({ id: lastId, pid, startTicks, seenMs: nowMs });
      const startMs = Math.min(nowMs, startTicks * MS_PER_TICK - lagMs);
      return { id: lastId, startMs, ...entrySigns(root, pid) };
    });
  };

  const findGone = (nowMs: number): EntriesLine['ended'] => {
    const gone = running.filter((entry) => {
      const stat = processStat(entry.pid, root);
      const isThere =
        stat !== null && stat.startTicks === entry.startTicks && !'ZX'.includes(stat.state);
      if (isThere) entry.seenMs = nowMs;
      return !isThere;
    });
    if (gone.length > 0) running = running.filter((entry) => !gone.includes(entry));
    return gone.map(({ id, seenMs }) => ({ id, seenMs }));
  };

  const sumUp = (nowMs: number): EntriesLine['cpu'] => {
    summedMs = nowMs;
    const ticks = treeTicks(
      root,
      running.map(({ pid }) => pid),
    );
    return running.map(({ id, pid }) => ({ id, ticks: ticks.get(pid) ?? 0 }));
  };

  return {
    look: (final) => {
      const nowMs = clocks.monotonicMs();
      const folderMs = changedAt(folder);
      const hasChanged = folderMs !== changedMs;
      changedMs = folderMs;
      const ended = findGone(nowMs);
      // The files come a moment before the process: the next look may be the first to see it.
      const mustLook = hasChanged || isDue || final || nowMs - lookedMs >= LOOK_MS;
      isDue = hasChanged;
      const began = mustLook && lastId < MAX_ENTRIES ? findNew(nowMs) : [];
      if (mustLook) lookedMs = nowMs;
      const isShared = running.length > 1;
      const isNews = began.length > 0 || ended.length > 0 || final;
      const cpu = isShared && (isNews || nowMs - summedMs >= CPU_MS) ? sumUp(nowMs) : [];
      if (began.length + ended.length + cpu.length === 0) return null;
      return { kind: 'entries', monotonicMs: nowMs, began, ended, cpu };
    },
  };
}

function changedAt(folder: string): number {
  try {
    return statSync(folder).mtimeMs;
  } catch {
    return 0;
  }
}
