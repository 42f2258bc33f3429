import fc from 'fast-check';
import { selectRank } from './selectRank';

/** What stands at each rank of a range, one after the other; and last the range, sorted. */
function selectEach(
  given: readonly number[],
  ranks: readonly number[],
  around = 0,
): number[] {
  const edge = Array(around).fill(-1);
  const values = Float64Array.from([...edge, ...given, ...edge]);
  const end = around + given.length;
  const found = ranks.map(rank =>
    selectRank(values, around + rank, around, end - 1),
  );
  return [...found, ...values.subarray(around, end).sort()];
}

function sortEach(given: readonly number[], ranks: readonly number[]) {
  const sorted = Float64Array.from(given).sort();
  return [...ranks.map(rank => sorted[rank]), ...sorted];
}

describe('the value of a rank', () => {
  it('is the one that sorting puts there', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(50), { minLength: 1, maxLength: 200 }),
        fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
        fc.nat(3),
        (given, numbers, around) => {
          const ranks = numbers.map(number => number % given.length);
          expect(selectEach(given, ranks, around)).toEqual(
            sortEach(given, ranks),
          );
        },
      ),
    );
  });

  it.each<[string, (index: number) => number]>([
    ['sorted', index => index],
    ['sorted backwards', index => -index],
    ['equal', () => 7],
    ['up and down', index => Math.abs(25_000 - index)],
    ['mixed', index => (index * 7919) % 50_021],
    ['nearly all equal', index => Number(index % 1000 === 0)],
  ])('is found of many that are %s', (_, valueOf) => {
    const given = Array.from({ length: 50_000 }, (__, index) => valueOf(index));
    const ranks = [24_999, 25_000, 44_999, 0, 49_999];
    expect(selectEach(given, ranks)).toEqual(sortEach(given, ranks));
  });
});
