import type { HttpAnswer, HttpFailure, Send } from '../net/http.ts';
import { boardOf, isHosted } from './cloud-files.ts';
import { type Clue, rungOf } from './clues.ts';
import { type Rung, unanswered } from './ladder.ts';
import { CLOUD_NAMES, type Provider } from './place.ts';
import type { Surroundings } from './surroundings.ts';

/** The clouds' own services at the link-local address: what is asked there leaves no machine's host. */
const SERVICE = 'http://169.254.169.254';
/** When the rung gives up, whatever answers or does not: timers are late, and by 400 ms it must be over. */
const DEADLINE_MS = 360;
const MOST_BYTES = 512;

/** Asks the metadata service of the clouds that this machine may belong to, all at once. */
export async function askMetadata(surroundings: Surroundings): Promise<Rung> {
  const providers = providersToAsk(surroundings);
  if (typeof providers === 'string') return unanswered('metadata', 'passed', providers);
  const given = await answersOf(providers, surroundings);
  const asked = providers.map((provider) => CLOUD_NAMES[provider]).join(', ');
  if (given.length > 0) return rungOf('metadata', `The metadata service (${asked})`, given);
  const text = `No metadata service (${asked}) named a region within ${DEADLINE_MS} ms.`;
  return unanswered('metadata', 'silent', text);
}

/**
 * What had been answered by the deadline. Its own timer ends it: what sends may be slow to load, or to
 * heed a signal.
 */
async function answersOf(
  providers: readonly Provider[],
  surroundings: Surroundings,
): Promise<readonly Clue[]> {
  const clues: (Clue | null)[] = providers.map(() => null);
  const deadline = new AbortController();
  const ask = async () => {
    const send = await surroundings.send();
    const one = asker(send, deadline.signal);
    await Promise.all(
      providers.map(async (provider, i) => {
        clues[i] = await ASK[provider](one);
      }),
    );
  };
  let timer: NodeJS.Timeout | undefined;
  const isOver = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, DEADLINE_MS);
  });
  try {
    await Promise.race([ask(), isOver]);
  } finally {
    clearTimeout(timer);
    deadline.abort();
  }
  return clues.flatMap((clue) => clue ?? []);
}

/**
 * Whom to ask, or why nobody. A board that is nobody's of the three is not in their clouds, so that a
 * computer at home sends nothing; one that tells nothing (containers, Windows) is asked in jobs only.
 */
function providersToAsk(surroundings: Surroundings): readonly Provider[] | string {
  const board = boardOf(surroundings);
  if (board === 'other') return 'Not asked: the board is not one of Azure, AWS or Google Cloud.';
  if (board !== null) return [board];
  if (isHosted(surroundings)) return ['azure'];
  const { env } = surroundings;
  if (!env['CI'] && env['GITHUB_ACTIONS'] !== 'true') {
    return 'Not asked: the board tells nothing, and this is no CI job.';
  }
  return ['azure', 'aws', 'gcp'];
}

type Ask = (
  path: string,
  headers: Readonly<Record<string, string>>,
  method?: 'GET' | 'PUT',
) => Promise<HttpAnswer | 'too-large' | null>;

/** One request; `null`: no answer, or none that says yes. */
function asker(send: Send, signal: AbortSignal): Ask {
  return async (path, headers, method = 'GET') => {
    const limits = { maxBytes: MOST_BYTES, timeoutMs: DEADLINE_MS, signal };
    const answer: HttpAnswer | HttpFailure = await send({
      method,
      url: SERVICE + path,
      headers,
      ...limits,
    });
    if (answer.kind === 'too-large') return 'too-large';
    return answer.kind === 'answer' && answer.status === 200 ? answer : null;
  };
}

const ASK: Readonly<Record<Provider, (ask: Ask) => Promise<Clue | null>>> = {
  azure: async (ask) => {
    const path = '/metadata/instance/compute/location?api-version=2021-02-01&format=text';
    return clueIn('azure', await ask(path, { Metadata: 'true' }));
  },
  // Version 2 of the service: a token first, that nothing but this machine can ask for.
  aws: async (ask) => {
    const lifetime = { 'X-aws-ec2-metadata-token-ttl-seconds': '60' };
    const token = textIn(await ask('/latest/api/token', lifetime, 'PUT'));
    if (token === null || !/^[\w+/=-]+$/.test(token)) return null;
    const headers = { 'X-aws-ec2-metadata-token': token };
    return clueIn('aws', await ask('/latest/meta-data/placement/region', headers));
  },
  // `projects/123/zones/europe-west4-a`; the header proves that it is Google's own.
  gcp: async (ask) => {
    const headers = { 'Metadata-Flavor': 'Google' };
    const answer = await ask('/computeMetadata/v1/instance/zone', headers);
    if (answer === null || answer === 'too-large') return null;
    if (answer.headers['metadata-flavor'] !== 'Google') return null;
    const clue = clueIn('gcp', answer);
    return clue && { ...clue, name: clue.name.replace(/^projects\/\d+\/zones\//, '') };
  },
};

function clueIn(provider: Provider, answer: HttpAnswer | 'too-large' | null): Clue | null {
  // No region has such a name, so that the rung is ignored and says it.
  const name = answer === 'too-large' ? `more than ${MOST_BYTES} bytes` : textIn(answer);
  return name === null ? null : { provider, name };
}

function textIn(answer: HttpAnswer | 'too-large' | null): string | null {
  return answer === null || answer === 'too-large'
    ? null
    : Buffer.from(answer.bytes).toString('utf8').trim();
}
