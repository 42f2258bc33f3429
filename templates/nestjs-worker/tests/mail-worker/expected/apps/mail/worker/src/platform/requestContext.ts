import { AsyncLocalStorage } from 'node:async_hooks';

/** What belongs to the request that is being answered, wherever in the code that is. */
export interface RequestContext {
  /** X-Request-ID of the gateway, or one of our own. */
  readonly requestId: string;
  /** The trace that the request is part of, where its caller or we trace. */
  readonly traceId?: string;
}

export const requestContext = new AsyncLocalStorage<RequestContext>();
