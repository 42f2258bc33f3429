import { lazy } from 'react';

/**
 * A template's own form on one page, and beside it everything that its values come to: nothing is ever created. Loaded
 * where it is shown.
 *
 * @see TrialPane
 */
export const TemplateTrial = lazy(() =>
  import('./TrialPane').then(m => ({ default: m.TrialPane })),
);
