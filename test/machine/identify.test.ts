import { describe, expect, it } from 'vitest';
import { type Identity, identifyMachine } from '../../src/machine/identify.ts';

const library = (over: Partial<Identity> = {}): (() => Promise<Identity>) => {
  const all: Identity = {
    cpu: async () => ({ manufacturer: 'AMD', brand: 'EPYC 7763', processors: 1, physicalCores: 2 }),
    system: async () => ({
      manufacturer: 'Microsoft',
      model: 'VM',
      virtual: true,
      serial: 'S3CR3T',
    }),
    osInfo: async () => ({ distro: 'Ubuntu', release: '24.04', hostname: 'my-laptop' }),
    ...over,
  };
  return async () => all;
};

const never = () => new Promise<never>(() => {});

describe('identifyMachine', () => {
  it('takes what says what the machine is, and not which', async () => {
    const machine = await identifyMachine(1000, library());
    expect(machine).toEqual({
      cpuManufacturer: 'AMD',
      cpuBrand: 'EPYC 7763',
      sockets: 1,
      physicalCores: 2,
      systemManufacturer: 'Microsoft',
      systemModel: 'VM',
      virtual: true,
      osName: 'Ubuntu',
      osRelease: '24.04',
    });
    expect(JSON.stringify(machine)).not.toMatch(/S3CR3T|my-laptop/);
  });

  it('waits no longer than its deadline, and takes what it has', async () => {
    const machine = await identifyMachine(20, library({ system: never }));
    expect(machine).toMatchObject({ cpuManufacturer: 'AMD', systemModel: null, osName: 'Ubuntu' });
  });

  it.each([
    ['fails', async () => Promise.reject(new Error('no'))],
    ['gives nothing', async () => null],
    [
      'gives nonsense',
      async () => ({ manufacturer: 7, brand: '\n', processors: -1, physicalCores: 1e9 }),
    ],
  ])('knows nothing of a part that %s', async (_, cpu) => {
    const machine = await identifyMachine(1000, library({ cpu }));
    expect(machine).toMatchObject({ cpuManufacturer: null, cpuBrand: null, sockets: null });
    expect(machine.osName).toBe('Ubuntu');
  });

  it('survives without the library', async () => {
    const machine = await identifyMachine(1000, () => Promise.reject(new Error('not bundled')));
    expect(Object.values(machine).every((value) => value === null)).toBe(true);
  });
});
