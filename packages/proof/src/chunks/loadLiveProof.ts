import type { LiveProof } from '../LiveProof';

// A function: where the bundler sees what is taken of a chunk, it leaves out all else.
const loadReaders = () => import('./readers');

/**
 * Loads the proof for a browser, in three chunks instead of one of 93 KB: each is asked for from within the one before,
 * and so holds only what those before it do not.
 */
export async function loadLiveProof(): Promise<typeof LiveProof> {
  const readers = await loadReaders();
  const rules = await readers.loadRules();
  const proof = await rules.loadProof();
  return proof.LiveProof;
}
