import type { YamlScalar } from '../syntax/YamlNode';

/** One type of scalars. */
export interface ScalarType {
  /** What is expected, for the end of a sentence: `must be a whole number`. */
  readonly says: string;
  accepts(scalar: YamlScalar): boolean;
}

/** What Kubernetes, whose YAML is the old one, reads as true, false or a number where this one reads a text. */
const OLD_BOOLEAN = /^(?:y|n|yes|no|on|off)$/i;
const OLD_NUMBER = /^[-+]?(?:0b[01_]+|0[0-7_]+|0x[\da-f_]+|\d[\d_]*_[\d_]*)$/i;

/** True for a text that Kubernetes reads as something else because it is not in quotes. */
export function isMistaken({ value, quoted }: YamlScalar): boolean {
  return (
    typeof value === 'string' &&
    !quoted &&
    (OLD_BOOLEAN.test(value) || OLD_NUMBER.test(value))
  );
}

function text(says: string, pattern?: RegExp, longest = Infinity): ScalarType {
  return {
    says,
    accepts: scalar =>
      typeof scalar.value === 'string' &&
      !isMistaken(scalar) &&
      scalar.value.length <= longest &&
      (!pattern || pattern.test(scalar.value)),
  };
}

const isInteger = ({ value }: YamlScalar) => Number.isInteger(value);

function isIntegerBetween(
  scalar: YamlScalar,
  least: number,
  most: number,
): boolean {
  const value = isInteger(scalar) ? (scalar.value as number) : NaN;
  return value >= least && value <= most;
}

const anyText = text('must be a text');

const QUANTITY =
  /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[KMGTPE]i|[numkMGTPE]|[eE][-+]?\d+)?$/;

/** The scalars of type tables, by name. */
export const SCALAR_TYPES: Readonly<Record<string, ScalarType>> = {
  string: anyText,
  integer: { says: 'must be a whole number', accepts: isInteger },
  number: {
    says: 'must be a number',
    accepts: ({ value }) => typeof value === 'number',
  },
  boolean: {
    says: 'must be true or false',
    accepts: scalar =>
      typeof scalar.value === 'boolean' ||
      (isMistaken(scalar) && OLD_BOOLEAN.test(scalar.text)),
  },
  'int-or-string': {
    says: 'must be a whole number or a text',
    accepts: scalar => isInteger(scalar) || anyText.accepts(scalar),
  },
  quantity: {
    says: 'must be a quantity like 100m or 128Mi',
    accepts: ({ value }) =>
      typeof value === 'number' ||
      (typeof value === 'string' && QUANTITY.test(value)),
  },
  positive: {
    says: 'must be a number above 0',
    accepts: ({ value }) => typeof value === 'number' && value > 0,
  },
  milliseconds: {
    says: 'must be between 1 and 2147483646 milliseconds',
    accepts: scalar => isIntegerBetween(scalar, 1, 2 ** 31 - 2),
  },
  retries: {
    says: 'must be between 0 and 32767',
    accepts: scalar => isIntegerBetween(scalar, 0, 32_767),
  },
  port: {
    says: 'must be a port between 1 and 65535',
    accepts: scalar => isIntegerBetween(scalar, 1, 65_535),
  },
  time: text(
    'must be a time like 2026-01-31T12:00:00Z',
    /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[-+]\d\d:\d\d)$/,
  ),
  base64: text(
    'must be written in Base64',
    /^(?:[A-Za-z0-9+/\s]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?\s*$/,
  ),
  /** Roles may have a colon in their names. */
  name: text(
    'must be a name of lower-case letters, digits, dashes and dots',
    /^[a-z0-9](?:[-a-z0-9.:]*[a-z0-9])?$/,
    253,
  ),
  'label-name': text(
    'must be at most 63 lower-case letters, digits and dashes',
    /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
    63,
  ),
  'port-name': text(
    'must be at most 15 lower-case letters, digits and dashes, one of them a letter',
    /^(?=.*[a-z])[a-z0-9](?:-?[a-z0-9])*$/,
    15,
  ),
  label: text(
    'must be a text of at most 63 letters, digits, dashes, dots and underscores',
    /^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,
    63,
  ),
};
