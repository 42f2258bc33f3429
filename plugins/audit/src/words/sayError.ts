import { PortalError } from '@slipway/pages';
import type { Words } from './useWords';

/** What went wrong, in a sentence: the portal's own where it gave one. */
export function sayError(error: Error, { t, say }: Words): string {
  return error instanceof PortalError && error.kind === 'unreachable'
    ? t('error.unreachable')
    : say(error.message);
}
