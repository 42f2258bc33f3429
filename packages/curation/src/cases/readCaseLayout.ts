import type { RepositoryFile } from '@slipway/change-set';
import {
  parsePlatformLayout,
  type PlatformLayout,
} from '@slipway/platform-layout';
import { parse } from 'yaml';

/** Lies beside the cases. */
const CONFIGURATION = 'slipway.yaml';

/**
 * Reads for which platform the golden cases of a template are made: what they expect is the same whoever runs them.
 *
 * @param files - all of `tests`
 * @param own - the platform of whoever runs them: it holds where `tests/slipway.yaml` is missing
 * @throws Error that names the file and what is wrong with it
 */
export function readCaseLayout(
  files: readonly RepositoryFile[],
  own: PlatformLayout,
): PlatformLayout {
  const file = files.find(({ path }) => path === CONFIGURATION);
  if (!file) return own;
  try {
    const document = parse(file.content) as {
      slipway?: { platform?: unknown };
    } | null;
    return parsePlatformLayout(document?.slipway?.platform);
  } catch (error) {
    throw new Error(
      `tests/${CONFIGURATION}: ${(error as Error).message.replaceAll(
        'app-config: ',
        '',
      )}`,
    );
  }
}
