import { moveInGrid } from './moveInGrid';

const size = { rows: 10_000, columns: 9, page: 12 };

function move(row: number, column: number, key: string, ctrlKey = false) {
  const to = moveInGrid({ row, column }, { key, ctrlKey }, size);
  return to && [to.row, to.column];
}

describe('moveInGrid', () => {
  it('goes by cells, by pages, and to the ends of a row and of the fleet', () => {
    expect(move(5, 3, 'ArrowDown')).toEqual([6, 3]);
    expect(move(5, 3, 'ArrowUp')).toEqual([4, 3]);
    expect(move(5, 3, 'ArrowLeft')).toEqual([5, 2]);
    expect(move(5, 3, 'ArrowRight')).toEqual([5, 4]);
    expect(move(5, 3, 'PageDown')).toEqual([17, 3]);
    expect(move(5, 3, 'Home')).toEqual([5, 0]);
    expect(move(5, 3, 'End')).toEqual([5, 8]);
    expect(move(5, 3, 'End', true)).toEqual([10_000, 8]);
    expect(move(5, 3, 'Home', true)).toEqual([1, 0]);
  });

  it('stops at the head, at the last row and at the sides', () => {
    expect(move(0, 0, 'ArrowUp')).toEqual([0, 0]);
    expect(move(5, 0, 'PageUp')).toEqual([0, 0]);
    expect(move(10_000, 8, 'ArrowDown')).toEqual([10_000, 8]);
    expect(move(1, 8, 'ArrowRight')).toEqual([1, 8]);
  });

  it('leaves other keys alone', () => {
    expect(move(1, 1, 'x')).toBeUndefined();
  });
});
