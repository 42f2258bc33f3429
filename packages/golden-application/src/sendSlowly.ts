import { request } from 'node:http';

/** A request whose body has begun. */
export interface SlowRequest {
  /** Sends the rest. @returns the status of the answer */
  finish(): Promise<number>;
}

/**
 * Sends the head of a request and waits until the application has it.
 *
 * @param body - sent when the request is finished
 */
export function sendSlowly(
  url: string,
  method: string,
  headers: Record<string, string>,
  body: string,
): Promise<SlowRequest> {
  return new Promise((resolve, reject) => {
    const call = request(url, {
      method,
      headers: {
        ...headers,
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(body),
        // The application says that it has the head, and wants the rest.
        Expect: '100-continue',
      },
    });
    const answered = new Promise<number>((answer, fail) => {
      call.once('error', fail);
      call.once('response', response => {
        response.resume();
        answer(response.statusCode!);
      });
    });
    answered.catch(reject);
    call.once('continue', () =>
      resolve({
        finish() {
          call.end(body);
          return answered;
        },
      }),
    );
    call.flushHeaders();
  });
}
