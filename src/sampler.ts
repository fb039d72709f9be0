import { readConfig } from './sampling/config.ts';
import { IDENTIFY_FLAG, samplerFile } from './sampling/directory.ts';
import { runIdentify } from './sampling/identity.ts';
import { runSampling } from './sampling/sample.ts';

/**
 * The background process of an audit: `sampler.js DIRECTORY` samples the machine's counters into the
 * recording in the private directory until it is asked to end, and `sampler.js --identify DIRECTORY
 * PID [AFTER_MS]`, a short-lived sibling, asks who the machine is, and where it stands.
 */
const [first = '', second = '', third = '', fourth = '0'] = process.argv.slice(2);

if (first === IDENTIFY_FLAG) await runIdentify(second, Number(third), Number(fourth));
else await runSampling(first, readConfig(samplerFile(first, 'config')));
