import { SearchField } from '@backstage/ui';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../words/useWords';
import styles from './FleetSearchField.module.css';

/** So long after the last letter it is searched. */
const PAUSE_MS = 200;

/** Words to look for. A slash typed anywhere on the page leads to it. */
export function FleetSearchField(props: {
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
    // It changed elsewhere: somebody went back, or cleared all filters.
    if (value === reported.current) return;
    reported.current = value;
    setText(value);
  }, [value]);

  useEffect(() => {
    const words = text.trim();
    if (words === reported.current) return undefined;
    const timer = setTimeout(() => {
      reported.current = words;
      report.current(words);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);

  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey)
        return;
      if (isTyping(event.target)) return;
      event.preventDefault();
      field.current?.querySelector('input')?.focus();
    };
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, []);

  return (
    <SearchField
      ref={field}
      size="small"
      aria-label={t('page.search')}
      placeholder={t('page.searchHint')}
      value={text}
      onChange={setText}
      className={styles.search}
    />
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input, textarea, select, [role=textbox]'))
  );
}
