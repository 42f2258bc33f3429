const CONSONANTS = [...'bdfgkmpstz'];
const VOWELS = [...'aeou'];
const APPLICATIONS = ['api', 'worker', 'admin'];
const OWNERS = ['commerce', 'growth', 'mobility', 'platform', 'ticketing'];
const METHODS = [['GET'], ['GET', 'POST'], ['GET', 'PUT', 'DELETE']];
const GUARDS = ['site-auth', 'platform-auth', 'none'];

/**
 * Makes services that differ in every value, have nothing in common that they may not have, and are the same in every
 * run.
 *
 * @param count - at most 192,000
 * @returns values for the template, all for the environments dev and prod
 */
export function listServices(count: number): Record<string, unknown>[] {
  return Array.from({ length: count }, (_, index) => {
    const service = nameDomain(Math.floor(index / APPLICATIONS.length));
    const application = APPLICATIONS[index % APPLICATIONS.length];
    const guard = GUARDS[index % 7 === 0 ? 2 : index % 2];
    return {
      service,
      application,
      description: `What ${service} does with order ${index}, for the ${application}`,
      owner: `group:default/${OWNERS[index % OWNERS.length]}`,
      route: {
        path: `/${application}/v1/${service}`,
        methods: METHODS[index % METHODS.length],
      },
      guard,
      roles: guard === 'none' ? [] : ['member', `${service}-${index % 4}`],
      environments: ['dev', 'prod'],
    };
  });
}

/** A word of three syllables, so that no name begins with another. */
function nameDomain(index: number): string {
  let rest = index;
  const take = (letters: string[]) => {
    const letter = letters[rest % letters.length];
    rest = Math.floor(rest / letters.length);
    return letter;
  };
  return Array.from({ length: 3 }, () => take(CONSONANTS) + take(VOWELS)).join(
    '',
  );
}
