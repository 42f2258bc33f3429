import { PortalError } from '@slipway/pages';
import type { Words } from './useWords';

/** Why there was no answer, without a full stop: the portal's own sentence where it gave one. */
export function sayError(error: Error, { t, say }: Words): string {
  if (error instanceof PortalError) {
    if (error.kind === 'unreachable') return t('error.unreachable');
    if (error.kind === 'silent') return t('error.silent');
  }
  return say(error.message);
}
