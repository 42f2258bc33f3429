import { useNow } from '@slipway/pages';
import { useWords } from '../words/useWords';

/** How long ago something was; it grows with the time. */
export function Age(props: {
  /** ISO 8601. */
  readonly at: string;
}) {
  const { t, formats } = useWords();
  const age = Math.max(0, useNow() - Date.parse(props.at));
  return (
    <time dateTime={props.at}>
      {t('page.ago', { age: formats.duration(age) })}
    </time>
  );
}
