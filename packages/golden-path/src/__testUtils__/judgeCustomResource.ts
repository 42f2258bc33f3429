import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { closeCustomResource } from './closeCustomResource';

/**
 * Judges Kubernetes custom resources by their definition, as the API server does, and unknown fields besides.
 *
 * @param definition - the text of a CustomResourceDefinition
 * @returns a function from a YAML document to its faults
 */
export function judgeCustomResource(
  definition: string,
): (document: string) => string[] {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(closeCustomResource(definition));
  return document =>
    validate(parse(document))
      ? []
      : validate.errors!.map(
          ({ instancePath, message, params }) =>
            `${instancePath} ${message} ${JSON.stringify(params)}`,
        );
}
