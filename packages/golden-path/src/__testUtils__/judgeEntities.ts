import {
  apiEntityV1alpha1Validator,
  componentEntityV1alpha1Validator,
  DefaultNamespaceEntityPolicy,
  EntityPolicies,
  FieldFormatEntityPolicy,
  groupEntityV1alpha1Validator,
  NoForeignRootFieldsEntityPolicy,
  SchemaValidEntityPolicy,
  userEntityV1alpha1Validator,
} from '@backstage/catalog-model';
import { parseAllDocuments } from 'yaml';

const policy = EntityPolicies.allOf([
  new SchemaValidEntityPolicy(),
  new DefaultNamespaceEntityPolicy(),
  new NoForeignRootFieldsEntityPolicy(),
  new FieldFormatEntityPolicy(),
]);

const kinds = [
  apiEntityV1alpha1Validator,
  componentEntityV1alpha1Validator,
  groupEntityV1alpha1Validator,
  userEntityV1alpha1Validator,
];

/** Judges a catalog file as Backstage's catalog does when it ingests it. */
export async function judgeEntities(text: string): Promise<string[]> {
  const faults: string[] = [];
  for (const document of parseAllDocuments(text)) {
    try {
      const entity = (await policy.enforce(document.toJS()))!;
      const verdicts = await Promise.all(kinds.map(kind => kind.check(entity)));
      if (!verdicts.includes(true)) faults.push(`unknown kind ${entity.kind}`);
    } catch (error) {
      faults.push(String(error));
    }
  }
  return faults;
}
