import { decodeSessions } from './decodeSessions';
import { guardThroughput } from './guardThroughput';
import type { Measurement } from './Measurement';
import { mintTokens } from './mintTokens';

/** All of them, by the name that chooses one: `npm run bench -- auth guard`. */
export const MEASUREMENTS: Record<string, Measurement> = {
  guard: guardThroughput,
  tokens: mintTokens,
  sessions: decodeSessions,
};
