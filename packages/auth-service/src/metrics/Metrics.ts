import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What Prometheus reads. */
export class Metrics {
  readonly registry = new Registry();

  readonly issued = new Counter({
    name: 'auth_tokens_issued_total',
    help: 'Access tokens that were signed',
    labelNames: ['grant', 'audience'],
    registers: [this.registry],
  });

  readonly refused = new Counter({
    name: 'auth_requests_refused_total',
    help: 'Requests that were refused, by the code of the answer',
    labelNames: ['code'],
    registers: [this.registry],
  });

  readonly logouts = new Counter({
    name: 'auth_logouts_total',
    help: 'Logins that were ended',
    registers: [this.registry],
  });

  readonly duration = new Histogram({
    name: 'auth_request_duration_seconds',
    help: 'How long a request took',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [this.registry],
  });

  /** @param readAge - seconds since the signing key began to sign, or undefined when there is none */
  constructor(readAge: () => number | undefined) {
    const gauge: Gauge = new Gauge({
      name: 'auth_signing_key_age_seconds',
      help: 'Seconds since the signing key began to sign; -1 when there is none',
      registers: [this.registry],
      collect: () => gauge.set(readAge() ?? -1),
    });
  }
}
