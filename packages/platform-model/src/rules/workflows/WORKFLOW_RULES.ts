import type { Rule } from '../Rule';
import { workflowActionsPinned } from './workflowActionsPinned';
import { atlantisAppliesApproved } from './atlantisAppliesApproved';
import { atlantisFolderExists } from './atlantisFolderExists';
import { atlantisFollowsModule } from './atlantisFollowsModule';
import { atlantisPlansClusters } from './atlantisPlansClusters';
import { atlantisValid } from './atlantisValid';
import { workflowPermissionsDeclared } from './workflowPermissionsDeclared';
import { workflowScriptInjection } from './workflowScriptInjection';
import { workflowSecretPrinted } from './workflowSecretPrinted';
import { workflowUntrustedCheckout } from './workflowUntrustedCheckout';
import { workflowValid } from './workflowValid';

export const WORKFLOW_RULES: readonly Rule[] = [
  workflowValid,
  workflowActionsPinned,
  workflowPermissionsDeclared,
  workflowUntrustedCheckout,
  workflowScriptInjection,
  workflowSecretPrinted,
  atlantisValid,
  atlantisFolderExists,
  atlantisPlansClusters,
  atlantisFollowsModule,
  atlantisAppliesApproved,
];
