import { ArgoError } from './ArgoError';

type Labels = Readonly<Record<string, string>>;

const TERM = /^(!?)([\w./-]+)(?:(==?|!=)([\w.-]*))?$/;

/**
 * A selector of labels, as Kubernetes writes it: `a=b,c!=d,e,!f`.
 *
 * @throws ArgoError when it is none, or one with `in`: this stand-in knows no sets
 */
export function matchLabels(selector: string): (labels: Labels) => boolean {
  const terms = selector
    .split(',')
    .map(term => term.trim())
    .filter(Boolean)
    .map(readTerm);
  return labels => terms.every(term => term(labels));
}

function readTerm(term: string): (labels: Labels) => boolean {
  const [, not, key, operator, value] = TERM.exec(term) ?? [];
  if (key === undefined || (not && operator))
    throw new ArgoError(
      'invalid',
      `error parsing labels with selectors: unable to parse requirement: ${term}`,
    );
  if (operator === undefined) return labels => key in labels === !not;
  return labels => (labels[key] === value) === (operator !== '!=');
}
