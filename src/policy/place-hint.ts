import { asYaml } from './as-yaml.ts';

/** Any place; `runners` knows cloud regions alone. */
const PLACES = ['region', 'zone', 'country'];

/**
 * Where a place belongs that was written in an entry of `runners` or right below `place`; `null`: the
 * key is no place, or stands elsewhere.
 *
 * @param map what the key stands in, as it was read
 */
export function placeHint(key: string, pointer: string, map: unknown): string | null {
  const isRunner = /^\/runners\/\d+$/u.test(pointer);
  if (!PLACES.includes(key) || (!isRunner && pointer !== '/place')) return null;
  const entries = typeof map === 'object' && map !== null ? new Map(Object.entries(map)) : null;
  const given = short(entries?.get(key)) ? entries?.get(key) : 'SE-SE3';
  const standard = asYaml('default', { [key]: given });
  if (!isRunner)
    return `what nothing else tells is \`${standard}\`, what a job may not make cleaner is in \`pins\``;
  const labels: unknown = entries?.get('labels');
  const isShort = Array.isArray(labels) && labels.length <= 5 && labels.every(short);
  const match = { 'runner-labels': isShort ? labels : ['office-gpu'] };
  const pins = asYaml('pins', [{ match, [key]: given }]);
  return `runners are given a zone or a country by \`place\`: \`${pins}\` for those of such labels, \`${standard}\` for all that nothing else tells`;
}

/** A text that a message can hold. */
function short(value: unknown): value is string {
  return typeof value === 'string' && /^[\w .*-]{1,40}$/u.test(value);
}
