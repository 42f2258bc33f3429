import { SearchField } from '@backstage/ui';
import { useEffect, useRef, useState } from 'react';
import { isShortcut } from '../shortcut/isShortcut';
import { useWords } from '../words/useWords';
import styles from './SearchContent.module.css';

/** So long after the last letter it is searched. */
const PAUSE_MS = 200;

/** What to look for. Whoever opens the page, or presses the shortcut on it, writes here at once. */
export function SearchInput(props: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { t } = useWords();
  const { value, onChange } = props;
  const [text, setText] = useState(value);
  const field = useRef<HTMLDivElement>(null);
  const report = useRef(onChange);
  report.current = onChange;
  const reported = useRef(value);

  useEffect(() => {
    // It changed elsewhere: somebody went back, or followed a link.
    if (value === reported.current) return;
    reported.current = value;
    setText(value);
  }, [value]);

  useEffect(() => {
    if (text === reported.current) return undefined;
    const timer = setTimeout(() => {
      reported.current = text;
      report.current(text);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);

  useEffect(() => {
    const input = () => field.current?.querySelector('input');
    input()?.focus();
    const handleKey = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      input()?.select();
    };
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, []);

  return (
    <SearchField
      ref={field}
      aria-label={t('field.label')}
      placeholder={t('field.placeholder')}
      value={text}
      onChange={setText}
      className={styles.field}
    />
  );
}
