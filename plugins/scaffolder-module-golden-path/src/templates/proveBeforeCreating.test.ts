import type { LiveResult } from '@slipway/proof';
import {
  createFinding,
  createLiveResult,
} from '../proof/__testUtils__/createLiveResult';
import { ENGLISH } from '../__testUtils__/ENGLISH';
import { FakeProofApi } from '../proof/__testUtils__/FakeProofApi';
import { ProofStore } from '../proof/store/ProofStore';
import { proveBeforeCreating } from './proveBeforeCreating';

function createProof(result: LiveResult, proofKey?: string) {
  const api = new FakeProofApi();
  const store = new ProofStore({
    templateRef: 'template:default/nestjs-service',
    api,
    loadProver: async () => () => ({ prove: () => result }),
    schedule: run => run(),
  });
  const fields = { defaults: {}, titles: {} };
  return { api, proof: { store, fields, step: { names: [], proofKey } } };
}

const values = { service: 'order', proof: '' };

describe('proveBeforeCreating', () => {
  it('sends along what was proven, and on which commit', async () => {
    const { proof } = createProof(createLiveResult({ digest: 'd1' }), 'proof');
    expect(await proveBeforeCreating(values, proof, ENGLISH.say)).toEqual({
      values: { service: 'order', proof: `${'c1'.repeat(20)}:d1` },
    });
  });

  it('leaves the values of a template without a proof as they are, and asks nobody', async () => {
    const { api, proof } = createProof(createLiveResult());
    expect(await proveBeforeCreating(values, proof, ENGLISH.say)).toEqual({
      values,
    });
    expect(api.asked).toBe(0);
  });

  it('stops at an error, in sentences', async () => {
    const result = createLiveResult({ findings: [createFinding()] });
    const { proof } = createProof(result, 'proof');
    expect(await proveBeforeCreating(values, proof, ENGLISH.say)).toEqual({
      conflicts: ['order-api exists already. Choose another name.'],
    });
  });

  it('leaves it to the backend when it cannot prove', async () => {
    const { api, proof } = createProof(createLiveResult(), 'proof');
    api.fault = new Error('the portal does not answer');
    expect(await proveBeforeCreating(values, proof, ENGLISH.say)).toEqual({
      values,
    });
  });
});
