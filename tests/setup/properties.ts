import fc from 'fast-check';
import { seedOf } from './seed';

/** Runs before each file of tests. A property that fails names its seed, with which `VARDDYGN_SEED` finds the same input again. */
fc.configureGlobal({ seed: seedOf(process.env['VARDDYGN_SEED']) });
