import { Link } from '@backstage/ui';

/** A commit by the first seven letters of its name, linked to where a person looks at it. */
export function RevisionLink(props: {
  readonly revision: string;
  /** A person looks at a commit at `{commitsUrl}{revision}`. */
  readonly commitsUrl: string;
}) {
  const { revision, commitsUrl } = props;
  if (!/^[0-9a-f]{7,}$/.test(revision)) return <code>{revision}</code>;
  return (
    <Link href={`${commitsUrl}${revision}`} target="_blank" title={revision}>
      <code>{revision.slice(0, 7)}</code>
    </Link>
  );
}
