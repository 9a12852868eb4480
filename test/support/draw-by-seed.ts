import fc from 'fast-check';
import { inject } from 'vitest';

/** Before each test file: what fast-check draws follows from the seed of the run. */
fc.configureGlobal({ seed: inject('seed') });
