import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { UndiciInstrumentation } from '@opentelemetry/instrumentation-undici';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  NodeTracerProvider,
} from '@opentelemetry/sdk-trace-node';
import { manifest } from './manifest';

/**
 * Sends spans to the collector that OTEL_EXPORTER_OTLP_ENDPOINT names, and hands the trace on with every `fetch`.
 *
 * @returns sends what has not been sent yet
 */
export function startTracing(environment: string): () => Promise<void> {
  const provider = new NodeTracerProvider({
    resource: defaultResource()
      .merge(
        resourceFromAttributes({
          'service.name': manifest.name,
          'service.version': manifest.version,
          'deployment.environment.name': environment,
        }),
      )
      // OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES win.
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  provider.register();
  const outgoing = new UndiciInstrumentation();
  return async () => {
    outgoing.disable();
    await provider.shutdown();
  };
}
