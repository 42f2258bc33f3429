import Ajv from 'ajv-draft-04';
import { parse } from 'yaml';

/**
 * Judges declarative files of Kong by decK's schema.
 *
 * @param schema - the text of the schema (JSON, draft-04)
 * @returns a function from a YAML document to its faults
 */
export function judgeKongFile(schema: string): (document: string) => string[] {
  const validate = new Ajv({ strict: false, allErrors: true }).compile(
    JSON.parse(schema),
  );
  return document =>
    validate(parse(document))
      ? []
      : validate.errors!.map(
          ({ instancePath, message, params }) =>
            `${instancePath} ${message} ${JSON.stringify(params)}`,
        );
}
