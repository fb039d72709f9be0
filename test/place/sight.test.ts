import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoted } from '../../src/nearest.ts';
import type { HttpRequest, Send } from '../../src/net/http.ts';
import { parseInstanceData } from '../../src/place/cloud-files.ts';
import { regionOf } from '../../src/place/clues.ts';
import { parsePodLabels } from '../../src/place/environment.ts';
import { ownerOf, type Rung } from '../../src/place/ladder.ts';
import { REGIONS } from '../../src/place/regions.ts';
import { parseSetupInfo } from '../../src/place/setup-info.ts';
import { glance, sightPlace } from '../../src/place/sight.ts';
import { BOARDS, type Machine, machineOf } from './surroundings.ts';

/** As a hosted runner's log of 2026 shows it. */
const HOSTED = JSON.stringify([
  {
    group: 'Runner Image Provisioner',
    detail: 'Hosted Compute Agent\nVersion: 20260729.566\nWorker ID: {fd2e}\nAzure Region: eastus',
  },
  { group: 'Operating System', detail: 'Ubuntu\n24.04.4\nLTS' },
  { group: 'Runner Image', detail: 'Image: ubuntu-24.04\nVersion: 20260810.271.1' },
]);

async function rungsOf(machine: Machine): Promise<Readonly<Record<string, Rung>>> {
  const rungs = await sightPlace(machineOf(machine));
  return Object.fromEntries(rungs.map((rung) => [rung.id, rung]));
}

/** Answers by path; what is not there does not answer. */
function service(answers: Readonly<Record<string, string>>, seen: HttpRequest[] = []): Send {
  return async (request) => {
    seen.push(request);
    const { pathname } = new URL(request.url);
    const body = answers[pathname];
    if (body === undefined) return { kind: 'timeout', message: 'no answer in time' };
    if (body.length > request.maxBytes) return { kind: 'too-large', message: 'too large' };
    const headers = { 'metadata-flavor': 'Google' };
    return { kind: 'answer', status: 200, headers, bytes: Buffer.from(body) };
  };
}

const AZURE = '/metadata/instance/compute/location';
const TOKEN = '/latest/api/token';
const AWS = '/latest/meta-data/placement/region';
const GCP = '/computeMetadata/v1/instance/zone';

describe('a hosted runner', () => {
  it('is placed by its .setup_info, and asks nobody', async () => {
    const rungs = await rungsOf({
      files: { '/runner/.setup_info': HOSTED, ...BOARDS.azure },
      env: { RUNNER_ENVIRONMENT: 'github-hosted', CI: 'true' },
    });
    expect(rungs['setup-info']).toMatchObject({ outcome: 'answered', region: 'azure:eastus' });
    expect(rungs['metadata']).toMatchObject({ outcome: 'passed' });
    expect(rungs['metadata']?.text).toContain('setup-info has answered');
  });

  it('of macOS is in no cloud, whatever a file says', async () => {
    const rungs = await rungsOf({
      files: { '/runner/.setup_info': HOSTED },
      platform: 'darwin',
      env: { RUNNER_ENVIRONMENT: 'github-hosted', CI: 'true' },
    });
    for (const rung of Object.values(rungs)) expect(rung.outcome).toBe('passed');
    expect(ownerOf(Object.values(rungs))).toBe('github');
    expect(rungs['setup-info']?.text).toContain('macOS');
  });

  it('without that line asks Azure alone, on Windows as well', async () => {
    const seen: HttpRequest[] = [];
    const rungs = await rungsOf({
      files: { '/runner/.setup_info': '[{"group":"Runner Image","detail":"Image: windows-2025"}]' },
      platform: 'win32',
      env: { RUNNER_ENVIRONMENT: 'github-hosted', CI: 'true' },
      send: service({ [AZURE]: 'WestUS3' }, seen),
    });
    expect(rungs['setup-info']?.outcome).toBe('silent');
    expect(rungs['metadata']?.region).toBe('azure:westus3');
    expect(seen.map(({ url, headers }) => [new URL(url).host, headers])).toEqual([
      ['169.254.169.254', { Metadata: 'true' }],
    ]);
  });
});

describe('a step of a job that a Node of its own runs', () => {
  /** This process below a shell (named to confuse) below the runner's worker. */
  function stepOf(env: Record<string, string>) {
    const machine = machineOf({
      execPath: '/usr/bin/node',
      env,
      files: {
        [`/proc/${process.pid}/stat`]: `${process.pid} (node) S 50 1 1`,
        '/proc/50/stat': '50 (sh) R 1 (a) S 40 1 1',
        '/home/runner/.setup_info': HOSTED,
      },
    });
    const worker = join(machine.root, 'proc/40');
    mkdirSync(worker);
    symlinkSync(join(machine.root, 'home/runner/bin/Runner.Worker'), join(worker, 'exe'));
    return sightPlace(machine);
  }

  it('finds the root of the runner by the worker among its ancestors', async () => {
    const [rung] = await stepOf({ GITHUB_ACTIONS: 'true' });
    expect(rung).toMatchObject({ id: 'setup-info', region: 'azure:eastus' });
  });

  it('does not look for one outside of GitHub Actions', async () => {
    expect((await stepOf({}))[0]?.outcome).toBe('silent');
  });
});

describe('.setup_info', () => {
  const parsed = (detail: string) => parseSetupInfo(JSON.stringify([{ group: 'g', detail }]));

  it('is read whoever wrote it', () => {
    expect(parsed('Instance type: c5.large\r\nAvailability zone: eu-west-1a').region).toBe(
      'aws:eu-west-1',
    );
    expect(parsed('Region: europe-west4\nAvailability Zone: europe-west4-b').region).toBe(
      'gcp:europe-west4',
    );
    // Azure numbers its zones.
    expect(parsed('azure region: West Europe\nAvailability zone: 2').region).toBe(
      'azure:westeurope',
    );
  });

  it.each([
    ['../../etc/passwd', '"../../etc/passwd"'],
    ['east\u001b[31mus', '"east\\\\u{1b}[31mus"'],
    ['eastus\u202e', 'eastus'],
    ['atlantis', '"atlantis"'],
    ['x'.repeat(5_000), 'xxx'],
    ['us-west-2-lax-1a', 'us-west-2-lax-1a'],
  ])('that lies (%j) is ignored and named', (region, named) => {
    const rung = parsed(`Azure Region: ${region}`);
    expect(rung).toMatchObject({ outcome: 'ignored', region: null });
    expect(rung.text).toContain(named.replaceAll('\\\\', '\\'));
    expect(rung.text.length).toBeLessThan(200);
    expect(rung.text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it.each(['../../x', 'eastus\u001b[31m', 'a/b', '-1', 'x'.repeat(70)])(
    'that lies of its zone (%j) is ignored and named, beside a good region too',
    (zone) => {
      for (const before of ['', 'Azure Region: eastus\n']) {
        const rung = parsed(`${before}Availability Zone: ${zone}`);
        expect(rung).toMatchObject({ outcome: 'ignored', region: null });
        expect(rung.text).toContain(quoted(zone));
        expect(rung.text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }
    },
  );

  it.each(['2', 'nova', 'zone_1.b'])('of a zone of no known region (%s) says nothing', (zone) => {
    expect(parsed(`Availability Zone: ${zone}`).outcome).toBe('silent');
    expect(parsed(`Azure Region: eastus\nAvailability Zone: ${zone}`).region).toBe('azure:eastus');
  });

  it('that names two regions is ignored, and both are named', () => {
    const rung = parsed('Azure Region: eastus\nAzure Region: swedencentral');
    expect(rung.outcome).toBe('ignored');
    expect(rung.text).toContain('azure:eastus, azure:swedencentral');
  });

  it('that is no such file is ignored', () => {
    for (const text of ['', 'eastus', '{"group":"g"}', `[${' '.repeat(70_000)}]`]) {
      expect(parseSetupInfo(text).outcome).toBe('ignored');
    }
    expect(parseSetupInfo('[null, 3, {"detail": 4}, {"detail": "Region: "}]').outcome).toBe(
      'silent',
    );
  });

  it.each([
    ['a link', (path: string) => symlinkSync('/etc/hostname', path)],
    ['a directory', (path: string) => mkdirSync(path)],
    ['a pipe', (path: string) => execFileSync('mkfifo', [path])],
  ])('that is %s is not read, and named', async (what, make) => {
    const machine = machineOf({ files: { '/runner/x': '' }, env: {} });
    make(join(machine.root, 'runner/.setup_info'));
    const [rung] = await sightPlace(machine);
    expect(rung).toMatchObject({ id: 'setup-info', outcome: 'ignored' });
    expect(rung?.text).toContain(`.setup_info is ${what}`);
  });

  it('gives a region of the table or none, whatever it holds', () => {
    const known = new Set(REGIONS.map(({ provider, region }) => `${provider}:${region}`));
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('Azure Region: eastus', 'Region: us-east-1', 'Availability zone: 1'),
    );
    const file = fc.oneof(
      fc.string(),
      fc.json(),
      fc.array(fc.record({ group: fc.string(), detail: line })).map((all) => JSON.stringify(all)),
    );
    fc.assert(
      fc.property(file, (text) => {
        const { region, outcome, text: said } = parseSetupInfo(text);
        expect(region === null || known.has(region)).toBe(true);
        expect(outcome === 'answered').toBe(region !== null);
        expect(said.length).toBeLessThan(500);
        expect(said).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }),
    );
  });
});

describe('a zone of availability', () => {
  it.each([
    ['us-gov-west-1b', 'aws:us-gov-west-1'],
    ['us-central1-a', 'gcp:us-central1'],
    ['ap-southeast-2c', 'aws:ap-southeast-2'],
  ])('%s lies in %s', (name, region) => {
    expect(regionOf({ provider: null, name })).toBe(region);
  });

  it('of another cloud is none of this one', () => {
    expect(regionOf({ provider: 'azure', name: 'us-east-1' })).toBeNull();
  });
});

describe("a cloud's files", () => {
  // The keys of cloud-init's instance data, as its documentation gives them.
  const instance = (v1: object) => JSON.stringify({ base64_encoded_keys: [], v1 });

  it('place a machine that has no .setup_info, and nobody is asked', async () => {
    const v1 = {
      cloud_name: 'aws',
      platform: 'ec2',
      region: 'eu-north-1',
      availability_zone: 'eu-north-1c',
    };
    const rungs = await rungsOf({
      files: { '/run/cloud-init/instance-data.json': instance(v1), ...BOARDS.aws },
    });
    expect(rungs['setup-info']?.outcome).toBe('silent');
    expect(rungs['cloud-files']).toMatchObject({ outcome: 'answered', region: 'aws:eu-north-1' });
    expect(rungs['metadata']?.outcome).toBe('passed');
  });

  it('of another cloud say nothing, of a lying one are ignored', () => {
    expect(
      parseInstanceData(instance({ cloud_name: 'hetzner', region: 'eu-central' })),
    ).toMatchObject({ outcome: 'silent' });
    for (const region of ['../../x', 'us-east-1', `eastus${'\u0000'}`]) {
      const rung = parseInstanceData(instance({ cloud_name: 'azure', region }));
      expect(rung.outcome).toBe('ignored');
    }
    const zoned = (availability_zone: unknown) =>
      parseInstanceData(instance({ cloud_name: 'azure', region: 'eastus', availability_zone }));
    expect(zoned('../../x')).toMatchObject({ outcome: 'ignored', region: null });
    expect(zoned('../../x').text).toContain('"../../x"');
    for (const zone of ['', '1', null]) expect(zoned(zone).region).toBe('azure:eastus');
    expect(parseInstanceData('{"v1": "x"}').outcome).toBe('silent');
    expect(parseInstanceData('x'.repeat(600_000)).outcome).toBe('ignored');
    expect(parseInstanceData('not JSON').outcome).toBe('ignored');
  });

  it('are a pod of Kubernetes’ labels as well', async () => {
    const labels =
      'app="runner"\ntopology.kubernetes.io/region="westeurope"\ntopology.kubernetes.io/zone="westeurope-2"\n';
    const env = { CI: 'true', AWS_REGION: 'eu-north-1', AWS_EXECUTION_ENV: 'x' };
    const files = { '/etc/podinfo/labels': labels };
    const rungs = await rungsOf({ files, env, send: service({}) });
    expect(rungs['environment']).toMatchObject({ outcome: 'answered', region: 'azure:westeurope' });
    expect(rungs['environment']?.text).toContain('labels');
    // Without a region there, variables are left.
    const bare = { '/etc/podinfo/labels': 'app="runner"\n' };
    const others = await rungsOf({ files: bare, env, send: service({}) });
    expect(others['environment']?.region).toBe('aws:eu-north-1');
    expect(parsePodLabels('app="runner"').outcome).toBe('silent');
    expect(parsePodLabels('topology.kubernetes.io/region="moon"').outcome).toBe('ignored');
    const zone = (name: string) =>
      parsePodLabels(
        `topology.kubernetes.io/region="westeurope"\ntopology.kubernetes.io/zone="${name}"\n`,
      );
    expect(zone('../../x')).toMatchObject({ outcome: 'ignored', region: null });
    expect(zone('../../x').text).toContain('"../../x"');
    expect(zone('rack_1.b').region).toBe('azure:westeurope');
    const far = `topology.kubernetes.io/region="westeurope"\n${'x'.repeat(70_000)}`;
    expect(parsePodLabels(far).outcome).toBe('ignored');
  });

  it('of a pod are none on a hosted runner: an image of the job could bring them', async () => {
    const rungs = await rungsOf({
      files: {
        '/etc/podinfo/labels': 'topology.kubernetes.io/region="norwayeast"\n',
        ...BOARDS.azure,
      },
      env: { RUNNER_ENVIRONMENT: 'github-hosted', CI: 'true' },
      send: service({ [AZURE]: 'eastus' }),
    });
    expect(rungs['environment']).toMatchObject({ outcome: 'silent' });
    expect(rungs['metadata']?.region).toBe('azure:eastus');
  });
});

describe('metadata services', () => {
  const job = { CI: 'true' };

  it('are asked by what the board says, with what each wants to hear', async () => {
    const cases = [
      ['azure', { [AZURE]: 'northeurope' }, 'azure:northeurope'],
      ['aws', { [TOKEN]: 'AQAEAL-x==', [AWS]: 'eu-west-3' }, 'aws:eu-west-3'],
      ['gcp', { [GCP]: 'projects/42/zones/us-central1-a' }, 'gcp:us-central1'],
    ] as const;
    for (const [board, answers, region] of cases) {
      const seen: HttpRequest[] = [];
      const files = BOARDS[board];
      const rungs = await rungsOf({ files, send: service(answers, seen) });
      expect(rungs['metadata']).toMatchObject({ outcome: 'answered', region });
      expect(seen.map(({ url }) => new URL(url).pathname)).toEqual(Object.keys(answers));
    }
  });

  it('are asked all at once by a job on a machine that tells nothing', async () => {
    const seen: HttpRequest[] = [];
    const rungs = await rungsOf({ env: job, send: service({ [AZURE]: 'eastus' }, seen) });
    expect(rungs['metadata']?.region).toBe('azure:eastus');
    expect(seen.map(({ url }) => new URL(url).pathname)).toEqual([AZURE, TOKEN, GCP]);
  });

  it('are asked by a job of GitHub that has taken CI out of its environment', async () => {
    const env = { GITHUB_ACTIONS: 'true' };
    const rungs = await rungsOf({ env, send: service({ [AZURE]: 'eastus' }) });
    expect(rungs['metadata']?.region).toBe('azure:eastus');
  });

  it('are left alone by a computer at home', async () => {
    for (const files of [BOARDS.laptop, {}]) {
      expect((await rungsOf({ files }))['metadata']?.outcome).toBe('passed');
    }
  });

  it.each([
    ['../../x', '../../x'],
    ['x'.repeat(1_000_000), 'more than 512 bytes'],
    ['<html>login</html>', 'html'],
    ['us-east-1', 'us-east-1'],
  ])('that lie are ignored and named', async (answer, named) => {
    const rungs = await rungsOf({ files: BOARDS.azure, send: service({ [AZURE]: answer }) });
    expect(rungs['metadata']?.outcome).toBe('ignored');
    expect(rungs['metadata']?.text).toContain(named);
  });

  it('that never answer, and heed no signal, are left after their 400 ms', async () => {
    const hanging: Send = () => new Promise(() => {});
    let least = Number.POSITIVE_INFINITY;
    // A busy machine makes a try slow, never quick.
    for (let i = 0; i < 10 && least > 400; i++) {
      const machine = machineOf({ env: job, send: hanging });
      const from = performance.now();
      const rungs = await sightPlace(machine);
      least = Math.min(least, performance.now() - from);
      expect(rungs.at(-1)).toMatchObject({ id: 'metadata', outcome: 'silent' });
    }
    expect(least).toBeLessThanOrEqual(400);
  });

  it('count by what one has answered while another hangs', async () => {
    const answering = service({ [AZURE]: 'eastus' });
    const send: Send = async (request) =>
      request.url.includes('/latest/') ? new Promise(() => {}) : answering(request);
    expect((await rungsOf({ env: job, send }))['metadata']?.region).toBe('azure:eastus');
  });

  it('that name two regions are ignored', async () => {
    const send = service({ [AZURE]: 'eastus', [TOKEN]: 't', [AWS]: 'us-east-1' });
    expect((await rungsOf({ env: job, send }))['metadata']?.outcome).toBe('ignored');
  });
});

describe('the board', () => {
  const hosted = { RUNNER_ENVIRONMENT: 'github-hosted', CI: 'true' };

  it.each([
    ['aws', BOARDS.aws, {}, 'the board is one of AWS', 'aws'],
    ['laptop', BOARDS.laptop, hosted, 'the board is none of Azure, AWS or Google Cloud', null],
    ['no', {}, hosted, "GitHub's hosted runners stand in Azure", 'azure'],
    ['no', {}, {}, 'No cloud left a file that names a region.', null],
  ] as const)('of %s is told where files are silent (%#)', (_, files, env, words, owner) => {
    const rungs = glance(machineOf({ files, env }));
    const rung = rungs.find(({ id }) => id === 'cloud-files');
    expect(rung).toMatchObject({ outcome: 'silent', region: null });
    expect(rung?.text).toContain(words);
    expect(ownerOf(rungs)).toBe(owner);
  });

  it('tells nothing more where a file has told the region', () => {
    const files = { '/runner/.setup_info': HOSTED, ...BOARDS.azure };
    expect(ownerOf(glance(machineOf({ files, env: hosted })))).toBeNull();
  });
});

describe('AWS_REGION', () => {
  const env = { AWS_REGION: 'eu-west-1', CI: 'true', AWS_EXECUTION_ENV: 'AWS_ECS_FARGATE' };

  it('names the place where AWS itself runs the container', async () => {
    const rungs = await rungsOf({ env, send: service({}) });
    expect(rungs['metadata']?.outcome).toBe('silent');
    expect(rungs['environment']).toMatchObject({ outcome: 'answered', region: 'aws:eu-west-1' });
  });

  it("gives way to the cloud's own service, which is asked all the same", async () => {
    const answering = (region: string) => service({ [TOKEN]: 'AQAEAL-x==', [AWS]: region });
    const told = await rungsOf({ env, files: BOARDS.aws, send: answering('us-east-1') });
    expect(told['environment']).toMatchObject({ outcome: 'ignored', region: null });
    expect(told['environment']?.text).toContain('the metadata service names `aws:us-east-1`');
    expect(told['metadata']?.region).toBe('aws:us-east-1');
    const agreed = await rungsOf({ env, files: BOARDS.aws, send: answering('eu-west-1') });
    expect(agreed['environment']?.region).toBe('aws:eu-west-1');
    expect(agreed['metadata']?.region).toBe('aws:eu-west-1');
  });

  it("is no place on another cloud's machine, and neither is a file that names one", async () => {
    const machine = { env, files: BOARDS.azure, send: service({}) };
    expect((await rungsOf(machine))['environment']).toMatchObject({ outcome: 'ignored' });
    const labels = 'topology.kubernetes.io/region="eu-north-1"\n';
    const lying = { ...BOARDS.azure, '/etc/podinfo/labels': labels };
    const rungs = await rungsOf({ files: lying, send: service({ [AZURE]: 'eastus' }) });
    expect(rungs['environment']).toMatchObject({ outcome: 'ignored', region: null });
    expect(rungs['environment']?.text).toContain('the board is one of Azure');
    expect(rungs['metadata']?.region).toBe('azure:eastus');
  });

  it('is only where a client calls elsewhere', async () => {
    const rungs = await rungsOf({ env: { AWS_REGION: 'eu-west-1' }, files: BOARDS.laptop });
    expect(rungs['environment']).toMatchObject({ outcome: 'passed', region: null });
  });
});
