import { serveClaims } from './action/gate-worker.ts';

serveClaims();
