import { loadServerModule } from './typescript.mjs';

export const {
  identifyCpu,
  makerOf,
  serverModel,
  thirdOf,
  eraOf,
  readServerTable,
  UNKNOWN_GENERATION,
} = await loadServerModule('cpu-name', 'makers', 'model', 'table');
