import * as z from 'zod';

const port = (value: number) =>
  z.coerce
    .number('Give a port.')
    .int('Give a port.')
    .min(0)
    .max(65535, 'Give a port.')
    .default(value);

/** What the platform sets for every service. */
export const platformConfig = {
  /** Where it runs: local, or an environment like dev or prod. */
  ENVIRONMENT: z.string('Say where it runs, e.g. local, dev or prod.'),
  PORT: port(3000),
  /** Prometheus asks here; the gateway does not lead here. */
  METRICS_PORT: port(9464),
  LOG_LEVEL: z
    .enum(
      ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
      'Give a level like info or debug.',
    )
    .default('info'),
  /** How long requests still arrive after Kubernetes said to stop: load balancers hear of it later. */
  DRAIN_SECONDS: z.coerce
    .number('Give seconds.')
    .min(0)
    .max(60, 'Give at most 60 seconds.')
    .default(5),
  /** Traces are sent here; there are none without it. Other OTEL_* variables hold too. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url('Give the address of an OpenTelemetry collector.')
    .optional(),
};

export type PlatformConfig = z.output<z.ZodObject<typeof platformConfig>>;
