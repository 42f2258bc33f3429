import { useEffect, useRef, useState } from 'react';
import { useWords } from '../words/useWords';
import { Verdict } from './Verdict';

/** Long enough that nobody is told off in the middle of a word, short enough to feel at once. */
const SETTLED_AFTER_MS = 250;

/** The verdict on what stands in a field now, or that it is being looked up. */
export type LiveVerdict = Verdict | 'looking' | undefined;

/**
 * Judges a value as it is typed: once it has settled, and each value once. An answer to a value that no
 * longer stands there is dropped.
 *
 * @param question - what the verdict depends on, as one text
 * @param judge - judges the value of this render; must not reject
 */
export function useVerdict(
  question: string,
  judge: () => Promise<Verdict | undefined>,
): LiveVerdict {
  const { t } = useWords();
  const answers = useRef({ t, said: new Map<string, Verdict | undefined>() });
  // A verdict is said in one language.
  if (answers.current.t !== t) answers.current = { t, said: new Map() };
  const latestJudge = useRef(judge);
  latestJudge.current = judge;
  const [live, setLive] = useState<LiveVerdict>();

  useEffect(() => {
    const { said } = answers.current;
    if (said.has(question)) {
      setLive(said.get(question));
      return undefined;
    }
    let wanted = true;
    setLive(undefined);
    const timer = setTimeout(async () => {
      setLive('looking');
      const verdict = await latestJudge.current();
      if (!wanted) return;
      // What could not be found out may be found out the next time.
      if (verdict?.kind !== 'unknown') said.set(question, verdict);
      setLive(verdict);
    }, SETTLED_AFTER_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [question, t]);

  return live;
}
