import { createThrottle } from './createThrottle';

describe('createThrottle', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('runs the first time at once, and all that come in the pause together at its end', () => {
    const run = jest.fn();
    const throttle = createThrottle(run, 1_000);
    throttle.ask();
    expect(run).toHaveBeenCalledTimes(1);
    throttle.ask();
    throttle.ask();
    jest.advanceTimersByTime(999);
    expect(run).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(1);
    expect(run).toHaveBeenCalledTimes(2);
    jest.advanceTimersByTime(5_000);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('runs at once again after a quiet pause, and no more when it is cancelled', () => {
    const run = jest.fn();
    const throttle = createThrottle(run, 1_000);
    throttle.ask();
    jest.advanceTimersByTime(1_000);
    throttle.ask();
    expect(run).toHaveBeenCalledTimes(2);
    throttle.ask();
    throttle.cancel();
    jest.advanceTimersByTime(5_000);
    expect(run).toHaveBeenCalledTimes(2);
  });
});
