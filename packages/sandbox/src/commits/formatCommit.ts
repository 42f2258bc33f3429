/** Who made a commit and when. */
export interface NewSignature {
  readonly name: string;
  readonly email: string;
  /** ISO 8601 with its zone, e.g. `2026-01-31T12:00:00+01:00`; git keeps the zone. */
  readonly date: string;
}

/** A commit that is not written yet. */
export interface NewCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: NewSignature;
  readonly committer: NewSignature;
  /** Kept verbatim: no newline is added. */
  readonly message: string;
  /** An armoured PGP signature over the commit. */
  readonly signature?: string;
}

/** Writes a commit object's content. */
export function formatCommit(commit: NewCommit): Buffer {
  const header = [
    `tree ${commit.tree}`,
    ...commit.parents.map(parent => `parent ${parent}`),
    `author ${formatSignature(commit.author)}`,
    `committer ${formatSignature(commit.committer)}`,
    // A header of several lines: each that follows starts with a space.
    ...(commit.signature
      ? [`gpgsig ${commit.signature.replace(/\n(?!$)/g, '\n ')}`]
      : []),
  ];
  return Buffer.from(`${header.join('\n')}\n\n${commit.message}`);
}

function formatSignature({ name, email, date }: NewSignature): string {
  const seconds = Math.floor(Date.parse(date) / 1000);
  const zone = /([+-]\d\d):?(\d\d)$/.exec(date);
  return `${clean(name)} <${clean(email)}> ${seconds} ${
    zone ? zone[1] + zone[2] : '+0000'
  }`;
}

/** Takes out what would end the field, as git does. */
function clean(text: string): string {
  return text.replace(/[<>\n\0]/g, '').trim();
}
