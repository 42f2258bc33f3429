import * as z from 'zod';
import type { Heard } from './Heard';
import { parseJson } from './parseJson';
import { parseVersion } from './parseVersion';
import { readApplication } from './readApplication';

/** Everything that one Argo CD deploys. */
export interface ApplicationList {
  readonly items: readonly Heard[];
  /** How many do not even say which application they are. */
  readonly nameless: number;
  /** Up to which change it tells. */
  readonly version: bigint | undefined;
}

const listSchema = z.object({
  // An Argo CD without applications says null.
  items: z.array(z.unknown()).nullish(),
  metadata: z.object({ resourceVersion: z.string().nullish() }).nullish(),
});

/**
 * Reads the answer to `GET /api/v1/applications`.
 *
 * @returns `undefined` when it is no list
 */
export function parseList(
  text: string,
  url: string,
): ApplicationList | undefined {
  const result = listSchema.safeParse(parseJson(text));
  if (!result.success) return undefined;
  const all = (result.data.items ?? []).map(item => readApplication(item, url));
  const items = all.filter(item => item !== undefined);
  return {
    items,
    nameless: all.length - items.length,
    version: parseVersion(result.data.metadata?.resourceVersion),
  };
}
