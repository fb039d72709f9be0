import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRecordingText } from '../../src/recording/file.ts';
import { readRecording } from '../../src/recording/read.ts';
import { fakeTree } from '../probe/tree.ts';
import { end, header, samples, text } from './builders.ts';

describe('readRecordingText', () => {
  it('reads a recording, and of one that is too long its beginning', () => {
    const path = join(fakeTree({ nothing: '' }), 'recording.ndjson');
    const full = text(header(), [...samples(20), end(20)]);
    writeFileSync(path, full);
    expect(readRecordingText(path)).toBe(full);
    const beginning = readRecordingText(path, 1000) ?? '';
    expect(beginning).toHaveLength(1000);
    expect(readRecording(beginning).findings.map(({ id }) => id)).toEqual(['recording-truncated']);
  });

  it('finds no recording where there is none', () => {
    const root = fakeTree({ nothing: '' });
    expect(readRecordingText(join(root, 'recording.ndjson'))).toBeNull();
    expect(readRecordingText(root)).toBeNull();
  });
});
