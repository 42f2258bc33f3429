import type { StoredObject } from './ObjectReader';

/** Who made a commit and when, as git keeps it. */
export interface CommitSignature {
  readonly name: string;
  readonly email: string;
  /** UTC, whole seconds, e.g. `2026-01-31T12:00:00Z`: GitHub shows no other zone. */
  readonly date: string;
}

/** A commit, read. */
export interface ParsedCommit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: CommitSignature;
  readonly committer: CommitSignature;
  /** Verbatim, with the newlines at its end. */
  readonly message: string;
}

/** Reads what `git cat-file commit` shows. */
export function parseCommit({ sha, content }: StoredObject): ParsedCommit {
  const text = content.toString('utf8');
  const end = text.indexOf('\n\n');
  const header = end < 0 ? text : text.slice(0, end);
  const values = (key: string) =>
    header
      .split('\n')
      .filter(line => line.startsWith(`${key} `))
      .map(line => line.slice(key.length + 1));
  return {
    sha,
    tree: values('tree')[0],
    parents: values('parent'),
    author: parseSignature(values('author')[0]),
    committer: parseSignature(values('committer')[0]),
    message: end < 0 ? '' : text.slice(end + 2),
  };
}

function parseSignature(line: string): CommitSignature {
  const [, name, email, seconds] =
    /^(.*?) ?<([^>]*)> (-?\d+) [+-]\d{4}$/.exec(line) ?? [];
  return {
    name: name ?? '',
    email: email ?? '',
    date: `${new Date(Number(seconds ?? 0) * 1000)
      .toISOString()
      .slice(0, 19)}Z`,
  };
}
