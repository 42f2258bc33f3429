import { formatAge, formatMoment } from '../live/formatAge';
import { useNow } from '../live/useNow';

/** How long ago something was; the moment itself when one points at it. */
export function Age(props: { /** ISO 8601. */ readonly at: string }) {
  const now = useNow();
  return (
    <time dateTime={props.at} title={formatMoment(props.at)}>
      {formatAge(props.at, now)}
    </time>
  );
}
