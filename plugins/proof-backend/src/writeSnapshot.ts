import type { SnapshotPart } from '@slipway/proof';
import { DigestedJson } from './DigestedJson';

/** A snapshot on its way to a browser. */
export interface WrittenSnapshot {
  /** Strong: equal ones mean equal bytes. */
  readonly etag: string;
  /** Makes the JSON of a {@link SnapshotPart}. */
  write(): string;
}

/** Joins what is written already with what is this person's own. */
export function writeSnapshot({
  skeleton,
  ...small
}: Omit<SnapshotPart, 'skeleton'> & {
  skeleton: DigestedJson;
}): WrittenSnapshot {
  const rest = new DigestedJson(small);
  const { digest } = new DigestedJson([rest.digest, skeleton.digest]);
  return {
    etag: `"${digest}"`,
    write: () => `${rest.text.slice(0, -1)},"skeleton":${skeleton.text}}`,
  };
}
