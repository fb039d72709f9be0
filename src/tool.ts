import manifest from '../package.json' with { type: 'json' };

/** Who made a document. */
export const TOOL = { name: manifest.name, version: manifest.version } as const;
