/** The settings of the server model, chosen from nothing but the servers given. */
import { curveAxes } from './curve-axes.mjs';
import { TARGETS } from './model.mjs';
import { rowsOf } from './rows.mjs';
import { searchSpreads } from './search.mjs';

export function chooseSettings(servers, report) {
  const shapes = curveAxes(servers);
  const rows = rowsOf(servers, shapes);
  const spreads = TARGETS.map((target) => [target, searchSpreads(rows, target, report)]);
  return { spreads: Object.fromEntries(spreads), ...shapes };
}
