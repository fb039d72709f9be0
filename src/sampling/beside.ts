/** All that is measured beside the machine's own counters: loaded only where there is something. */
export { openMeters } from './meters.ts';
export { openRaplPipe } from './rapl-pipe.ts';
