import { type PolicyError, withoutHidden } from './errors.ts';

/** More than a person mends at once; the rest is often their consequence. */
const MOST_SHOWN = 50;

/**
 * Errors for a terminal, each as `file:line:column: message`, the line, a caret, what was meant.
 * Excerpts never begin a line, so that none can pass for a command to whatever reads the log.
 */
export function renderPolicyErrors(errors: readonly PolicyError[]): string {
  const parts = errors.slice(0, MOST_SHOWN).map(renderOne);
  const rest = errors.length - parts.length;
  return [...parts, ...(rest > 0 ? [`… and ${rest} more.`] : [])].join('\n\n');
}

function renderOne(error: PolicyError): string {
  const number = String(error.line);
  const margin = ' '.repeat(number.length);
  const hint = error.hint === undefined ? [] : [`  ${margin} = ${error.hint}`];
  return [
    `${withoutHidden(error.file.replaceAll('\n', ' '))}:${error.line}:${error.column}: ${error.message}`,
    `  ${number} | ${error.excerpt}`,
    `  ${margin} | ${error.caret}`,
    ...hint,
  ].join('\n');
}
