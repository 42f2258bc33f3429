import { isKnown } from '../../syntax/Located';
import { fileRule } from '../Rule';
import { isOfApplication } from './isOfApplication';

/** Argo CD reads both, and a further one that only changes in which order it deletes. */
const FINALIZER = 'resources-finalizer.argocd.argoproj.io';

/** The platform's own Applications may go without what they deployed going with them. */
export const argocdFinalizer = fileRule({
  id: 'argocd-finalizer',
  on: ['argocd'],
  severity: 'error',
  title: 'An Argo CD Application takes along what it deployed',
  why: 'Without the finalizer, deleting the Application leaves everything that it deployed running, and nobody knows whose it is.',
  judge: reading =>
    isOfApplication(reading)
      ? reading.facts.applications.flatMap(({ line, name, finalizers }) =>
          finalizers.every(isKnown) &&
          !finalizers.some(
            ({ value }) =>
              value === FINALIZER || value.startsWith(`${FINALIZER}/`),
          )
            ? [
                {
                  line: finalizers[0]?.line ?? name?.line ?? line,
                  message: `metadata.finalizers lacks ${FINALIZER}`,
                  fix: `Add ${FINALIZER} to metadata.finalizers.`,
                },
              ]
            : [],
        )
      : [],
});
