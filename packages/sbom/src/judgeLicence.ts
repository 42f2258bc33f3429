import parseExpression, { type Info } from 'spdx-expression-parse';
import type { Component } from './Component';
import { ALLOWED_LICENCES, LICENCE_EXCEPTIONS } from './LICENCES';

/** What a component is under, and why it may not be shipped if so. */
export interface LicenceVerdict {
  readonly licence: string;
  /** Absent: it may be shipped. */
  readonly fault?: string;
  /** Absent: its own words are enough. */
  readonly reason?: string;
}

/** Holds a component against the licences that go with Apache-2.0. */
export function judgeLicence({
  name,
  licence = '',
}: Pick<Component, 'name' | 'licence'>): LicenceVerdict {
  const exception = LICENCE_EXCEPTIONS[name];
  if (exception) return exception;
  const expression = tryParse(licence);
  if (!expression)
    return {
      licence: licence || 'unknown',
      fault: `${name}: ${
        licence ? `'${licence}' is no licence of SPDX` : 'says no licence'
      }; look at its files, and add it to LICENCE_EXCEPTIONS or do without it`,
    };
  return isAllowed(expression)
    ? { licence }
    : {
        licence,
        fault: `${name}: ${licence} does not go with Apache-2.0; do without it, or add it to LICENCE_EXCEPTIONS with the reason`,
      };
}

function tryParse(licence: string): Info | undefined {
  try {
    return parseExpression(licence);
  } catch {
    return undefined;
  }
}

/** Of alternatives one is enough. */
function isAllowed(info: Info): boolean {
  if ('conjunction' in info)
    return info.conjunction === 'or'
      ? isAllowed(info.left) || isAllowed(info.right)
      : isAllowed(info.left) && isAllowed(info.right);
  return ALLOWED_LICENCES.has(info.license);
}
