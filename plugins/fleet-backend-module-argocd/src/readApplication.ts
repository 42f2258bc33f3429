import { applicationSchema, identitySchema } from './applicationSchema';
import type { Heard } from './Heard';
import { parseVersion } from './parseVersion';
import { toObservation } from './toObservation';

/** Where applications live unless they say otherwise. */
const DEFAULT_NAMESPACE = 'argocd';

/**
 * Reads an Application as Argo CD says it.
 *
 * @param url - of its Argo CD, as people open it
 * @returns `undefined` when it does not even say which one it is
 */
export function readApplication(
  value: unknown,
  url: string,
): Heard | undefined {
  const application = applicationSchema.safeParse(value);
  const identity = application.success
    ? application
    : identitySchema.safeParse(value);
  if (!identity.success) return undefined;
  const { name, namespace, resourceVersion } = identity.data.metadata;
  const key = `${namespace ?? DEFAULT_NAMESPACE}/${name}`;
  const version = parseVersion(resourceVersion);
  if (!application.success) return { kind: 'garbled', key, version };
  const page = `${url}/applications/${key}`;
  return {
    kind: 'is',
    key,
    version,
    observation: toObservation(key, application.data, page),
  };
}
