import type { Words } from '../words/useWords';
import type { Problem } from './listProblems';

/** What is wrong, in a few words. */
export function sayProblem(problem: Problem, { t, formats }: Words): string {
  const { kind, environment = '', route, count = 0 } = problem;
  switch (kind) {
    case 'degraded':
      return t('problem.degraded', { environment });
    case 'missing':
      return t('problem.missing', { environment });
    case 'unprotected':
      return route
        ? t('problem.unprotectedRoute', { route })
        : t('problem.unprotected');
    case 'faults':
      return t('problem.faults', { number: formats.number(count) });
    default:
      return t(`problem.${kind}`);
  }
}
