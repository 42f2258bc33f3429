import {
  findAnswerSchema,
  findOperation,
  followReference,
} from './gitHubDescription';
import { compileGitHubSchema } from './gitHubSchemas';

/** GitHub's description leaves out errors that every call can have; they all have this shape. */
const ANY_ERROR = followReference('#/components/schemas/basic-error');

/**
 * Judges an answer by GitHub's own OpenAPI description.
 *
 * @param path - below the API's address, e.g. `/repos/acme/platform/branches`
 * @returns one sentence for each fault; empty when GitHub could have sent it
 */
export function findGitHubFaults(
  method: string,
  path: string,
  answer: { readonly status: number; readonly body: unknown },
): string[] {
  const operation = findOperation(method, path);
  if (!operation) return [`${method} ${path}: GitHub has no such operation`];
  const name = `${operation.name} ${answer.status}`;
  const schema =
    findAnswerSchema(operation, answer.status) ??
    (answer.status >= 400 ? ANY_ERROR : undefined);
  if (!schema) return [`${name}: GitHub never answers this`];
  const validate = compileGitHubSchema(schema);
  if (validate(answer.body)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${name}: ${instancePath || '/'} ${message}`,
  );
}
