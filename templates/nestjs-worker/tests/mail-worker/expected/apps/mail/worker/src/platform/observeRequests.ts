import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  context,
  propagation,
  SpanKind,
  SpanStatusCode,
  trace,
  type Span,
} from '@opentelemetry/api';
import type { Logger } from 'pino';
import { manifest } from './manifest';
import { requestDuration } from './metrics';
import { requestContext } from './requestContext';

/** Express adds where the request was routed to. */
type RoutedRequest = IncomingMessage & {
  originalUrl: string;
  route?: { path: string };
};

const USABLE_ID = /^[\w.:-]{1,128}$/;
const PROBES = /^\/health\//;

/**
 * Goes with each request from its start to its end: gives it an id and a span, logs one line and measures it. No query,
 * header or body is written anywhere: there may be tokens and personal data in them.
 */
export function observeRequests(logger: Logger) {
  const tracer = trace.getTracer(manifest.name);
  return (
    request: RoutedRequest,
    response: ServerResponse,
    next: () => void,
  ): void => {
    const start = performance.now();
    const method = request.method ?? 'GET';
    const path = request.originalUrl.replace(/\?.*/s, '');
    const given = request.headers['x-request-id'];
    const requestId =
      typeof given === 'string' && USABLE_ID.test(given) ? given : randomUUID();
    response.setHeader('X-Request-ID', requestId);

    // The trace goes on that the caller began (W3C Trace Context).
    const caller = propagation.extract(context.active(), request.headers);
    const span = tracer.startSpan(
      method,
      {
        kind: SpanKind.SERVER,
        attributes: { 'http.request.method': method, 'url.path': path },
      },
      caller,
    );
    const traceId = readTraceId(span, request.headers.traceparent);
    const about = { requestId, ...(traceId && { traceId }) };

    response.once('close', () => {
      const seconds = (performance.now() - start) / 1000;
      // Whoever called may have left before the answer was complete.
      const status = response.writableFinished ? response.statusCode : 499;
      const route = request.route?.path ?? 'unknown';
      if (request.route) span.updateName(`${method} ${route}`);
      span.setAttributes({
        'http.route': route,
        'http.response.status_code': status,
      });
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
      if (PROBES.test(path)) return;
      requestDuration.observe({ method, route, status }, seconds);
      requestContext.run(about, () =>
        logger[status >= 500 ? 'error' : 'info'](
          { method, path, route, status, seconds },
          `${method} ${path} ${status}`,
        ),
      );
    });

    context.with(trace.setSpan(caller, span), () =>
      requestContext.run(about, next),
    );
  };
}

/** That of our span; where nobody wants our traces, that of the caller. */
function readTraceId(span: Span, traceparent: unknown): string | undefined {
  const own = span.spanContext();
  if (trace.isSpanContextValid(own)) return own.traceId;
  return /^00-([\da-f]{32})-/.exec(String(traceparent))?.[1];
}
