import type {
  AuthService,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';

/** Who knows what somebody may do. */
export interface Authorities {
  readonly auth: Pick<AuthService, 'getOwnServiceCredentials'>;
  readonly catalog: Pick<CatalogService, 'getEntityByRef'>;
  readonly permissions: Pick<PermissionsService, 'authorize'>;
  readonly userInfo: UserInfoService;
}
