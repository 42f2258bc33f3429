/**
 * The wizard's form fields and the result card of a creation.
 *
 * @packageDocumentation
 */
import { createFrontendFeatureLoader } from '@backstage/frontend-plugin-api';
import { goldenPathModule } from './goldenPathModule';
import { goldenPathPlugin } from './goldenPathPlugin';

export { proofApiRef, type ProofApi } from './proof/store/ProofApi';
export { TemplateTrial } from './trial/TemplateTrial';
export type { TrialValues } from './trial/TrialPane';
export { goldenPathModule, goldenPathPlugin };

export default createFrontendFeatureLoader({
  loader: () => [goldenPathModule, goldenPathPlugin],
});
