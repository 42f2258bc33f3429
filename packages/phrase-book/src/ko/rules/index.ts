import type { PhraseList } from '../../Phrases';
import { AGREEMENT } from './agreement';
import { KONG } from './kong';
import { KUBERNETES } from './kubernetes';
import { NAMES } from './names';
import { TERRAFORM } from './terraform';
import { WORKFLOWS } from './workflows';

/** What each rule asks for, and why, in Korean. */
export const KO_RULES: readonly PhraseList[] = [
  NAMES,
  AGREEMENT,
  KONG,
  TERRAFORM,
  KUBERNETES,
  WORKFLOWS,
];
