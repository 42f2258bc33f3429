import { useWords } from '../words/useWords';

/** A moment in full, in the person's own time zone. */
export function Moment(props: { /** ISO 8601. */ readonly at: string }) {
  const { formats } = useWords();
  return <time dateTime={props.at}>{formats.moment(props.at)}</time>;
}
