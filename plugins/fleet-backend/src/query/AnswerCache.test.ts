import { AnswerCache } from './AnswerCache';

describe('AnswerCache', () => {
  const write = jest.fn(() => ({ value: [] }));
  beforeEach(() => write.mockClear());

  it('keeps what was asked last', () => {
    const cache = new AnswerCache(10_000);
    cache.get('a', 0, write);
    cache.get('a', 0, write);
    expect(write).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['many questions', 1],
    ['long questions', 3_000],
  ])('forgets the oldest of %s that all have a short answer', (_, length) => {
    const cache = new AnswerCache(10_000);
    for (let count = 0; count < 100; count += 1)
      cache.get(`${count}`.padEnd(length), 0, write);
    write.mockClear();
    cache.get('99'.padEnd(length), 0, write);
    expect(write).not.toHaveBeenCalled();
    cache.get('0'.padEnd(length), 0, write);
    expect(write).toHaveBeenCalled();
  });
});
