import { describe, expect, it } from 'vitest';
import gpus from '../../../data/gpus.json' with { type: 'json' };
import { findGpu, UNKNOWN_GPU } from '../../../src/power/gpu/table.ts';

/** Names as drivers give them: nvidia-smi's, a hypervisor's for parts of boards, amdgpu's. */
const NAMES: readonly [name: string, row: string | null, watts: number | null][] = [
  ['Tesla T4', 'T4', 70],
  ['NVIDIA H100 80GB HBM3', 'H100 80GB HBM3', 700],
  ['NVIDIA H100 PCIe', 'H100 PCIe', 350],
  ['NVIDIA H100 NVL', 'H100 NVL', 400],
  ['NVIDIA H200', 'H200', 700],
  ['NVIDIA B200', 'B200', 1000],
  ['NVIDIA A100-SXM4-80GB', 'A100-SXM4-80GB', 400],
  ['NVIDIA A100-SXM4-80GB MIG 1g.10gb', 'A100-SXM4-80GB', 400],
  ['NVIDIA A100-PCIE-40GB', 'A100-PCIE-40GB', 250],
  ['NVIDIA A100 80GB PCIe', 'A100 80GB PCIe', 300],
  ['GRID A100-20C', 'A100 80GB PCIe', 300],
  ['NVIDIA A10G', 'A10G', 300],
  ['NVIDIA A10', 'A10', 150],
  ['NVIDIA A10-4Q', 'A10', 150],
  ['NVIDIA L4', 'L4', 72],
  ['NVIDIA L40S', 'L40S', 350],
  ['Tesla V100-SXM2-16GB', 'Tesla V100-SXM2', 300],
  ['Tesla V100-PCIE-16GB', 'Tesla V100-PCIE', 250],
  ['NVIDIA GeForce RTX 3080 Ti', 'RTX 3080 TI', 350],
  ['NVIDIA GeForce RTX 4090', 'RTX 4090', 450],
  ['NVIDIA GeForce RTX 4090 Laptop GPU', null, null],
  ['NVIDIA RTX 6000 Ada Generation', 'RTX 6000 Ada', 300],
  ['Quadro RTX 6000', 'Quadro RTX 6000', 260],
  ['NVIDIA RTX PRO 6000 Blackwell Server Edition', 'RTX PRO 6000 Blackwell', 600],
  ['AMD Instinct MI300X', 'Instinct MI300X', 750],
  ['AMD Instinct MI250X / MI250', 'Instinct MI250', 560],
  ['AMD Radeon RX 7900 XTX', 'Radeon RX 7900 XTX', 355],
  ['Nobody X1', null, null],
  ['', null, null],
];

describe('findGpu', () => {
  it.each(NAMES)('knows %j', (name, row, watts) => {
    const found = findGpu(name);
    expect([found?.name ?? null, found?.tdpW ?? null]).toEqual([row, watts]);
  });

  it('finds every row by its own name', () => {
    for (const { name, tdpW } of gpus.gpus) expect(findGpu(name)?.tdpW).toBe(tdpW);
  });

  it('has plausible figures, and a range for a board that it does not have', () => {
    for (const { tdpW, memoryGb } of gpus.gpus) {
      expect(tdpW).toBeGreaterThanOrEqual(60);
      expect(tdpW).toBeLessThanOrEqual(1_400);
      expect(memoryGb).toBeGreaterThanOrEqual(6);
    }
    const inside = gpus.gpus.filter(
      ({ tdpW }) => Math.abs(Math.log(tdpW / UNKNOWN_GPU.tdpW)) <= 1.645 * UNKNOWN_GPU.logSd,
    );
    expect(inside.length / gpus.gpus.length).toBeGreaterThanOrEqual(0.9);
  });
});
