import { createWords } from '../../__testUtils__/createWords';
import { sumWidths, writeTemplate } from './FleetColumn';
import { listColumns } from './listColumns';

const titles = (isPhone: boolean) =>
  listColumns(['dev', 'prod'], isPhone, createWords()).map(
    ({ title }) => title,
  );

describe('listColumns', () => {
  it('has a column for each environment, in the order of promotion', () => {
    expect(titles(false)).toEqual([
      'Service',
      'Owner',
      'Route',
      'Guard',
      'dev',
      'prod',
      'Template',
      'Pull request',
      'Created',
    ]);
  });

  it('has on a phone no more than fits', () => {
    expect(titles(true)).toEqual(['Service', 'Guard']);
    expect(sumWidths(listColumns([], true, createWords()))).toBeLessThan(360);
  });

  it('gives each its width, and shares what room is left', () => {
    const columns = listColumns([], false, createWords()).slice(0, 2);
    expect(writeTemplate(columns)).toBe(
      'minmax(212px, 212fr) minmax(112px, 112fr)',
    );
    expect(sumWidths(columns)).toBe(324);
  });
});
