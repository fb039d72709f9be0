import { BadInput } from '../bad-input.ts';
import type { IntensitySeries } from '../grid/intensity.ts';
import { momentOf } from '../grid/moment.ts';
import { quoted } from '../nearest.ts';
import type { AuditContext } from './context.ts';
import { validate as validateContext } from './generated/validate-context.ts';
import { validate as validateIntensity } from './generated/validate-intensity.ts';

type SchemaError = Readonly<{ instancePath: string; message?: string }>;
type Validator = {
  (document: unknown): boolean;
  errors?: readonly SchemaError[] | null;
};

/** @throws BadInput when the text is no context document of this version. */
export function parseContext(text: string, name: string): AuditContext {
  return parse<AuditContext>(text, name, validateContext);
}

/** @throws BadInput when the text is no intensity series of this version. */
export function parseIntensity(text: string, name: string): IntensitySeries {
  const series = parse<IntensitySeries>(text, name, validateIntensity);
  if (series.points.length === 0) throw new BadInput(`${name} holds no points`);
  for (const { intensityGPerKwh: whole, directGPerKwh: direct = 0 } of series.points) {
    if (direct <= whole) continue;
    throw new BadInput(`${name}: of ${whole} g/kWh ${direct} cannot be direct`);
  }
  for (const { from } of series.points) {
    if (from === null || momentOf(from) !== null) continue;
    throw new BadInput(`${name}: ${quoted(from)} is not a time with its distance from UTC`);
  }
  return series;
}

function parse<T>(text: string, name: string, validate: Validator): T {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw new BadInput(`${name} is not JSON: ${(error as Error).message}`);
  }
  if (!validate(document)) {
    const [first] = validate.errors ?? [];
    const where =
      first === undefined || first.instancePath === '' ? 'the document' : first.instancePath;
    throw new BadInput(
      `${name} is not what this version writes: ${where} ${first?.message ?? 'is wrong'}`,
    );
  }
  // The schema is made from this very type.
  return document as T;
}
