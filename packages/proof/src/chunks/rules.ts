/** The second chunk: about half of the rules; the third has the others and the proof itself. */
export { AGREEMENT_RULES, KONG_RULES } from '@slipway/platform-model';

export const loadProof = () => import('../LiveProof');
