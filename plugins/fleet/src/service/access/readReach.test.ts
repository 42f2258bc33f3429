import { createRoute } from '../../__testUtils__/createDetail';
import { createWords } from '../../__testUtils__/createWords';
import { readReach } from './readReach';

const says = (guard: string | null, roles: string[] | null = null) => ({
  guard,
  roles,
  places: [],
});

const ANYBODY = { role: null, guard: 'none', routes: [] };
const KNOWN = { role: null, guard: 'site-auth', routes: [] };
const ADMIN = { role: 'admin', guard: 'site-auth', routes: [] };
const PARTNER = { role: 'partner', guard: 'key-auth', routes: [] };

/** The cells of one route, by who calls it. */
function readCells(
  route: Parameters<typeof createRoute>[0],
  ...reach: (typeof ANYBODY | typeof ADMIN)[]
) {
  return readReach(
    { routes: [createRoute(route)], reach },
    createWords(),
  ).rows.map(({ cells }) => cells[0]);
}

describe('readReach', () => {
  it('lets in whom every check lets in', () => {
    const route = {
      enforced: says('site-auth'),
      code: says('site-auth', ['admin']),
    };
    expect(readCells(route, ANYBODY, KNOWN, ADMIN, PARTNER)).toEqual([
      'no',
      'no',
      'yes',
      'no',
    ]);
  });

  it('lets anybody in where nobody checks, whatever role they have', () => {
    const route = { enforced: says('none'), code: says(null) };
    expect(readCells(route, ANYBODY, KNOWN, ADMIN)).toEqual([
      'yes',
      'yes',
      'yes',
    ]);
    expect(readCells({ verdict: 'unprotected' }, ANYBODY, ADMIN)).toEqual([
      'yes',
      'yes',
    ]);
  });

  it('forbids nothing of which nobody knows', () => {
    const unknown = { ...says(null), undetermined: 'it is an expression' };
    const fixed = says('site-auth', ['admin']);
    for (const route of [
      { enforced: fixed, code: unknown },
      { enforced: unknown, code: fixed },
      // A caller needs both: a table of one guard cannot say it.
      { enforced: says('key-auth', ['partner']), code: fixed },
    ])
      expect(readCells(route, ANYBODY, ADMIN, PARTNER)).toEqual([
        'unknown',
        'unknown',
        'unknown',
      ]);
  });

  it('tells the methods of a path apart, and has a column of every path', () => {
    const table = readReach(
      {
        routes: [
          createRoute({
            paths: ['/orders'],
            methods: ['GET'],
            enforced: says(null),
            code: says(null),
            verdict: 'public',
          }),
          createRoute({
            paths: ['/orders', '/bills'],
            methods: ['POST', 'PUT'],
          }),
          createRoute({
            paths: [],
            methods: null,
            hosts: ['shop.acme.example'],
          }),
        ],
        reach: [ANYBODY, ADMIN],
      },
      createWords(),
    );
    expect(table).toEqual({
      columns: [
        'GET /orders',
        'POST, PUT /orders',
        'POST, PUT /bills',
        'shop.acme.example/',
      ],
      rows: [
        { who: 'Anybody', guard: undefined, cells: ['yes', 'no', 'no', 'no'] },
        {
          who: 'admin',
          guard: 'site-auth',
          cells: ['yes', 'yes', 'yes', 'yes'],
        },
      ],
    });
  });
});
