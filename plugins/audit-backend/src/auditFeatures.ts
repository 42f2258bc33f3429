import { createBackendFeatureLoader } from '@backstage/backend-plugin-api';
import { auditorServiceFactory } from './auditor/auditorServiceFactory';
import { auditPlugin } from './plugin';

/** The auditor that keeps what it is told, and the plugin that has a database for it: one is nothing without the other. */
export const auditFeatures = createBackendFeatureLoader({
  *loader() {
    yield auditorServiceFactory;
    yield auditPlugin;
  },
});
