import { filterPulls, pullsQuerySchema } from './filterPulls';
import type { PullRequest } from './PullRequest';

const pull = (number: number, createdAt: string, updatedAt: string) =>
  ({
    number,
    state: 'open',
    head: { ref: `topic-${number}`, sha: '' },
    base: { ref: 'main', sha: '' },
    createdAt,
    updatedAt,
  } as PullRequest);

const PULLS = [
  pull(1, '2026-01-01T00:00:00Z', '2026-01-09T00:00:00Z'),
  pull(2, '2026-01-02T00:00:00Z', '2026-01-02T00:00:00Z'),
  pull(3, '2026-01-02T00:00:00Z', '2026-01-03T00:00:00Z'),
];

describe('filterPulls', () => {
  it.each([
    [{}, [3, 2, 1]],
    [{ direction: 'asc' }, [1, 2, 3]],
    [{ sort: 'updated' }, [2, 3, 1]],
    [{ sort: 'updated', direction: 'desc' }, [1, 3, 2]],
  ])('sorts by %j', (query, numbers) => {
    const found = filterPulls(PULLS, 'acme', pullsQuerySchema.parse(query));

    expect(found.map(({ number }) => number)).toEqual(numbers);
  });
});
