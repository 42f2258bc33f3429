import { VisuallyHidden } from '@backstage/ui';
import { useEffect, useState } from 'react';
import { useWords } from '../../words/useWords';

/** Long enough that nobody hears a number for every letter they type. */
const SETTLED_AFTER_MS = 1_200;

/** Reads out what the proof has come to, once typing has settled. */
export function ProofAnnouncer({ text }: { readonly text: string }) {
  const { t } = useWords();
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), SETTLED_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <VisuallyHidden>
      <span role="status" aria-label={t('proof.announcer')}>
        {said}
      </span>
    </VisuallyHidden>
  );
}
