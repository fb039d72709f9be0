import type { GitHub } from './client.ts';
import { idOf, isRecord, textOf } from './parse.ts';

/** A user as the REST API names one: bots carry `[bot]`, which no person's login can hold. */
export type Author = Readonly<{ login: string; id: number }>;

/** Who a token acts as; the id is `null` where GitHub told the login only. */
export type Identity = Readonly<{ login: string; id: number | null }>;

/** Whom a workflow's own token acts as, on github.com and on servers of one's own. */
const ACTIONS_BOT: Identity = { login: 'github-actions[bot]', id: null };

/**
 * Who the token acts as. REST's own endpoints for this refuse the tokens of workflows and apps, so
 * GraphQL is asked; where that refuses too, it is taken for a workflow's own token.
 */
export async function whoAmI(github: GitHub): Promise<Identity> {
  const found = await github.query('query { viewer { login databaseId } }', (data) => {
    const viewer = isRecord(data) ? data['viewer'] : undefined;
    if (!isRecord(viewer)) return undefined;
    const login = textOf(viewer['login']);
    return login === undefined ? undefined : { login, id: idOf(viewer['databaseId']) ?? null };
  });
  return found.kind === 'ok' ? found.value : ACTIONS_BOT;
}

/** Whether an author is that identity. A login is compared whole: `github-actions` is a stranger. */
export function isSame({ login, id }: Author, identity: Identity): boolean {
  return id === identity.id || login.toLowerCase() === identity.login.toLowerCase();
}

export function parseAuthor(value: unknown): Author | undefined {
  if (!isRecord(value)) return undefined;
  const login = textOf(value['login']);
  const id = idOf(value['id']);
  return login === undefined || id === undefined ? undefined : { login, id };
}
