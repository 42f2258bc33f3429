import { useNow } from '@slipway/pages';
import { sayAge } from '../live/sayAge';
import { useWords } from '../words/useWords';

/** How long ago something was; the moment itself when one points at it. */
export function Age(props: { /** ISO 8601. */ readonly at: string }) {
  const words = useWords();
  const now = useNow();
  return (
    <time dateTime={props.at} title={words.formats.moment(props.at)}>
      {sayAge(props.at, now, words)}
    </time>
  );
}
