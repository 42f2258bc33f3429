/** What the languages of the artefacts give a meaning to. */
const HOSTILE = [
  '${',
  '%{',
  '}',
  '{{',
  '}}',
  '{%',
  '%}',
  '"',
  "'",
  '`',
  '\\',
  '#',
  ': ',
  '- ',
  '<!--',
  '*',
  '&',
  '!',
  '|',
  '>',
  '@',
  'EOT',
  'null',
];

/**
 * Makes services at random, the same ones in every run.
 *
 * @param count - how many
 * @returns values for the environments dev and prod that the template accepts
 */
export function randomServices(count: number): Record<string, unknown>[] {
  const random = createRandom(20_261_121);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(all: readonly T[]) => all[below(all.length)];
  const some = <T>(all: readonly T[]) => {
    const chosen = all.filter(() => random() < 0.5);
    return chosen.length > 0 ? chosen : [pick(all)];
  };
  const word = (least: number, most: number) =>
    Array.from({ length: least + below(most - least) }, (_, index) =>
      pick([
        ...'abcdefghijklmnopqrstuvwxyz',
        ...(index > 0 ? '0123456789' : ''),
      ]),
    ).join('');
  // Short enough whatever is picked, and without a space at either end.
  const text = () =>
    `x${Array.from({ length: below(60) }, () =>
      pick([...HOSTILE, ...'abc defg', '가', 'ö', '😀']),
    ).join('')}x`;

  return Array.from({ length: count }, () => {
    const guard = pick(['site-auth', 'platform-auth', 'none']);
    return {
      service: `s${word(3, 25)}`,
      application: `a${word(3, 25)}`,
      description: text(),
      owner: pick(['group:default/commerce', 'group:default/growth']),
      route: {
        path: `/${word(1, 12)}/${word(1, 12)}`,
        methods: some(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
      },
      guard,
      roles: guard === 'none' ? [] : [...new Set([word(2, 9), word(2, 9)])],
      environments: some(['dev', 'prod']),
    };
  });
}

/** Marsaglia's xorshift32. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
