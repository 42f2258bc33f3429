import { acmeLayout } from './__testUtils__/acmeLayout';
import { legacyMap } from './__testUtils__/legacyMap';
import { mailWorker } from './__testUtils__/mailWorker';
import { orderApi } from './__testUtils__/orderApi';
import { checkTogether } from './checkTogether';

const NAMES = ['service', 'application', 'description', 'owner'];
const SERVICE = [
  ...NAMES,
  ...['route', 'guard', 'roles', 'environments', 'strategy'],
];
const WORKER = [...NAMES, 'queue', 'environments', 'strategy'];
const EXTERNAL = [...NAMES, 'route', 'guard', 'roles', 'upstream'];

const check = (input: unknown, fields?: string[]) =>
  checkTogether(input, acmeLayout, fields).map(
    ({ field, message }) => `${field}: ${message}`,
  );

describe('checkTogether', () => {
  it.each([
    ['a service', orderApi, SERVICE],
    ['a worker', mailWorker, WORKER],
    ['what runs elsewhere', legacyMap, EXTERNAL],
  ])('has nothing to say to %s', (_, values, fields) => {
    expect(check(values)).toEqual([]);
    expect(check(values, fields)).toEqual([]);
  });

  it.each<[string, object, string]>([
    [
      'a route that nobody guards',
      { ...orderApi, guard: undefined },
      'guard: Choose one of site-auth, platform-auth, none.',
    ],
    [
      'a guard without a route',
      { ...mailWorker, guard: 'site-auth' },
      'guard: Remove the guard, or give the route that it guards.',
    ],
    [
      'roles without a guard',
      { ...mailWorker, roles: ['member'] },
      'roles: Remove the roles, or choose a guard that can check them.',
    ],
    [
      'roles of a public route',
      { ...orderApi, guard: 'none' },
      'roles: Remove the roles, or choose a guard that can check them.',
    ],
    [
      'something deployed nowhere',
      { ...orderApi, environments: undefined },
      'environments: Choose one or more of dev, prod.',
    ],
    [
      'something that runs here and elsewhere',
      { ...legacyMap, environments: ['dev'] },
      'environments: Remove the environments, or the upstream: an application is either deployed from here or runs elsewhere.',
    ],
    [
      'a strategy for what runs elsewhere',
      { ...legacyMap, strategy: 'canary' },
      'strategy: Remove the strategy: how a new version comes out is decided where it runs.',
    ],
    [
      'a queue of what runs elsewhere',
      { ...legacyMap, queue: 'orders' },
      'queue: Remove the queue: only what is deployed from here reads one.',
    ],
    [
      'an upstream without a route',
      { ...legacyMap, route: undefined, guard: undefined, roles: [] },
      'route: Give the route whose requests the gateway passes on.',
    ],
    [
      'names that are too long together',
      { ...orderApi, service: 'a'.repeat(40), application: 'b'.repeat(23) },
      'application: Shorten it by 1: service and application together may have 63 characters, the dash between them included.',
    ],
  ])('says what to do about %s', (_, values, sentence) => {
    expect(check(values)).toEqual([sentence]);
  });

  it('names what a golden path asks for and nobody gave', () => {
    expect(check({}, SERVICE)).toEqual([
      'route: Give the route with its path and its methods.',
      'guard: Choose one of site-auth, platform-auth, none.',
      'environments: Choose one or more of dev, prod.',
    ]);
    expect(check({}, WORKER)).toEqual([
      'environments: Choose one or more of dev, prod.',
      'queue: Name the queue that it reads.',
    ]);
    expect(check({ route: {} }, EXTERNAL)).toContain(
      'upstream: Say where it runs: protocol, host and port.',
    );
  });

  it('does not ask for the guard to go while its route is still to be typed', () => {
    expect(
      check({ guard: 'site-auth', roles: ['member'] }, SERVICE).join(),
    ).not.toMatch(/guard:|roles:/);
  });

  it('refuses what a golden path has no use for', () => {
    expect(check({ ...orderApi, queue: 'orders' }, SERVICE)).toEqual([
      'queue: Remove it: this golden path has no use for it.',
    ]);
  });

  it.each([undefined, null, 'x', [1]])('leaves %j to others', input => {
    expect(check(input, SERVICE)).toEqual([]);
  });
});
