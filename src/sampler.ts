import { fileURLToPath } from 'node:url';
import { readConfig } from './sampling/config.ts';
import { samplerFile } from './sampling/directory.ts';
import { IDENTIFY_FLAG, runIdentify } from './sampling/identity.ts';
import { runSampling } from './sampling/sample.ts';

/**
 * The background process of an audit: `sampler.js DIRECTORY` samples the machine's counters into the
 * private directory's recording until it is asked to end; `sampler.js --identify DIRECTORY` is its
 * short-lived child.
 */
const [first = '', second = ''] = process.argv.slice(2);

if (first === IDENTIFY_FLAG) await runIdentify(second);
else runSampling(first, readConfig(samplerFile(first, 'config')), fileURLToPath(import.meta.url));
