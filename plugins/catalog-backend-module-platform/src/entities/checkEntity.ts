import {
  apiEntityV1alpha1Validator,
  componentEntityV1alpha1Validator,
  EntityPolicies,
  entityEnvelopeSchemaValidator,
  FieldFormatEntityPolicy,
  groupEntityV1alpha1Validator,
  NoForeignRootFieldsEntityPolicy,
  resourceEntityV1alpha1Validator,
  SchemaValidEntityPolicy,
  systemEntityV1alpha1Validator,
  userEntityV1alpha1Validator,
  type Entity,
} from '@backstage/catalog-model';

const KINDS = {
  API: apiEntityV1alpha1Validator,
  Component: componentEntityV1alpha1Validator,
  Group: groupEntityV1alpha1Validator,
  Resource: resourceEntityV1alpha1Validator,
  System: systemEntityV1alpha1Validator,
  User: userEntityV1alpha1Validator,
};

/** A kind of entity that the platform repository brings. */
export type EntityKind = keyof typeof KINDS;

const toEnvelope = entityEnvelopeSchemaValidator();
const policy = EntityPolicies.allOf([
  new NoForeignRootFieldsEntityPolicy(),
  new FieldFormatEntityPolicy(),
  new SchemaValidEntityPolicy(),
]);

/**
 * Checks that the catalog will take something for an entity, as the catalog itself does: one that it refuses later
 * would be kept as it was, and nobody would know why.
 *
 * @throws Error that says what is wrong with it
 */
export async function checkEntity(
  data: unknown,
  kinds: readonly EntityKind[],
): Promise<Entity> {
  const { kind } = toEnvelope(data);
  const validator = KINDS[kinds.find(allowed => allowed === kind)!];
  if (!validator)
    throw new Error(
      `kind ${kind} may not stand here, only ${kinds.join(', ')}`,
    );
  const entity = data as Entity;
  await policy.enforce(entity);
  if (!(await validator.check(entity)))
    throw new Error(
      `${kind} is no kind of the apiVersion ${entity.apiVersion}`,
    );
  return entity;
}

/** What an error says, in one line. */
export function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0];
}
