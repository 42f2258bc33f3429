import type { Forge } from '@slipway/forge';
import type { Platform } from '@slipway/platform-state';

/** What entities are made of. */
export interface Repository extends Pick<Platform, 'model' | 'catalogTexts'> {
  readonly forge: Pick<Forge, 'url' | 'urlOf'>;
}
