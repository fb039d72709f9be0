import gpus from '../../../data/gpus.json' with { type: 'json' };

/** `module`: on a baseboard with others, with switches and network cards of their own. */
export type GpuForm = 'card' | 'module';

export type GpuRow = Readonly<{
  name: string;
  tdpW: number;
  memoryGb: number;
  form: GpuForm;
  /** `shared`: the board shows as two GPUs, of which one may tell the power of both. */
  sensors: 'own' | 'shared';
}>;

/** What a board may draw that no table and no meter tells of: the middle of the table, and its spread. */
export const UNKNOWN_GPU: Readonly<{ tdpW: number; logSd: number }> = gpus.unknown;

/** Words of makers and families that one program says and another leaves out. */
const NOISE = new Set(
  'nvidia grid tesla geforce quadro amd ati radeon instinct pro graphics accelerator'.split(' '),
);

/** A board of the same name, and another. */
const OTHER_BOARDS = ['laptop', 'mobile', 'max'];

const ROWS = (gpus.gpus as readonly GpuRow[]).map((row) => ({ row, words: wordsOf(row.name) }));

/**
 * The row whose words are all in the name, of several the one with most: `NVIDIA H100 80GB HBM3`,
 * `Tesla T4`, `NVIDIA A10-4Q`. Else the largest board of the same model number; `null` if there is none.
 */
export function findGpu(name: string): GpuRow | null {
  const words = wordsOf(name);
  if (OTHER_BOARDS.some((word) => words.includes(word))) return null;
  const whole = ROWS.filter((row) => row.words.every((word) => words.includes(word)));
  const model = words.find((word) => /^[a-z]{1,3}\d{1,4}[a-z]?$/.test(word));
  const near = model === undefined ? [] : ROWS.filter((row) => row.words[0] === model);
  return (
    (
      [...whole].sort((a, b) => b.words.length - a.words.length)[0] ??
      [...near].sort((a, b) => b.row.memoryGb - a.row.memoryGb)[0]
    )?.row ?? null
  );
}

function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .replace(/\((tm|r)\)|[™®]/g, '')
    .split(/[^a-z0-9.]+/)
    .filter((word) => word !== '' && !NOISE.has(word));
}
