import * as z from 'zod';
import { VERSION } from './parseGuardSettings';

const TIMEOUT_MS = 10_000;
/** The short form of a package's document; registries that do not know it send all of it. */
const SHORT_DOCUMENT = 'application/vnd.npm.install-v1+json, application/json';

const documentSchema = z.object({
  'dist-tags': z.object({ latest: z.string().regex(VERSION) }),
});

/**
 * Asks a registry for the newest version of a package.
 *
 * @throws Error when it does not answer, or not as a registry does
 */
export async function readLatestVersion(
  source: { registry: string; package: string; token?: string },
  signal: AbortSignal,
): Promise<string> {
  const base = source.registry.replace(/\/+$/, '');
  const name = source.package.replace('/', '%2f');
  const response = await fetch(`${base}/${name}`, {
    headers: {
      accept: SHORT_DOCUMENT,
      ...(source.token && { authorization: `Bearer ${source.token}` }),
    },
    // Only the registry that is configured is asked, nobody that it names.
    redirect: 'error',
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`${base} answers ${response.status}`);
  }
  const document = documentSchema.safeParse(await response.json());
  if (!document.success) throw new Error(`${base} names no latest version`);
  return document.data['dist-tags'].latest;
}
