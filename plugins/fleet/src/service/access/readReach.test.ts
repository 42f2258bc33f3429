import { createRoute } from '../../__testUtils__/createDetail';
import { readReach } from './readReach';

describe('readReach', () => {
  it('tells for each role and route whether it may be called, or that it is not known', () => {
    const table = readReach({
      routes: [
        createRoute({ paths: ['/a'] }),
        createRoute({ paths: ['/b'], verdict: 'undetermined' }),
      ],
      reach: [
        { role: null, guard: 'none', routes: [] },
        { role: null, guard: 'site-auth', routes: ['/a'] },
        { role: 'admin', guard: 'site-auth', routes: ['/a', '/c'] },
      ],
    });
    expect(table).toEqual({
      columns: ['/a', '/b', '/c'],
      rows: [
        { who: 'Anybody', guard: undefined, cells: ['no', 'unknown', 'no'] },
        {
          who: 'Everybody whom site-auth knows',
          guard: undefined,
          cells: ['yes', 'unknown', 'no'],
        },
        { who: 'admin', guard: 'site-auth', cells: ['yes', 'unknown', 'yes'] },
      ],
    });
  });
});
