import { metrics } from '@opentelemetry/api';
import { PrometheusExporter } from '@opentelemetry/exporter-prometheus';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { registerInstrumentations } from '@opentelemetry/instrumentation';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import { MeterProvider } from '@opentelemetry/sdk-metrics';
import {
  BatchSpanProcessor,
  NodeTracerProvider,
} from '@opentelemetry/sdk-trace-node';
import { createInstrumentations } from './createInstrumentations';
import { parseTelemetrySettings } from './parseTelemetrySettings';
import { VIEWS } from './VIEWS';

/** What tells of the portal until it is stopped. */
export interface Telemetry {
  /** Where Prometheus reads, e.g. `{ port: 9464 }`; absent when nobody reads. */
  readonly metrics?: { readonly port: number };
  /** Sends what is left. */
  stop(): Promise<void>;
}

/**
 * Starts what the environment asks for: metrics for Prometheus on a port of their own, which no route from outside leads
 * to, and traces to an OTLP endpoint. Has to run before anything else is loaded, because it wraps the modules that speak
 * HTTP and SQL.
 *
 * @param env - SLIPWAY_METRICS_PORT, SLIPWAY_METRICS_HOST and OpenTelemetry's own variables
 * @returns `undefined` when nothing is asked for
 * @throws Error that names the variable
 */
export function startTelemetry(env: NodeJS.ProcessEnv): Telemetry | undefined {
  const settings = parseTelemetrySettings(env);
  if (!settings.metrics && !settings.traces) return undefined;
  const resource = defaultResource()
    .merge(resourceFromAttributes({ 'service.name': 'slipway' }))
    .merge(detectResources({ detectors: [envDetector] }));

  const exporter =
    settings.metrics && new PrometheusExporter({ ...settings.metrics });
  const meterProvider = new MeterProvider({
    resource,
    views: VIEWS,
    readers: exporter ? [exporter] : [],
  });
  metrics.setGlobalMeterProvider(meterProvider);

  const tracerProvider = new NodeTracerProvider({
    resource,
    // Without an endpoint it only carries the context from which a request's metric learns its route.
    spanProcessors: settings.traces
      ? [new BatchSpanProcessor(new OTLPTraceExporter())]
      : [],
  });
  tracerProvider.register();

  registerInstrumentations({
    instrumentations: createInstrumentations(settings),
    meterProvider,
    tracerProvider,
  });
  return {
    metrics: settings.metrics,
    async stop() {
      await Promise.allSettled([
        tracerProvider.shutdown(),
        meterProvider.shutdown(),
      ]);
    },
  };
}
