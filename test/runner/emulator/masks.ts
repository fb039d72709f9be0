/** Secrets and what becomes of them in everything people can read. */

export type Masks = Set<string>;

/**
 * Registers a secret, its lines, and the encodings in which it could slip through (the runner
 * knows some more, for PowerShell and XML).
 */
export function addMask(masks: Masks, secret: string): void {
  if (secret.trim() === '') return;
  const forms = [secret, ...secret.split(/\r?\n/)].filter((form) => form.trim() !== '');
  for (const form of forms) {
    masks.add(form);
    masks.add(JSON.stringify(form).slice(1, -1));
    masks.add(encodeURIComponent(form));
    // A few letters in base64 could occur anywhere by chance.
    if (form.length >= 6) masks.add(Buffer.from(form).toString('base64'));
  }
}

/** Longest first, so that a secret inside a secret leaves no remains. */
export function mask(masks: Masks, text: string): string {
  const secrets = [...masks].sort((a, b) => b.length - a.length);
  return secrets.reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
}
