import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { telemetry } from '.';

const endTelemetryRef = createServiceRef<void>({
  id: 'slipway.end-telemetry',
  scope: 'root',
});

/** Sends the last traces before the process ends. */
export const endTelemetry = createServiceFactory({
  service: endTelemetryRef,
  initialization: 'always',
  deps: { lifecycle: coreServices.rootLifecycle },
  factory({ lifecycle }) {
    lifecycle.addShutdownHook(async () => telemetry?.stop());
  },
});
