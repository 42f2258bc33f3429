import type { FleetEvent, Health, Sync } from '@slipway/plugin-fleet-common';
import { HEALTH_WORDS, SYNC_WORDS } from '../../deployment/HEALTHS';
import { GuardVerdict, Tone, VERDICTS } from '../../guard/VERDICTS';
import { nameImage } from '../../revision/nameImage';

/** An event as people read it. */
export interface SaidEvent {
  readonly title: string;
  readonly tone: Tone;
  /** What it was before and is now. */
  readonly change?: { readonly from: string | null; readonly to: string };
}

const TITLES: Partial<Record<FleetEvent['type'], string>> = {
  asked: 'Asked for',
  'pull-request-opened': 'Pull request opened',
  'pull-request-approved': 'Pull request approved',
  'pull-request-merged': 'Pull request merged',
  'pull-request-closed': 'Pull request closed without a merge',
  appeared: 'Came into the platform repository',
  removed: 'Left the platform repository',
};

/** @see SaidEvent */
export function sayEvent(event: FleetEvent): SaidEvent {
  const { type, to } = event;
  switch (type) {
    case 'deployed':
      return { title: 'Deployed', tone: 'good' };
    case 'image-changed':
      return {
        title: 'New image',
        tone: 'neutral',
        change: change(event, nameImage),
      };
    case 'sync-changed':
      return {
        title: 'Sync',
        tone: to === 'OutOfSync' ? 'warning' : 'neutral',
        change: change(event, sync => SYNC_WORDS[sync as Sync] ?? sync),
      };
    case 'health-changed':
      return {
        title: 'Health',
        tone: HEALTH_WORDS[to as Health]?.tone ?? 'unknown',
        change: change(
          event,
          health => HEALTH_WORDS[health as Health]?.label ?? health,
        ),
      };
    case 'verdict-changed':
      return {
        title: 'Guard',
        tone: VERDICTS[to as GuardVerdict]?.tone ?? 'unknown',
        change: change(
          event,
          verdict => VERDICTS[verdict as GuardVerdict]?.label ?? verdict,
        ),
      };
    default:
      return { title: TITLES[type] ?? sayType(type), tone: 'neutral' };
  }
}

/** A newer backend may know types that this page does not. */
function sayType(type: string): string {
  const words = type.replace(/-/g, ' ');
  return words.charAt(0).toLocaleUpperCase('en') + words.slice(1);
}

function change(
  { from, to }: FleetEvent,
  say: (value: string) => string,
): SaidEvent['change'] {
  return to === null
    ? undefined
    : { from: from === null ? null : say(from), to: say(to) };
}
