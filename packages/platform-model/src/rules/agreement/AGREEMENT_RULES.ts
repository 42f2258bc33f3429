import type { Rule } from '../Rule';
import { applicationAgrees } from './applicationAgrees';
import { basePortAgrees } from './basePortAgrees';
import { catalogEntityValid } from './catalogEntityValid';
import { catalogInfoPresent } from './catalogInfoPresent';
import { entityDeclaredOnce } from './entityDeclaredOnce';
import { environmentsAgree } from './environmentsAgree';
import { guardAgrees } from './guardAgrees';
import { imageAgrees } from './imageAgrees';
import { nameAgrees } from './nameAgrees';
import { namespaceAgrees } from './namespaceAgrees';
import { ownerAgrees } from './ownerAgrees';
import { ownerExists } from './ownerExists';
import { portAgrees } from './portAgrees';
import { providedApiExists } from './providedApiExists';
import { rolesAgree } from './rolesAgree';
import { routeAgrees } from './routeAgrees';
import { serviceAgrees } from './serviceAgrees';
import { systemAgrees } from './systemAgrees';
import { upstreamAgrees } from './upstreamAgrees';

export const AGREEMENT_RULES: readonly Rule[] = [
  nameAgrees,
  serviceAgrees,
  applicationAgrees,
  systemAgrees,
  namespaceAgrees,
  upstreamAgrees,
  imageAgrees,
  portAgrees,
  basePortAgrees,
  environmentsAgree,
  guardAgrees,
  rolesAgree,
  routeAgrees,
  ownerExists,
  ownerAgrees,
  catalogInfoPresent,
  catalogEntityValid,
  entityDeclaredOnce,
  providedApiExists,
];
