import { Link } from '@backstage/ui';

/** A line of a file of the platform repository, linked to where a person looks at it. */
export function PlaceLink(props: {
  readonly place: { readonly path: string; readonly line?: number };
  /** A person looks at a line of a file at `{filesUrl}{path}#L{line}`. */
  readonly filesUrl: string;
}) {
  const { filesUrl } = props;
  const { path, line } = props.place;
  const at = line === undefined ? '' : `:${line}`;
  const address = path.split('/').map(encodeURIComponent).join('/');
  return (
    <Link
      href={`${filesUrl}${address}${line === undefined ? '' : `#L${line}`}`}
      target="_blank"
      title={`${path}${at}`}
      aria-label={`${path}${at}`}
    >
      <code>
        {path.slice(path.lastIndexOf('/') + 1)}
        {at}
      </code>
    </Link>
  );
}
