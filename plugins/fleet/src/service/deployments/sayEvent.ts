import type { FleetEvent } from '@slipway/plugin-fleet-common';
import { HEALTHS, isHealth, isSync } from '../../deployment/HEALTHS';
import { isVerdict, Tone, VERDICTS } from '../../guard/VERDICTS';
import { nameImage } from '../../revision/nameImage';
import { EN } from '../../words/en';
import type { Words } from '../../words/useWords';

/** An event as people read it. */
export interface SaidEvent {
  readonly title: string;
  readonly tone: Tone;
  /** What it was before and is now. */
  readonly change?: { readonly from: string | null; readonly to: string };
}

/** @see SaidEvent */
export function sayEvent(event: FleetEvent, words: Words): SaidEvent {
  const { t } = words;
  const to = event.to ?? '';
  const title = sayType(event.type, words);
  switch (event.type) {
    case 'deployed':
      return { title, tone: 'good' };
    case 'image-changed':
      return { title, tone: 'neutral', change: change(event, nameImage) };
    case 'sync-changed':
      return {
        title,
        tone: to === 'OutOfSync' ? 'warning' : 'neutral',
        change: change(event, sync =>
          isSync(sync) ? t(`sync.${sync}`) : sync,
        ),
      };
    case 'health-changed':
      return {
        title,
        tone: isHealth(to) ? HEALTHS[to].tone : 'unknown',
        change: change(event, health =>
          isHealth(health) ? t(`health.${health}`) : health,
        ),
      };
    case 'verdict-changed':
      return {
        title,
        tone: isVerdict(to) ? VERDICTS[to].tone : 'unknown',
        change: change(event, verdict =>
          isVerdict(verdict) ? t(`verdict.${verdict}`) : verdict,
        ),
      };
    default:
      return { title, tone: 'neutral' };
  }
}

/** A newer backend may know types that this page does not. */
function sayType(type: FleetEvent['type'], { t }: Words): string {
  if (Object.hasOwn(EN, `event.${type}`)) return t(`event.${type}`);
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
