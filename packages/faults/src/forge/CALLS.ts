/** The calls that a proposal may make, by what they are for. */
export const CALLS = {
  base: { method: 'GET', path: '/branches/main' },
  look: { method: 'GET', path: '/pulls$' },
  tree: { method: 'POST', path: '/git/trees' },
  commit: { method: 'POST', path: '/git/commits' },
  branch: { method: 'POST', path: '/git/refs' },
  pull: { method: 'POST', path: '/pulls$' },
  head: { method: 'GET', path: '/git/ref/' },
  owner: { method: 'GET', path: '/git/commits/' },
  commits: { method: 'GET', path: '/pulls/\\d+/commits' },
  advance: { method: 'PATCH', path: '/git/refs/' },
} as const;

/** @see CALLS */
export type Call = keyof typeof CALLS;
