import {
  createAllowListAttributesProcessor,
  type ViewOptions,
} from '@opentelemetry/sdk-metrics';

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
];
