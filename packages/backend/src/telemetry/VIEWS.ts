import {
  AggregationType,
  createAllowListAttributesProcessor,
  InstrumentType,
  type ViewOptions,
} from '@opentelemetry/sdk-metrics';

/** In seconds, from what nobody notices to what one goes for a coffee. */
const SECONDS = [
  0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 1800,
];

/**
 * Which labels a metric keeps. The rest, such as the address that a client wrote into its request, anybody could make
 * grow without end.
 */
export const VIEWS: ViewOptions[] = [
  {
    instrumentName: 'http.server.request.duration',
    attributesProcessors: [
      createAllowListAttributesProcessor([
        'http.request.method',
        'http.response.status_code',
        'http.route',
      ]),
    ],
  },
  {
    instrumentName: 'http.client.request.duration',
    attributesProcessors: [
      createAllowListAttributesProcessor([
        'http.request.method',
        'http.response.status_code',
        'server.address',
        'error.type',
      ]),
    ],
  },
  // The buckets that OpenTelemetry has for whoever names none are milliseconds.
  ...['scaffolder.*.duration', 'backend_tasks.*', 'catalog.*'].map(
    (instrumentName): ViewOptions => ({
      instrumentName,
      instrumentType: InstrumentType.HISTOGRAM,
      instrumentUnit: 's',
      aggregation: {
        type: AggregationType.EXPLICIT_BUCKET_HISTOGRAM,
        options: { boundaries: SECONDS },
      },
    }),
  ),
];
