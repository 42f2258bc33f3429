import { findOperation, type ObjectSchema } from './gitHubDescription';
import { compileGitHubSchema } from './gitHubSchemas';

/**
 * Judges the body of a request by GitHub's own OpenAPI description. Its schemas accept any extra field; here they
 * are closed, so that a misspelt one is found.
 *
 * @param path - below the API's address, e.g. `/repos/acme/platform/git/trees`
 * @returns one sentence for each fault
 */
export function findGitHubRequestFaults(
  method: string,
  path: string,
  body: unknown,
): string[] {
  const operation = findOperation(method, path);
  if (!operation) return [`${method} ${path}: GitHub has no such operation`];
  const { name, description } = operation;
  const schema = description.requestBody?.content['application/json'].schema;
  if (!schema) return [`${name}: GitHub takes no body here`];
  const validate = compileGitHubSchema(schema);
  validate(body);
  return [
    ...(validate.errors ?? []).map(
      ({ instancePath, message }) => `${instancePath || '/'} ${message}`,
    ),
    ...findUnknownFields(schema, body).map(field => `unknown field ${field}`),
  ].map(fault => `${name} request: ${fault}`);
}

function findUnknownFields(
  schema: ObjectSchema | undefined,
  value: unknown,
): string[] {
  if (Array.isArray(value))
    return value.flatMap(item => findUnknownFields(schema?.items, item));
  const properties = schema?.properties;
  if (!properties || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) =>
    field in properties ? findUnknownFields(properties[field], inner) : [field],
  );
}
