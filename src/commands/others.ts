/** All commands but `run`, which is to start at once: reading these would take it longer than its work. */
export { history } from './history.ts';
export { machine } from './machine.ts';
export { model } from './model.ts';
export { place } from './place.ts';
export { policy } from './policy.ts';
export { recompute } from './recompute.ts';
export { whatif } from './whatif.ts';
