import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { ApprovalClient } from './ApprovalClient';
import type { ApprovalService } from './ApprovalService';

/** Second persons, as `/api/approval` finds them. It answers only the scaffolder. */
export const approvalServiceRef = createServiceRef<ApprovalService>({
  id: 'slipway.approval',
  scope: 'plugin',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: { auth: coreServices.auth, discovery: coreServices.discovery },
      factory: services => new ApprovalClient(services),
    }),
});
