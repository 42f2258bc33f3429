import { sayOwner } from '@slipway/pages';
import { HEALTH_WORDS, SYNC_WORDS } from '../../deployment/HEALTHS';
import { VERDICTS } from '../../guard/VERDICTS';

/** What one filters by, in the order of the page. */
export const FACETS = [
  { key: 'owner', title: 'Owner' },
  { key: 'verdict', title: 'Guard' },
  { key: 'health', title: 'Health' },
  { key: 'sync', title: 'Sync' },
  { key: 'environment', title: 'Environment' },
  { key: 'template', title: 'Template' },
  { key: 'state', title: 'State' },
] as const;

const STATES: Record<string, string> = {
  live: 'On main',
  proposed: 'In a pull request',
};

/** What people read of a value of a filter. */
export function sayFacetValue(key: string, value: string): string {
  if (!value) return 'None';
  const words: Record<string, string | undefined> = {
    owner: sayOwner(value),
    verdict: VERDICTS[value as keyof typeof VERDICTS]?.label,
    health: HEALTH_WORDS[value as keyof typeof HEALTH_WORDS]?.label,
    sync: SYNC_WORDS[value as keyof typeof SYNC_WORDS],
    state: STATES[value],
  };
  return words[key] ?? value;
}
