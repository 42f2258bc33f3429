import { createFigures, createSpread } from '../__testUtils__/createDelivery';
import { sortGroups } from './sortGroups';

const groups = [
  { key: 'a', figures: createFigures({ leadTime: createSpread(20) }) },
  { key: 'b', figures: createFigures({ leadTime: createSpread(null) }) },
  { key: 'c', figures: createFigures({ leadTime: createSpread(5) }) },
  { key: null, figures: createFigures({ leadTime: createSpread(7) }) },
];

const order = (
  measure: Parameters<typeof sortGroups>[1],
  isDescending: boolean,
) => sortGroups(groups, measure, isDescending).map(({ key }) => key);

describe('sortGroups', () => {
  it('sorts by a figure, what is not known last either way', () => {
    expect(order(({ leadTime }) => leadTime.medianMs, false)).toEqual([
      'c',
      null,
      'a',
      'b',
    ]);
    expect(order(({ leadTime }) => leadTime.medianMs, true)).toEqual([
      'a',
      null,
      'c',
      'b',
    ]);
  });

  it('sorts by name, what belongs to nobody last either way', () => {
    expect(order(undefined, false)).toEqual(['a', 'b', 'c', null]);
    expect(order(undefined, true)).toEqual(['c', 'b', 'a', null]);
  });
});
