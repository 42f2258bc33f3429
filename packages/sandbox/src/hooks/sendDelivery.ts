import type { Delivery } from './Delivery';
import type { Hook } from './Hook';
import { signPayload } from './signPayload';

/** As long as GitHub waits for an answer. */
const TIMEOUT = 10_000;

/** More of an answer is of no use to whoever looks for a fault. */
const LONGEST_ANSWER = 65_536;

/** An event on its way to a webhook. */
export interface Outgoing {
  readonly guid: string;
  readonly event: string;
  /** The payload as JSON text: the very bytes that are signed. */
  readonly payload: string;
}

/** What came of sending. */
export type Outcome = Pick<
  Delivery,
  'duration' | 'status' | 'statusCode' | 'request' | 'response'
>;

/**
 * Posts an event to a webhook as GitHub does. Never throws: what went wrong is part of the outcome.
 *
 * @param signal - ends the attempt early
 */
export async function sendDelivery(
  hook: Hook,
  { guid, event, payload }: Outgoing,
  signal: AbortSignal,
): Promise<Outcome> {
  const isJson = hook.contentType === 'json';
  const body = isJson ? payload : new URLSearchParams({ payload }).toString();
  const headers: Record<string, string> = {
    accept: '*/*',
    'content-type': isJson
      ? 'application/json'
      : 'application/x-www-form-urlencoded',
    'user-agent': 'GitHub-Hookshot/sandbox',
    'x-github-delivery': guid,
    'x-github-event': event,
    'x-github-hook-id': String(hook.id),
    'x-github-hook-installation-target-id': '1',
    'x-github-hook-installation-target-type': 'repository',
    ...(hook.secret && {
      'x-hub-signature-256': signPayload(hook.secret, body),
    }),
  };
  const started = performance.now();
  const finish = (
    answer: Pick<Outcome, 'status' | 'statusCode' | 'response'>,
  ) => ({
    duration: Math.round(performance.now() - started) / 1000,
    request: { headers, body: payload },
    ...answer,
  });
  try {
    const response = await fetch(hook.url, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]),
    });
    const text = (await response.text()).slice(0, LONGEST_ANSWER);
    return finish({
      status: response.ok ? 'OK' : `Invalid HTTP Response: ${response.status}`,
      statusCode: response.status,
      response: {
        headers: Object.fromEntries(response.headers),
        body: text,
      },
    });
  } catch (error) {
    const timedOut = (error as Error).name === 'TimeoutError';
    return finish({
      status: timedOut ? 'timed out' : 'failed to connect to host',
      statusCode: 0,
      response: { headers: {}, body: '' },
    });
  }
}
