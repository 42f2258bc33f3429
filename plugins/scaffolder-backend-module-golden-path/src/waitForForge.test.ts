import { ForgeError } from '@slipway/forge';
import { waitForForge } from './waitForForge';

const limited = (retryAfterSeconds: number) =>
  new ForgeError('rate-limited', `GitHub asks to wait ${retryAfterSeconds} s`, {
    retryAfterSeconds,
  });

describe('waitForForge', () => {
  const logger = { info: jest.fn() };
  beforeEach(() => logger.info.mockClear());

  it('waits as long as it is asked to, tells the person, and goes on', async () => {
    const attempt = jest
      .fn()
      .mockRejectedValueOnce(limited(0.01))
      .mockResolvedValueOnce('done');
    await expect(waitForForge(attempt, { logger })).resolves.toBe('done');
    expect(logger.info).toHaveBeenCalledWith(
      expect.stringContaining('asks to wait 0.01 s'),
    );
  });

  it.each([
    ['a wait of more than five minutes', limited(301)],
    ['any other failure', new ForgeError('unavailable', 'down')],
    ['a bug of ours', new TypeError('oops')],
  ])('gives %s back at once', async (_, error) => {
    const attempt = jest.fn().mockRejectedValue(error);
    await expect(waitForForge(attempt, { logger })).rejects.toBe(error);
    expect(attempt).toHaveBeenCalledTimes(1);
  });

  it('gives up after five waits', async () => {
    const attempt = jest.fn().mockRejectedValue(limited(0.001));
    await expect(waitForForge(attempt, { logger })).rejects.toThrow('wait');
    expect(attempt).toHaveBeenCalledTimes(6);
  });

  it('stops waiting when the creation is cancelled', async () => {
    const controller = new AbortController();
    const attempt = jest.fn(async () => {
      controller.abort();
      throw limited(200);
    });
    await expect(
      waitForForge(attempt, { logger, signal: controller.signal }),
    ).rejects.toThrow();
    expect(attempt).toHaveBeenCalledTimes(1);
  });
});
