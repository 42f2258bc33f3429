import { loadPhraseBook, type PhraseBook } from '@slipway/phrase-book';
import { useCallback, useEffect, useState } from 'react';
import { useLanguage } from './useLanguage';

/** Fetched once, however many parts of a page ask. */
const BOOKS = new Map<string, Promise<PhraseBook | undefined>>();

/**
 * Says the sentences of rules and refusals in the language that the person has chosen. They are written in English
 * and stay so where there is no phrase for them, and until the phrases are there.
 */
export function usePhrases(): (sentence: string) => string {
  const language = useLanguage();
  const [loaded, setLoaded] = useState<{
    language: string;
    book?: PhraseBook;
  }>();
  useEffect(() => {
    let isGone = false;
    fetchBook(language).then(
      book => {
        if (book && !isGone) setLoaded({ language, book });
      },
      // A sentence in English says more than none; the next part that asks tries again.
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [language]);
  const book = loaded?.language === language ? loaded.book : undefined;
  return useCallback(
    sentence => (book ? book.translate(sentence) : sentence),
    [book],
  );
}

function fetchBook(language: string): Promise<PhraseBook | undefined> {
  const known = BOOKS.get(language);
  if (known) return known;
  const fetched = loadPhraseBook(language);
  BOOKS.set(language, fetched);
  fetched.catch(() => BOOKS.delete(language));
  return fetched;
}
