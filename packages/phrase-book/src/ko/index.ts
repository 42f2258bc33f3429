import type { PhraseList } from '../Phrases';
import { AGREEMENT } from './agreement';
import { ARGOCD } from './argocd';
import { CATALOG } from './catalog';
import { FORGE } from './forge';
import { FORMS } from './forms';
import { GOLDEN_PATH } from './goldenPath';
import { IMAGES } from './images';
import { KONG } from './kong';
import { KUBERNETES } from './kubernetes';
import { KUSTOMIZE } from './kustomize';
import { NAMES } from './names';
import { POSTURE } from './posture';
import { REFUSALS } from './refusals';
import { ROUTES } from './routes';
import { SCHEMAS } from './schemas';
import { SHARED } from './shared';
import { SYNTAX } from './syntax';
import { TERRAFORM } from './terraform';
import { WORKFLOWS } from './workflows';

/** Every phrase in Korean, by where its English comes from. */
export const KO: readonly PhraseList[] = [
  SHARED,
  NAMES,
  AGREEMENT,
  CATALOG,
  KONG,
  ROUTES,
  TERRAFORM,
  ARGOCD,
  SCHEMAS,
  KUBERNETES,
  KUSTOMIZE,
  IMAGES,
  WORKFLOWS,
  SYNTAX,
  POSTURE,
  GOLDEN_PATH,
  FORMS,
  REFUSALS,
  FORGE,
];
