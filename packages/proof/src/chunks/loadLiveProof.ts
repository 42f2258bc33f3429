import type { LiveProof } from '../LiveProof';

/**
 * Loads the proof for a browser, in three chunks instead of one of 93 KB: each is asked for from within the one before,
 * and so holds only what those before it do not.
 */
export async function loadLiveProof(): Promise<typeof LiveProof> {
  // As a whole: of a module that is taken apart here, the bundler leaves out what is not taken.
  const readers = await import('./readers');
  const rules = await readers.loadRules();
  const proof = await rules.loadProof();
  return proof.LiveProof;
}
