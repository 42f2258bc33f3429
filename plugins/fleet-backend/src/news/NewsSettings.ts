import { readDurationFromConfig, type Config } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';

/** When somebody is told that a creation does not go on. Milliseconds. */
export interface NewsSettings {
  /** So long nothing has happened to what was merged and is not healthy anywhere. */
  readonly stuckAfterMs: number;
  /** So long it has been broken: many are for a moment, while they start. */
  readonly degradedForMs: number;
}

const MINUTE_MS = 60_000;

/** @throws Error that names the key whose value is no duration above zero */
export function parseNewsSettings(config: Config): NewsSettings {
  return {
    stuckAfterMs: readDuration(config, 'stuckAfter', 30 * MINUTE_MS),
    degradedForMs: readDuration(config, 'degradedFor', 5 * MINUTE_MS),
  };
}

function readDuration(config: Config, name: string, usual: number): number {
  const key = `slipway.notifications.${name}`;
  if (!config.has(key)) return usual;
  const duration = durationToMilliseconds(
    readDurationFromConfig(config, { key }),
  );
  if (!(duration > 0)) throw new Error(`${key}: must be longer than nothing`);
  return duration;
}
