import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settlePlace } from '../../src/pipeline/place.ts';
import { combineSights } from '../../src/pipeline/sights.ts';
import { answered, climb, ownerOf, type Rung, unanswered } from '../../src/place/ladder.ts';
import { UNKNOWN_PLACE } from '../../src/place/place.ts';
import { glance } from '../../src/place/sight.ts';
import { type RecordedRung, SIGHT_IDS } from '../../src/recording/format.ts';
import { machineOf } from '../place/surroundings.ts';
import { header, text } from '../recording/builders.ts';

const AT_MS = Date.UTC(2026, 10, 22);
const NOW = { fromMs: AT_MS, toMs: AT_MS };
const HOSTED = JSON.stringify([{ group: 'x', detail: 'Azure Region: eastus' }]);

describe('what main, sampler and post saw', () => {
  const SILENT = glance(machineOf({}));
  const service = (region: string | null) =>
    region === null
      ? unanswered('metadata', 'silent', 'Nobody.')
      : answered('metadata', 'It says so.', region);
  /** A recording in which the sampler's service named that region. */
  const recorded = (region: string) =>
    recordingOf([...SILENT, service(region)] as readonly RecordedRung[]);

  function resultOf(before: readonly Rung[], recordingText: string, asked: Rung | null) {
    const rungs = combineSights(before, recordingText, asked, NOW);
    const found = climb(UNKNOWN_PLACE, rungs);
    const place = found.kind === 'agreed' ? found.place.region : 'contradicted';
    return { place, ids: rungs.map(({ id, outcome }) => `${id} ${outcome}`) };
  }

  it('is what main saw in the machine’s files, whatever a recording says', () => {
    const before = glance(machineOf({ files: { '/runner/.setup_info': HOSTED } }));
    expect(resultOf(before, recorded('azure:norwayeast'), null)).toEqual({
      place: 'eastus',
      ids: ['setup-info answered', 'cloud-files passed', 'environment passed', 'metadata passed'],
    });
  });

  it('is what the service tells post, but for what is dirtier by what the sampler was told', () => {
    for (const said of ['', recorded('aws:ap-south-1'), recorded('aws:eu-north-1')]) {
      const dirtier = said === recorded('aws:ap-south-1');
      const rungs = combineSights(SILENT, said, service('aws:us-east-1'), NOW);
      const { place, findings } = settlePlace(UNKNOWN_PLACE, rungs, NOW);
      expect(place.region).toBe(dirtier ? 'ap-south-1' : 'us-east-1');
      expect(findings.some(({ id }) => id === 'place-contradiction')).toBe(dirtier);
    }
  });

  it('is never cleaner by what only the sampler’s recording tells', () => {
    for (const [region, counts] of [
      ['aws:eu-north-1', false],
      ['aws:ap-south-1', true],
    ] as const) {
      const rungs = combineSights(SILENT, recorded(region), service(null), NOW);
      const rung = rungs.find(({ id }) => id === 'recording');
      expect(rung?.outcome).toBe(counts ? 'answered' : 'ignored');
      expect(rung?.text).toContain(
        "Only the sampler's recording tells it so, which any step can write",
      );
      const { place, findings } = settlePlace(UNKNOWN_PLACE, rungs, NOW);
      expect(place.by).toBe(counts ? 'region' : 'unknown');
      expect(findings.map(({ id }) => id)).toEqual([
        counts ? 'place-declared' : 'place-clue-ignored',
      ]);
    }
  });

  it('is nobody’s machine by what a recording says', () => {
    const told = SIGHT_IDS.map((id) => ({
      ...unanswered(id, 'silent', 'x'),
      owner: 'gcp' as const,
    }));
    const forged = recordingOf(told as unknown as readonly RecordedRung[]);
    expect(ownerOf(combineSights(SILENT, forged, null, NOW))).toBeNull();
  });

  it('is no cleaner than the job’s own variable says, and dirtier where the sampler was told so', () => {
    const env = { CI: 'true', AWS_REGION: 'us-east-1', AWS_EXECUTION_ENV: 'AWS_ECS_EC2' };
    const before = glance(machineOf({ env }));
    for (const [region, place] of [
      ['aws:eu-north-1', 'us-east-1'],
      ['aws:ap-south-1', 'ap-south-1'],
    ] as const) {
      expect(resultOf(before, recorded(region), service(null)).place).toBe(place);
    }
  });

  it('is nothing where a recording names no region, or is none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z]{2,6}:[a-z0-9-]{2,20}$/)), (x) => {
        for (const said of [x, `\n{"k":"place",${x}\n`, recorded(x)]) {
          expect(resultOf(SILENT, said, service(null)).place).toBeNull();
        }
      }),
    );
  });
});

const recordingOf = (rungs: readonly RecordedRung[]): string =>
  text(header(), [{ kind: 'place', rungs }]);
