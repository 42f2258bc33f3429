import { sayOwner } from '@slipway/pages';
import { isHealth, isSync } from '../../deployment/HEALTHS';
import { isVerdict } from '../../guard/VERDICTS';
import type { Words } from '../../words/useWords';

/** What one filters by, in the order of the page. */
export const FACETS = [
  'owner',
  'verdict',
  'health',
  'sync',
  'environment',
  'template',
  'state',
] as const;

/** What people read of a value of a filter. */
export function sayFacetValue(
  key: string,
  value: string,
  { t }: Words,
): string {
  if (!value) return t('filter.none');
  if (key === 'owner') return sayOwner(value);
  if (key === 'verdict' && isVerdict(value)) return t(`verdict.${value}`);
  if (key === 'health' && isHealth(value)) return t(`health.${value}`);
  if (key === 'sync' && isSync(value)) return t(`sync.${value}`);
  if (key === 'state' && (value === 'live' || value === 'proposed'))
    return t(`filter.${value}`);
  return value;
}
