/** What to tell of the portal, and where. */
export interface TelemetrySettings {
  /** Where Prometheus may read. */
  readonly metrics?: { readonly host: string; readonly port: number };
  /** True when an OTLP endpoint takes traces; OpenTelemetry's own variables say which. */
  readonly traces: boolean;
}

/**
 * Reads from the environment, not from app-config: telemetry starts before the configuration can be loaded.
 *
 * @throws Error that names the variable
 */
export function parseTelemetrySettings(
  env: NodeJS.ProcessEnv,
): TelemetrySettings {
  const {
    SLIPWAY_METRICS_PORT: port,
    SLIPWAY_METRICS_HOST: host = '0.0.0.0',
    OTEL_SDK_DISABLED: disabled,
  } = env;
  if (disabled === 'true') return { traces: false };
  if (port && !/^[1-9]\d{0,4}$/.test(port))
    throw new Error(`SLIPWAY_METRICS_PORT: '${port}' is no port`);
  return {
    ...(port && { metrics: { host, port: Number(port) } }),
    traces: Boolean(
      env.OTEL_EXPORTER_OTLP_ENDPOINT || env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT,
    ),
  };
}
