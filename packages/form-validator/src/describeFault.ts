/** The words of the library that this one stands in for, so that a form speaks as people know it. */
const WORDS: Record<string, (argument: any) => string> = {
  additionalProperties: () => 'must NOT have additional properties',
  const: () => 'must be equal to constant',
  enum: () => 'must be equal to one of the allowed values',
  exclusiveMaximum: limit => `must be < ${limit}`,
  exclusiveMinimum: limit => `must be > ${limit}`,
  format: format => `must match format "${format}"`,
  maxItems: count => `must NOT have more than ${count} items`,
  maxLength: count => `must NOT have more than ${count} characters`,
  maximum: limit => `must be <= ${limit}`,
  minItems: count => `must NOT have fewer than ${count} items`,
  minLength: count => `must NOT have fewer than ${count} characters`,
  minimum: limit => `must be >= ${limit}`,
  multipleOf: number => `must be multiple of ${number}`,
  pattern: pattern => `must match pattern "${pattern}"`,
  type: type => `must be ${[type].flat().join(',')}`,
  uniqueItems: () => 'must NOT have duplicate items',
};

/**
 * Says what is wrong with a value.
 *
 * @param argument - of the keyword in the schema
 * @param otherwise - said of keywords that have no words here
 */
export function describeFault(
  keyword: string,
  argument: unknown,
  otherwise: string,
): string {
  return WORDS[keyword]?.(argument) ?? otherwise;
}
