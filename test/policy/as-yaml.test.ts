import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { asYaml } from '../../src/policy/as-yaml.ts';

it.each([
  ['labels', ['gpu-a100'], 'labels: [gpu-a100]'],
  ['regions', ['azure:westeurope'], 'regions: [azure:westeurope]'],
  ['paths', ['src/**', '**/*.py'], 'paths: [src/**, "**/*.py"]'],
  ['power', { idle: '90 W', full: '320 W' }, 'power: { idle: 90 W, full: 320 W }'],
  ['approved-by', '@org/green-team', 'approved-by: "@org/green-team"'],
  ['by', '-10 %', 'by: -10 %'],
  ['gpu', true, 'gpu: true'],
])('%s: %j', (key, value, line) => {
  expect(asYaml(key, value)).toBe(line);
});

it('is read back as what it was', () => {
  const text = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[-+.\deExXoO]{1,6}$/u),
    fc.stringMatching(/^[a-z*@%#:,[\]{}&!|>'"`?. /-]{0,12}$/u),
    fc.constantFrom('null', 'True', 'FALSE', '.inf', '-.INF', '.NaN', '~', '', '1e-5', '0x1f'),
  );
  fc.assert(
    fc.property(fc.oneof(text, fc.array(text), fc.record({ a: text, b: text })), (value) => {
      expect(parse(asYaml('key', value), { schema: 'core' })).toEqual({ key: value });
    }),
  );
});
