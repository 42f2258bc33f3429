import { loadLiveProof, type ProofSnapshot } from '@slipway/proof';
import type { Prover } from './ProofStore';

/** Parsers, rules and renderer are chunks of their own, loaded when a wizard asks for a proof. */
export async function loadProver(): Promise<
  (snapshot: ProofSnapshot) => Prover
> {
  const LiveProof = await loadLiveProof();
  return snapshot => new LiveProof(snapshot);
}
