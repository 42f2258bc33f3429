import { Progress } from '@backstage/core-components';
import { lazy, Suspense, type PropsWithChildren } from 'react';
import { Route, Routes } from 'react-router-dom';
import { CreationBoundary } from '../rights/CreationBoundary';

const CreationPage = lazy(() =>
  import('./CreationPage').then(m => ({ default: m.CreationPage })),
);

/**
 * The list of creations, which is Backstage's, and the page of one, which is not: Backstage's log is a table of nothing for
 * whoever hears it, and says in a terminal's words what a person waits for.
 */
export function CreationPages(props: PropsWithChildren<{}>) {
  return (
    <CreationBoundary>
      <Routes>
        <Route
          path=":taskId"
          element={
            <Suspense fallback={<Progress />}>
              <CreationPage />
            </Suspense>
          }
        />
        <Route path="*" element={props.children} />
      </Routes>
    </CreationBoundary>
  );
}
