import { isKnown, valueOf, type Fact } from '../../syntax/Located';
import type { Fault } from '../Rule';
import { showText } from '../showText';

/** What one artefact says about something that several have to agree on. */
export interface Statement {
  readonly path: string;
  readonly fact: Fact<string> | undefined;
  /** What says it and how, as the start of a sentence, e.g. `the Terraform module is called`. */
  readonly says: string;
}

/**
 * The statements that are known and say something else.
 *
 * @param but - the rest of the sentence, e.g. `but the application is order-api`
 */
export function listDisagreeing(
  statements: readonly Statement[],
  expected: string,
  but: string,
): (Fault & { path: string })[] {
  return statements.flatMap(({ path, fact, says }) =>
    isKnown(fact) && fact.value !== expected
      ? [
          {
            path,
            line: fact.line,
            message: `${says} ${showText(fact.value) || '""'}, ${but}`,
            fix: `Write ${expected}.`,
          },
        ]
      : [],
  );
}

/** A fact that is a text; what is undetermined stays so. */
export function asText(
  fact: Fact<unknown> | undefined,
): Fact<string> | undefined {
  const value = valueOf(fact);
  if (!isKnown(fact)) return fact as Fact<string> | undefined;
  return typeof value === 'string'
    ? { value, line: fact.line }
    : { undetermined: 'it is not a text', line: fact.line };
}
