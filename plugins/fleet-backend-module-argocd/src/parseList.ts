import { setImmediate } from 'node:timers/promises';
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

/** Some ten milliseconds. */
const BATCH = 100;

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
export async function parseList(
  text: string,
  url: string,
): Promise<ApplicationList | undefined> {
  const result = listSchema.safeParse(parseJson(text));
  if (!result.success) return undefined;
  const all = result.data.items ?? [];
  const items: Heard[] = [];
  for (const [index, item] of all.entries()) {
    // Thousands take a while, in which others are answered too.
    if (index % BATCH === 0) await setImmediate();
    const heard = readApplication(item, url);
    if (heard) items.push(heard);
  }
  return {
    items,
    nameless: all.length - items.length,
    version: parseVersion(result.data.metadata?.resourceVersion),
  };
}
