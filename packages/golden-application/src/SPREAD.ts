import type { Choices } from './Choices';

/** Every guard, with roles and without, every method and strategy: what `npm test` builds and runs. */
export const SPREAD: readonly Choices[] = [
  {
    guard: 'site-auth',
    roles: ['member', 'admin'],
    methods: ['GET', 'POST'],
    environments: ['dev', 'prod'],
    strategy: 'canary',
  },
  {
    guard: 'platform-auth',
    roles: [],
    methods: ['PUT', 'PATCH', 'DELETE'],
    environments: ['dev'],
    strategy: 'rolling',
  },
  {
    guard: 'none',
    roles: [],
    methods: ['GET', 'HEAD', 'OPTIONS'],
    environments: ['prod'],
    strategy: 'blueGreen',
  },
];
