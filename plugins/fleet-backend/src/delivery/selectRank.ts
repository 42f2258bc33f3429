/** Of fewer a sample costs more than it saves. */
const MANY = 600;

/**
 * Moves the values of a range until the one of a rank is where it would be if they were sorted, with none greater before it and
 * none smaller after it: that is much quicker than to sort them. By Hoare; the sample is that of Floyd and Rivest.
 *
 * @param values - without NaN
 * @param rank - an index in the range
 * @param first - the range's first index
 * @param last - its last one
 * @returns the value of that rank
 */
export function selectRank(
  values: Float64Array,
  rank: number,
  first: number,
  last: number,
): number {
  let left = first;
  let right = last;
  while (left < right) {
    if (right - left > MANY) placeSample(values, rank, left, right);
    const pivot = values[rank];
    let low = left;
    let high = right;
    while (low <= high) {
      while (values[low] < pivot) low += 1;
      while (values[high] > pivot) high -= 1;
      if (low > high) break;
      const value = values[low];
      values[low] = values[high];
      values[high] = value;
      low += 1;
      high -= 1;
    }
    if (high < rank) left = low;
    if (low > rank) right = high;
  }
  return values[rank];
}

/** Brings a value to the rank that is probably near the one that belongs there, whatever order they are in. */
function placeSample(
  values: Float64Array,
  rank: number,
  left: number,
  right: number,
): void {
  const count = right - left + 1;
  const share = (rank - left + 1) / count;
  const size = 0.5 * Math.pow(count, 2 / 3);
  const slack =
    0.5 *
    Math.sqrt((Math.log(count) * size * (count - size)) / count) *
    Math.sign(share - 0.5);
  const low = Math.floor(rank - share * size + slack);
  const high = Math.floor(rank + (1 - share) * size + slack);
  selectRank(
    values,
    rank,
    Math.max(left, Math.min(low, rank)),
    Math.min(right, Math.max(high, rank)),
  );
}
