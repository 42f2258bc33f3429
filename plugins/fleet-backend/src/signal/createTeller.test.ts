import { createTeller } from './createTeller';

describe('createTeller', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('tells of the first at once, and of the newest of a burst a moment later', () => {
    const told: string[] = [];
    const tell = createTeller(revision => told.push(revision), 250);
    for (const revision of ['1', '2', '3']) tell(revision);
    expect(told).toEqual(['1']);
    jest.advanceTimersByTime(249);
    expect(told).toEqual(['1']);
    jest.advanceTimersByTime(1);
    expect(told).toEqual(['1', '3']);
    tell('4');
    expect(told).toEqual(['1', '3']);
    jest.advanceTimersByTime(250);
    expect(told).toEqual(['1', '3', '4']);
    jest.advanceTimersByTime(250);
    tell('5');
    expect(told).toEqual(['1', '3', '4', '5']);
  });
});
