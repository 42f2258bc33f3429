import { formatAge } from './formatAge';
import { formatMoment } from './formatMoment';
import { useNow } from './useNow';

/** How long ago something was; the moment itself when one points at it. */
export function Age(props: { /** ISO 8601. */ readonly at: string }) {
  const now = useNow(20_000);
  return (
    <time dateTime={props.at} title={formatMoment(props.at)}>
      {formatAge(props.at, now)}
    </time>
  );
}
