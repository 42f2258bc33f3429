import type { PhraseList } from '../Phrases';
import { KONG } from './kong';

/** Every phrase in Korean, by where its English comes from. */
export const KO: readonly PhraseList[] = [KONG];
