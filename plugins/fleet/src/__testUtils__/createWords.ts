import { mockApis } from '@backstage/frontend-test-utils';
import { createFormats } from '@slipway/pages';
import { fleetTranslationRef } from '../words/fleetTranslationRef';
import type { Words } from '../words/useWords';

/** How the fleet speaks English. */
export function createWords(): Words {
  const snapshot = mockApis.translation().getTranslation(fleetTranslationRef);
  if (!snapshot.ready) throw new Error('English is always there');
  const say = (sentence: string) => sentence;
  return { t: snapshot.t, formats: createFormats('en'), say };
}
