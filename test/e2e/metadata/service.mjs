// In a network namespace of its own: the clouds' metadata services at their true address, in the shapes
// of their documentation (Azure Instance Metadata Service 2021-02-01; EC2 IMDSv2; Compute Engine
// metadata), and the command that asks them. Prints one line of JSON.
//   node service.mjs CASE COMMAND...
import { execFileSync, spawn } from 'node:child_process';
import { createServer } from 'node:http';

const ADDRESS = '169.254.169.254';
const [name, program, ...args] = process.argv.slice(2);
const asked = [];

const azure = ({ headers, url }, response) => {
  if (headers.metadata !== 'true') response.writeHead(400).end();
  else if (url !== '/metadata/instance/compute/location?api-version=2021-02-01&format=text')
    response.writeHead(404).end();
  else response.end('WestEurope');
};

const aws = ({ headers, method, url }, response) => {
  const lives = headers['x-aws-ec2-metadata-token-ttl-seconds'];
  if (method === 'PUT' && url === '/latest/api/token' && lives > 0) response.end('AQAEAtoken==');
  else if (headers['x-aws-ec2-metadata-token'] !== 'AQAEAtoken==') response.writeHead(401).end();
  else if (url !== '/latest/meta-data/placement/region') response.writeHead(404).end();
  else response.end('eu-north-1');
};

const gcp = ({ headers, url }, response) => {
  if (headers['metadata-flavor'] !== 'Google') response.writeHead(403).end();
  else if (url !== '/computeMetadata/v1/instance/zone') response.writeHead(404).end();
  else
    response
      .writeHead(200, { 'metadata-flavor': 'Google' })
      .end('projects/123456789/zones/europe-west4-b');
};

const CASES = {
  azure,
  aws,
  gcp,
  silent: () => {},
  'slow-drip': (_, response) => {
    const timer = setInterval(() => response.write('e'), 20);
    response.on('close', () => clearInterval(timer));
  },
  redirect: (_, response) => response.writeHead(302, { location: '/elsewhere' }).end(),
  large: (_, response) => response.end('x'.repeat(1_000_000)),
  path: (_, response) => response.end('../../etc/passwd'),
};

const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  CASES[name]?.(request, response);
});
if (name !== 'unreachable') {
  execFileSync('ip', ['link', 'set', 'lo', 'up']);
  execFileSync('ip', ['address', 'add', `${ADDRESS}/32`, 'dev', 'lo']);
  await new Promise((done) => server.listen(80, ADDRESS, done));
}

const startMs = performance.now();
const child = spawn(program, args, {
  // A proxy that nobody listens at: whoever used it would get no answer.
  env: {
    PATH: process.env.PATH,
    ...(name === 'not-a-job' ? {} : { CI: 'true' }),
    http_proxy: 'http://127.0.0.1:9',
    HTTP_PROXY: 'http://127.0.0.1:9',
  },
  stdio: ['ignore', 'pipe', 'inherit'],
});
let text = '';
for await (const chunk of child.stdout) text += chunk;
const tookMs = performance.now() - startMs;
process.stdout.write(JSON.stringify({ text, asked, tookMs }), () => process.exit(0));
