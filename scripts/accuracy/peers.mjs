/** What others would say of the same servers, by the formulas they publish. */

/** CodeCarbon 3.3, external/ram.py: watts of the modules it takes the memory to be. */
function codeCarbonMemoryW(gb) {
  const modules = gb <= 2 ? 1 : gb <= 16 ? 2 : gb <= 64 ? 4 : gb <= 128 ? 8 : modulesOf(gb);
  const counted =
    Math.min(modules, 4) +
    0.9 * Math.max(0, Math.min(modules, 8) - 4) +
    0.8 * Math.max(0, Math.min(modules, 16) - 8) +
    0.7 * Math.max(0, modules - 16);
  return Math.max(10, 5 * counted);
}

function modulesOf(gb) {
  const size = [128, 64, 32, 16, 8, 4].find((candidate) => candidate <= gb / 8) ?? 4;
  return Math.min(32, Math.ceil(gb / size));
}

/** Teads' share of TDP at idle, 10, 50 and 100 %, straight between. */
const TEADS = [
  [0, 0.12],
  [0.1, 0.32],
  [0.5, 0.75],
  [1, 1.02],
];

function teads(load) {
  const above = Math.max(
    1,
    TEADS.findIndex(([at]) => at >= load),
  );
  const [[x0, y0], [x1, y1]] = [TEADS[above - 1], TEADS[above]];
  return y0 + ((y1 - y0) * (load - x0)) / (x1 - x0);
}

/** Cloud Carbon Footprint: watts a thread, idle and busy, where it knows the design; else its mean. */
const CCF = {
  zen1: [0.82, 2.55],
  zen2: [0.47, 1.69],
  zen3: [0.45, 2.02],
  skx: [0.65, 4.26],
  clx: [0.64, 3.97],
  bdw: [0.71, 3.69],
  hsw: [1, 4.74],
};
const CCF_MEAN = [0.74, 3.54];

/** Name to watts of a server (a description as the model takes it) at a load. */
export const PEERS = {
  codeCarbonCpuOnly: (d, load) => d.tdpW * d.sockets * (0.1 + 0.9 * load ** 3),
  codeCarbon: (d, load) =>
    d.tdpW * d.sockets * (0.1 + 0.9 * load ** 3) +
    codeCarbonMemoryW(d.memoryGbPerSocket * d.sockets),
  teads: (d, load) => d.tdpW * d.sockets * teads(load),
  cloudCarbonFootprint: (d, load) => {
    const [idle, busy] = CCF[d.cpu.generation?.id] ?? CCF_MEAN;
    return d.coresPerSocket * d.threadsPerCore * d.sockets * (idle + (busy - idle) * load);
  },
  linearTdp: (d, load) => d.tdpW * d.sockets * (0.1 + 0.9 * load),
};
