import { nameProject } from '@slipway/platform-layout';
import { valueOf, type PlatformModel } from '@slipway/platform-model';
import { choicesOf, listFields, type FormField } from '../checks/FormField';
import { createRandom, type Random } from './createRandom';
import { HOSTILE_NAMES, HOSTILE_TEXTS } from './HOSTILE_TEXTS';

const LONGEST_DESCRIPTION = 280;

/** Stands in for a group where none may deploy. */
const NO_GROUP = 'group:default/platform';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** What a value is made from. */
interface Source {
  readonly random: Random;
  readonly base: PlatformModel;
  readonly fields: ReadonlyMap<string, FormField>;
  readonly service: string;
}

const GENERATORS: Readonly<Record<string, (source: Source) => unknown>> = {
  service: ({ service }) => service,
  application: ({ random }) =>
    random.below(3) === 0 ? random.pick(HOSTILE_NAMES) : nameThing(random, 8),
  description: ({ random }) => {
    const pieces = Array.from({ length: 1 + random.below(9) }, () =>
      random.pick(HOSTILE_TEXTS),
    );
    return [...`x${pieces.join('')}`].slice(0, LONGEST_DESCRIPTION).join('');
  },
  owner: ({ random, base }) => {
    const owners = listOwners(base);
    return owners.length > 0 ? random.pick(owners) : NO_GROUP;
  },
  route: ({ random, fields, service }) => ({
    // Below the service's own name: nobody else serves it.
    path: ['', service, ...some(random, 3, () => nameThing(random, 6))].join(
      '/',
    ),
    methods: random.some(choices(fields, 'route.methods')),
  }),
  guard: ({ random, fields }) => random.pick(choices(fields, 'guard')),
  roles: ({ random }) => [
    ...new Set(
      some(random, 4, () =>
        random.below(2) === 0
          ? random.pick(HOSTILE_NAMES)
          : nameThing(random, 8),
      ),
    ),
  ],
  environments: ({ random, fields }) =>
    random.some(choices(fields, 'environments')),
  strategy: ({ random, fields }) => random.pick(choices(fields, 'strategy')),
  queue: ({ random, service }) => `${service}.${nameThing(random, 8)}`,
  upstream: ({ random, base, fields }) => ({
    protocol: random.pick(choices(fields, 'upstream.protocol')),
    host: random.pick(base.layout.upstreamHosts),
    port: 1 + random.below(65_535),
  }),
};

/**
 * Makes values that a form allows, as odd as they may be: text that means something to YAML, Terraform, shells and
 * Markdown, names that other languages have taken, every choice. Of a repository they take only what is free.
 *
 * @param seed - the same seed, form and repository make the same values
 * @returns what the form asks for of the values of a service
 */
export function generateValues(
  spec: unknown,
  base: PlatformModel,
  seed: number,
): Record<string, unknown> {
  const random = createRandom(seed);
  const fields = new Map(listFields(spec).map(field => [field.path, field]));
  const source = { random, base, fields, service: nameService(random, base) };
  const values: Record<string, unknown> = {};
  for (const [field, generate] of Object.entries(GENERATORS))
    if (fields.has(field)) values[field] = generate(source);
  // Nobody has a role where nobody is checked; the form says so too.
  if (values.guard === 'none') delete values.roles;
  return values;
}

/** The groups that may deploy: each has an Argo CD project. */
function listOwners(base: PlatformModel): string[] {
  const projects = new Set(
    base
      .shared('argocd')
      .flatMap(({ facts }) => facts.projects.map(({ name }) => valueOf(name))),
  );
  return [...(base.groups ?? [])]
    .filter(group => projects.has(nameProject(group)))
    .sort();
}

function choices(
  fields: ReadonlyMap<string, FormField>,
  path: string,
): unknown[] {
  const field = fields.get(path);
  return field ? choicesOf(field) : [];
}

function some<T>(random: Random, most: number, make: () => T): T[] {
  return Array.from({ length: random.below(most + 1) }, make);
}

function nameThing(random: Random, longest: number): string {
  const length = 3 + random.below(longest - 2);
  return Array.from({ length }, () => LETTERS[random.below(26)]).join('');
}

/** A name that no service of the repository bears or begins with. */
function nameService(random: Random, base: PlatformModel): string {
  const taken = base.applications().map(({ service }) => service);
  for (;;) {
    const name = `${random.pick(['', 'null-', 'yes-'])}${nameThing(
      random,
      12,
    )}`;
    if (!taken.some(other => other.startsWith(name))) return name;
  }
}
