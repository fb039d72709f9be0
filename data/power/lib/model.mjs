import { loadServerModule } from './typescript.mjs';

export const {
  cpuLabel,
  identifyCpu,
  makerOf,
  serverModel,
  thirdOf,
  eraOf,
  readServerTable,
  UNKNOWN_GENERATION,
  TARGETS,
  covariance,
  factorise,
  rowFeatures,
  scatter,
  solve,
  targetOf,
} = await loadServerModule('cpu-name', 'generations', 'kriging', 'makers', 'model', 'table');
