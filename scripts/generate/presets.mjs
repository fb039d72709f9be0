/** Names of the policies that come with the program; src/policy/reference.ts lists the same. */
export const PRESETS = ['observe', 'small-team', 'ml-training', 'strict'];

/** A module with their texts, so that they are part of the bundles. */
export function presetsModule(readText) {
  const entries = PRESETS.map(
    (name) => `  '${name}': ${JSON.stringify(readText(`policies/presets/${name}.yml`))},`,
  );
  return [
    '// Made from policies/presets/ by scripts/generate.mjs: change those, not this.',
    "import type { Preset } from '../reference.ts';",
    '',
    'export const PRESET_TEXTS: Readonly<Record<Preset, string>> = {',
    ...entries,
    '};',
    '',
  ].join('\n');
}
