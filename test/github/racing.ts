import type { Called, GitHub } from '../../src/github/client.ts';
import { failureOf } from '../../src/github/failure.ts';

export type Stored = { id: number; body: string };

/** Time that passes only where everybody waits for it. */
export type VirtualTime = Readonly<{
  wait: (ms: number) => Promise<void>;
  /** Runs until nobody waits any more. */
  run: () => Promise<void>;
}>;

export function virtualTime(): VirtualTime {
  const waiting: { at: number; go: () => void }[] = [];
  let nowMs = 0;
  return {
    wait: (ms) => new Promise((go) => waiting.push({ at: nowMs + ms, go })),
    run: async () => {
      for (;;) {
        // Whatever can go on without time passing goes on first.
        await new Promise((go) => setImmediate(go));
        const next = waiting.sort((a, b) => a.at - b.at).shift();
        if (next === undefined) return;
        nowMs = next.at;
        next.go();
      }
    },
  };
}

/**
 * A connection of one writer to comments that all share: each call takes effect half way through its
 * latency, as a server does it.
 */
export function racer(
  comments: Stored[],
  time: VirtualTime,
  latencyMs: () => number,
  random: () => number,
): GitHub {
  async function served<T>(act: () => T): Promise<T> {
    const half = latencyMs() / 2;
    await time.wait(half);
    const answer = act();
    await time.wait(half);
    return answer;
  }
  const answerOf = ({ id, body }: Stored) => ({ id, body, user: { login: 'bot[bot]', id: 5 } });
  const byId = (id: unknown) => comments.find((one) => one.id === id);

  function handle(route: string, id: unknown, body: string): unknown {
    const method = route.split(' ')[0];
    if (route.endsWith('{id}')) {
      const found = byId(id);
      if (found === undefined) return undefined;
      if (method === 'PATCH') found.body = body;
      if (method === 'DELETE') comments.splice(comments.indexOf(found), 1);
      return answerOf(found);
    }
    if (method === 'GET') return comments.map(answerOf);
    const made = { id: 1 + Math.max(0, ...comments.map((one) => one.id)), body };
    comments.push(made);
    return answerOf(made);
  }

  const notFound = failureOf(
    { kind: 'answer', status: 404, headers: {}, bytes: Buffer.from('{}') },
    '',
  );
  return {
    call: async ({ route, params, body }, parse) => {
      const text = (body as { body?: string } | undefined)?.body ?? '';
      const answer = await served(() => handle(route, params?.['id'], text));
      const value = answer === undefined ? undefined : parse(answer);
      return value === undefined ? { kind: 'failed', failure: notFound } : { kind: 'ok', value };
    },
    run: async ({ route, params }): Promise<Called<null>> => {
      await served(() => handle(route, params?.['id'], ''));
      return { kind: 'ok', value: null };
    },
    query: async (_, parse) => {
      const value = await served(() => parse({ viewer: { login: 'bot[bot]', databaseId: 5 } }));
      return value === undefined ? { kind: 'failed', failure: notFound } : { kind: 'ok', value };
    },
    pause: (ms) => time.wait((ms * (1 + random())) / 2),
    locate: () => Promise.resolve({ kind: 'failed', failure: notFound }),
    clockAheadMs: () => null,
  };
}
