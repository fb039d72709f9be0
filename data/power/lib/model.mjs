import { loadServerModule } from './typescript.mjs';

export const {
  cpuLabel,
  identifyCpu,
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
} = await loadServerModule('cpu-name', 'generations', 'kriging', 'model', 'table');
