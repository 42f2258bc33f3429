import type { ServiceValues } from '@slipway/golden-path';

/** What a developer may choose, as far as the application depends on it. */
export interface Choices {
  readonly guard: NonNullable<ServiceValues['guard']>;
  readonly roles: readonly string[];
  readonly methods: readonly string[];
  readonly environments: readonly string[];
  readonly strategy: NonNullable<ServiceValues['strategy']>;
}

/** What a test is called after, e.g. `site-auth for member, GET POST, canary in dev prod`. */
export function describeChoices({
  guard,
  roles,
  methods,
  environments,
  strategy,
}: Choices): string {
  const whom = roles.length > 0 ? ` for ${roles.join(' ')}` : '';
  return `${guard}${whom}, ${methods.join(
    ' ',
  )}, ${strategy} in ${environments.join(' ')}`;
}
