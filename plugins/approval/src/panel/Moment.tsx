/** A moment in full, in the person's own time zone. */
export function Moment(props: { /** ISO 8601. */ readonly at: string }) {
  return (
    <time dateTime={props.at}>
      {new Date(props.at).toLocaleString('en-GB', {
        dateStyle: 'medium',
        timeStyle: 'short',
      })}
    </time>
  );
}
