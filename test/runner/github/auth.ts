/** Who may do what: tokens with permissions, and GitHub's ways of saying no. */

import { randomBytes } from 'node:crypto';
import type { Permissions } from '../emulator/job.ts';
import { type Answer, failure, notFound, type Request } from './http.ts';
import { actionsBot, type RepositoryState, type User } from './state.ts';

export interface Grant {
  readonly permissions: Permissions;
  /** Full name of the one repository the token is for. */
  readonly repository: string;
  /** Shown in the log of calls; default `job`. */
  readonly name?: string;
  /** Default the bot that workflows act as. */
  readonly user?: User;
}

export interface Token extends Required<Grant> {
  readonly value: string;
  revoked: boolean;
}

/** What a route asks for: one of the scopes, at a level. `metadata` every token has. */
export interface Demand {
  readonly anyOf: readonly (keyof Permissions)[] | 'metadata';
  readonly level: 'read' | 'write';
  /** GitHub answers readers of public repositories without any permission, with some exceptions. */
  readonly openInPublic?: false;
}

/** A token like those of jobs. */
export function createToken(grant: Grant): Token {
  const value = `ghs_${randomBytes(18).toString('hex')}`;
  return { name: 'job', user: actionsBot, ...grant, value, revoked: false };
}

/** The token of a request: one of the known ones, none at all, or a refusal. */
export function authenticate(
  request: Request,
  tokens: readonly Token[],
): Token | undefined | Answer {
  const header = request.headers['authorization'];
  if (typeof header !== 'string' || header === '') return undefined;
  const value = header.replace(/^(token|bearer)\s+/i, '');
  const token = tokens.find((known) => known.value === value && !known.revoked);
  return token ?? failure(401, 'Bad credentials');
}

function grants(token: Token, demand: Demand): boolean {
  if (demand.anyOf === 'metadata') return true;
  const levels = demand.level === 'read' ? ['read', 'write'] : ['write'];
  return demand.anyOf.some((scope) => levels.includes(token.permissions[scope] ?? 'none'));
}

/** `undefined` if the token may, else GitHub's refusal. */
export function refuse(
  token: Token | undefined,
  repository: RepositoryState | undefined,
  demand: Demand,
): Answer | undefined {
  if (repository === undefined) return notFound();
  const isOwn = token?.repository.toLowerCase() === repository.fullName.toLowerCase();
  // Private repositories do not even exist for strangers.
  if (repository.private && !isOwn) return notFound();
  if (token && isOwn && grants(token, demand)) return undefined;
  const open = !repository.private && demand.level === 'read' && demand.openInPublic !== false;
  if (open) return undefined;
  return token
    ? failure(403, 'Resource not accessible by integration')
    : failure(401, 'Requires authentication');
}
