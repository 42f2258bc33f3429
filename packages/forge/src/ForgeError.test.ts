import { RequestError } from '@octokit/request-error';
import { ForgeError, toForgeError } from './ForgeError';

const refuse = (
  status: number,
  message: string,
  headers: Record<string, string> = {},
) =>
  toForgeError(
    new RequestError(message, status, {
      request: { method: 'POST', url: 'https://api.example', headers: {} },
      response: { status, url: '', headers, data: { message } },
    }),
    'create the branch',
  );

describe('toForgeError', () => {
  it('says how long it takes until the quota is full again', () => {
    expect(
      refuse(403, 'API rate limit exceeded', {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': '1767225900',
        date: 'Thu, 01 Jan 2026 00:00:00 GMT',
      }),
    ).toMatchObject({ kind: 'rate-limited', retryAfterSeconds: 300 });
  });

  it('waits as long as GitHub says', () => {
    expect(refuse(429, 'Slow down', { 'retry-after': '7' })).toMatchObject({
      kind: 'rate-limited',
      retryAfterSeconds: 7,
    });
  });

  it('knows a rate limit by its words, and waits a minute', () => {
    expect(
      refuse(403, 'You have exceeded a secondary rate limit.'),
    ).toMatchObject({ kind: 'rate-limited', retryAfterSeconds: 60 });
  });

  it.each([
    [401, 'unauthorized', 'integrations.github'],
    [403, 'unauthorized', 'integrations.github'],
    [404, 'not-found', 'slipway.repository'],
    [409, 'stale-base', 'try again'],
    [422, 'refused', 'its words say why'],
    [502, 'unavailable', 'try again'],
  ])('calls %i %s and says what to do', (status, kind, advice) => {
    const error = refuse(status, 'No');
    expect(error.kind).toBe(kind);
    expect(error.message).toContain('create the branch: No');
    expect(error.message).toContain(advice);
  });

  it('leaves what is explained already as it is', () => {
    const error = new ForgeError('unauthorized', 'No credentials');
    expect(toForgeError(error, 'read')).toBe(error);
  });
});
