import { guardThroughput } from './guardThroughput';
import type { Measurement } from './Measurement';

/** All of them, by the name that chooses one: `npm run bench -- auth guard`. */
export const MEASUREMENTS: Record<string, Measurement> = {
  guard: guardThroughput,
};
