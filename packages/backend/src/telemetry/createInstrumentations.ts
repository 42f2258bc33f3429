import type { Instrumentation } from '@opentelemetry/instrumentation';
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { PgInstrumentation } from '@opentelemetry/instrumentation-pg';
import { RuntimeNodeInstrumentation } from '@opentelemetry/instrumentation-runtime-node';
import { UndiciInstrumentation } from '@opentelemetry/instrumentation-undici';
import { SECRET_PARAMETERS } from '../http/SECRET_PARAMETERS';
import type { TelemetrySettings } from './parseTelemetrySettings';

/** Traces are read by more people than those who sign in. The library's own list, which ours takes the place of, comes last. */
const REDACTED = [
  ...SECRET_PARAMETERS,
  'sig',
  'Signature',
  'AWSAccessKeyId',
  'X-Goog-Signature',
  'X-Amz-Signature',
  'X-Amz-Credential',
  'X-Amz-Security-Token',
];

/** What is observed: requests that come and go, the event loop and the heap; with traces also each query. */
export function createInstrumentations({
  traces,
}: TelemetrySettings): Instrumentation[] {
  return [
    new HttpInstrumentation({
      // Probes ask every few seconds and say nothing of people.
      ignoreIncomingRequestHook: ({ url = '' }) =>
        url.startsWith('/.backstage/health/'),
      redactedQueryParamsServer: REDACTED,
    }),
    new UndiciInstrumentation(),
    new RuntimeNodeInstrumentation(),
    ...(traces ? [new PgInstrumentation({ requireParentSpan: true })] : []),
  ];
}
