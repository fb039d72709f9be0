import { DEFAULT_DATA } from './data.ts';
import type { Policy } from './policy.ts';
import { DEFAULT_WAIVER_LIMIT_DAYS } from './waiver.ts';

/** A policy that says nothing: what holds where a file leaves things unsaid. */
export const BLANK_POLICY: Omit<Policy, 'name' | 'budgets'> = {
  version: 1,
  enforcement: 'observe',
  rollout: [],
  scope: null,
  terms: { decideOn: null, maxRange: null, intensity: null, noiseFloorJ: null },
  data: DEFAULT_DATA,
  runners: [],
  defaultPlaces: [],
  pins: [],
  whatIfRegions: null,
  waivers: [],
  waiverLimitDays: DEFAULT_WAIVER_LIMIT_DAYS,
  onError: 'warn',
  troubles: [],
  allowOverride: [],
  locked: [],
  settingOrigins: {},
};
