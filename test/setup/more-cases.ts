/**
 * Gives every property test of `npm run soak` more random cases than the usual hundred; set up only there.
 *
 * Must not touch a test that says its own number: those use `test/runs.ts`.
 */
import fc from 'fast-check';
import { runs } from '../runs.ts';

fc.configureGlobal({ numRuns: runs(100) });
