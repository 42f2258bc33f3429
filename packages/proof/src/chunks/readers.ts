/** The first chunk: who reads the files of a repository, and what Kubernetes knows. */
export { KUBERNETES, READERS } from '@slipway/platform-model';

export const loadRules = () => import('./rules');
