import type { FleetBirthStep } from '@slipway/plugin-fleet-common';
import type { Words } from '../words/useWords';

/**
 * Whether it is another step's turn yet: it neither happened nor is waited for.
 *
 * @param before - the step before it
 */
export function isLater(
  { state }: FleetBirthStep,
  before: FleetBirthStep | undefined,
): boolean {
  return (
    state === 'waiting' &&
    (before?.state === 'waiting' || before?.state === 'failed')
  );
}

/**
 * How a step stands, in a few words.
 *
 * @param before - the step before it
 * @param now - milliseconds since the epoch
 */
export function sayStep(
  step: FleetBirthStep,
  before: FleetBirthStep | undefined,
  now: number,
  { t, formats }: Words,
): string {
  switch (step.state) {
    case 'done':
      return step.tookMs === null
        ? t('birth.isDone')
        : t('birth.after', { span: formats.span(step.tookMs) });
    case 'unknown':
      return t('birth.isUnknown');
    case 'failed':
      return t('birth.hasFailed');
    default:
      if (isLater(step, before)) return t('birth.notYet');
      return before?.at
        ? t('birth.waitingFor', {
            span: formats.span(now - Date.parse(before.at)),
          })
        : t('birth.waiting');
  }
}
