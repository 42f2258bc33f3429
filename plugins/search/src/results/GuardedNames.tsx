import { useApi } from '@backstage/frontend-plugin-api';
import { useEffect, useState } from 'react';
import { searchApiRef, type Guarded } from '../api/SearchApi';
import { useWords } from '../words/useWords';

/** Whom a guard guards, of those that the person may see. */
export function GuardedNames({ guard }: { readonly guard: string }) {
  const { t, formats } = useWords();
  const api = useApi(searchApiRef);
  const [guarded, setGuarded] = useState<Guarded>();
  useEffect(() => {
    const controller = new AbortController();
    api.findGuarded(guard, controller.signal).then(
      found => {
        if (!controller.signal.aborted) setGuarded(found);
      },
      // The guard is found all the same, and leads to the page that says why.
      () => {},
    );
    return () => controller.abort();
  }, [api, guard]);
  // Nothing moves when they come.
  if (!guarded) return <>&nbsp;</>;
  const names = guarded.names.join(', ');
  const others = guarded.total - guarded.names.length;
  if (guarded.total === 0) return <>{t('guard.nobody')}</>;
  return (
    <>
      {others > 0
        ? t('guard.guardsMore', { names, others: formats.number(others) })
        : t('guard.guards', { names })}
    </>
  );
}
