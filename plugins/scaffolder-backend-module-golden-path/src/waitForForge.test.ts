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
    ['a wait of more than six hours', limited(6 * 3600 + 1)],
    ['any other failure', new ForgeError('unauthorized', 'no credentials')],
    ['a bug of ours', new TypeError('oops')],
  ])('gives %s back at once', async (_, error) => {
    const attempt = jest.fn().mockRejectedValue(error);
    await expect(waitForForge(attempt, { logger })).rejects.toBe(error);
    expect(attempt).toHaveBeenCalledTimes(1);
  });

  it('waits a little longer each time while the forge is away', async () => {
    const attempt = jest
      .fn()
      .mockRejectedValueOnce(new ForgeError('unavailable', 'down'))
      .mockRejectedValueOnce(new ForgeError('unavailable', 'down'))
      .mockResolvedValueOnce('done');
    await expect(
      waitForForge(attempt, { logger, pausesWhileAway: [0.01, 0.02] }),
    ).resolves.toBe('done');
    expect(logger.info.mock.calls).toEqual([
      ['down; going on by itself in 0.01 s'],
      ['down; going on by itself in 0.02 s'],
    ]);
  });

  it('gives up when the forge stays away', async () => {
    const attempt = jest
      .fn()
      .mockRejectedValue(new ForgeError('unavailable', 'down'));
    await expect(
      waitForForge(attempt, { logger, pausesWhileAway: [0.01] }),
    ).rejects.toThrow('down');
    expect(attempt).toHaveBeenCalledTimes(2);
  });

  it('gives up when nobody was let write for hours', async () => {
    const waited: number[] = [];
    const attempt = jest.fn().mockRejectedValue(limited(3600));
    await expect(
      waitForForge(attempt, {
        logger,
        sleep: async seconds => {
          waited.push(seconds);
        },
      }),
    ).rejects.toThrow('wait');
    expect(waited).toEqual(Array(6).fill(3600));
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
