import { Button } from '@backstage/ui';
import { useState } from 'react';
import { useWords } from '../words/useWords';

/** How many are shown before somebody asks for more. */
const STEP = 50;

interface More {
  readonly left: number;
  readonly onMore: () => void;
}

/** The first of many, and as many again each time that somebody asks. */
export function useFirst<T>(all: readonly T[]): {
  readonly shown: readonly T[];
  readonly more: More;
} {
  const [most, setMost] = useState(STEP);
  return {
    shown: all.slice(0, most),
    more: {
      left: Math.max(0, all.length - most),
      onMore: () => setMost(before => before + STEP),
    },
  };
}

/** Shows the next ones, while there are any. */
export function ShowMore({ left, onMore }: More) {
  const { t, formats } = useWords();
  if (left === 0) return null;
  return (
    <Button variant="tertiary" size="small" onPress={onMore}>
      {t('more.show', { left: formats.number(left) })}
    </Button>
  );
}
