/**
 * The process that a job's stages are children of, as on a real runner. It starts and signals what it is
 * told to, passes on what they print, and ends with the test.
 */

import { spawn } from 'node:child_process';

const children = new Map();

function start({ id, file, args, cwd, env }) {
  const say = (event, rest = {}) => process.connected && process.send({ id, event, ...rest });
  const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  children.set(id, child);
  for (const stream of ['stdout', 'stderr']) {
    child[stream].setEncoding('utf8').on('data', (text) => say('data', { stream, text }));
    child[stream].on('end', () => say('end', { stream }));
  }
  child.on('error', ({ message }) => say('error', { message, pid: child.pid }));
  child.on('exit', (code, signal) => say('exit', { code, signal }));
  child.on('close', () => {
    children.delete(id);
    say('close');
  });
  if (child.pid !== undefined) say('spawn', { pid: child.pid });
}

process.on('message', (order) => {
  const child = children.get(order.id);
  if (order.order === 'start') start(order);
  else if (order.order === 'kill') child?.kill(order.signal);
  else if (order.order === 'let-go') {
    child?.stdout.destroy();
    child?.stderr.destroy();
  }
});
process.on('disconnect', () => process.exit());
