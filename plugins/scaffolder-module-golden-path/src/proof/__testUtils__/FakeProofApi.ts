import type { ProofSnapshot } from '@slipway/proof';
import type { KnownSnapshot, ProofApi } from '../store/ProofApi';
import { createSnapshot } from './createLiveResult';

/** A backend whose snapshot, files and faults a test decides. */
export class FakeProofApi implements ProofApi {
  snapshot: ProofSnapshot = createSnapshot();
  files: Record<string, string> = {};
  fault: Error | undefined;
  /** How often anything was asked. */
  asked = 0;

  async loadSnapshot(_: string, known?: KnownSnapshot): Promise<KnownSnapshot> {
    this.asked += 1;
    if (this.fault) throw this.fault;
    const { snapshot } = this;
    return known?.snapshot === snapshot
      ? known
      : { snapshot, platformRevision: '1' };
  }

  async readFile(_: string, path: string): Promise<string | undefined> {
    this.asked += 1;
    if (this.fault) throw this.fault;
    return this.files[path];
  }
}
