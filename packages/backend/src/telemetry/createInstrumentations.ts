import type { Instrumentation } from '@opentelemetry/instrumentation';
import {
  ExpressInstrumentation,
  ExpressLayerType,
} from '@opentelemetry/instrumentation-express';
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { PgInstrumentation } from '@opentelemetry/instrumentation-pg';
import { RuntimeNodeInstrumentation } from '@opentelemetry/instrumentation-runtime-node';
import { UndiciInstrumentation } from '@opentelemetry/instrumentation-undici';
import type { TelemetrySettings } from './parseTelemetrySettings';

/** What is observed: requests that come and go, the event loop and the heap; with traces also each query. */
export function createInstrumentations({
  traces,
}: TelemetrySettings): Instrumentation[] {
  return [
    new HttpInstrumentation({
      // Probes ask every few seconds and say nothing of people.
      ignoreIncomingRequestHook: ({ url = '' }) =>
        url.startsWith('/.backstage/health/'),
    }),
    // Tells the metric of a request which route it took.
    new ExpressInstrumentation({
      ignoreLayersType: [ExpressLayerType.MIDDLEWARE],
    }),
    new UndiciInstrumentation(),
    new RuntimeNodeInstrumentation(),
    ...(traces ? [new PgInstrumentation({ requireParentSpan: true })] : []),
  ];
}
