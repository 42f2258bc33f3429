import { listReach } from './listReach';
import type { RoutePosture, StatedGuard } from './RoutePosture';

const says = (
  guard: string | null,
  roles: string[] | null = null,
  undetermined?: string,
): StatedGuard => ({
  guard,
  roles,
  places: [],
  ...(undetermined && { undetermined }),
});

const route = (
  path: string,
  enforced: StatedGuard,
  code: StatedGuard,
  more: Partial<RoutePosture> = {},
): RoutePosture => ({
  gateway: 'public',
  name: null,
  paths: [path],
  methods: null,
  hosts: null,
  place: { path: 'kong.yaml', line: 1 },
  declared: says(null),
  enforced,
  code,
  verdict: 'protected',
  reasons: [],
  ...more,
});

const show = (...routes: RoutePosture[]) =>
  listReach(routes).map(
    row => `${row.guard} ${row.role}: ${row.routes.join(' ')}`,
  );

describe('listReach', () => {
  it('lets a role call what both checks let it in to', () => {
    expect(
      show(
        route(
          '/a',
          says('site-auth', ['member', 'admin']),
          says('site-auth', ['admin', 'guest']),
        ),
        route('/b', says('site-auth', ['member']), says('site-auth')),
        route('/c', says('site-auth'), says('site-auth', ['admin'])),
        route('/d', says('site-auth', ['a']), says('site-auth', ['b'])),
      ),
    ).toEqual(['site-auth admin: /a /c', 'site-auth member: /b']);
  });

  it('lets a role call what is open to everybody whom its guard knows', () => {
    expect(
      show(
        route('/a', says('site-auth'), says('site-auth')),
        route('/b', says('site-auth', ['admin']), says(null)),
        route('/c', says('platform-auth'), says(null)),
      ),
    ).toEqual([
      'platform-auth null: /c',
      'site-auth null: /a',
      'site-auth admin: /a /b',
    ]);
  });

  it('counts the one check that is there', () => {
    expect(
      show(
        route('/a', says(null), says('site-auth', ['admin'])),
        route('/b', says('site-auth', ['admin']), says('none')),
      ),
    ).toEqual(['site-auth admin: /a /b']);
  });

  it('has a row of anybody for what nobody checks', () => {
    expect(
      show(
        route('/a', says('none'), says(null), { verdict: 'public' }),
        // One of its handlers is public.
        route('/b', says(null), says('site-auth'), { verdict: 'unprotected' }),
        route('/c', says(null), says(null), { paths: [] }),
        route('/d', says(null), says(null), {
          paths: [],
          hosts: ['shop.acme.example'],
        }),
      ),
    ).toEqual(['none null: /a /b / shop.acme.example/']);
  });

  it('leaves out what cannot be known, and what asks for two guards', () => {
    expect(
      show(
        route('/a', says('site-auth'), says(null, null, 'it is an expression')),
        route('/b', says('site-auth'), says('platform-auth')),
      ),
    ).toEqual([]);
  });
});
