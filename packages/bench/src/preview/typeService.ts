/** What is typed, letter by letter, and the values that a form holds after each key stroke. */
export interface KeyStroke {
  readonly field: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Somebody who fills in the whole form, from nothing. */
export function typeService(environments: readonly string[]): KeyStroke[] {
  const strokes: KeyStroke[] = [];
  let values: Record<string, unknown> = {
    application: 'api',
    guard: 'site-auth',
    roles: [],
    environments,
    owner: 'group:default/commerce',
  };
  const type = (
    field: string,
    text: string,
    set: (typed: string) => Record<string, unknown>,
  ) => {
    for (let length = 1; length <= text.length; length += 1) {
      values = { ...values, ...set(text.slice(0, length)) };
      strokes.push({ field, values });
    }
  };
  type('service', 'campaign-rewards', service => ({ service }));
  type('application', 'public-api', application => ({ application }));
  type(
    'description',
    'Hands out rewards to members who bring friends, and takes them back',
    description => ({ description }),
  );
  type('route.path', '/api/v1/campaign-rewards', path => ({
    route: { path, methods: ['GET', 'POST'] },
  }));
  type('roles', 'member', role => ({ roles: [role] }));
  return strokes;
}
