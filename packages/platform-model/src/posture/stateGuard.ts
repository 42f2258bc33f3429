import type { Checks } from './Checks';
import type { SourcePlace, StatedGuard } from './RoutePosture';

/**
 * The short of who checks. Several guards at one place all check: they are named together, with the roles of all.
 *
 * @param otherwise - what is said where nobody checks
 */
export function stateGuard(
  { checks, doubts }: Pick<Checks, 'checks' | 'doubts'>,
  otherwise: {
    readonly guard: string | null;
    readonly places: readonly SourcePlace[];
  },
): StatedGuard {
  const undetermined = [
    ...doubts.map(({ why }) => why),
    ...checks.flatMap(check => check.undetermined ?? []),
  ].at(0);
  const doubted = undetermined !== undefined && { undetermined };
  if (checks.length === 0) {
    const places = otherwise.places.length > 0 ? otherwise.places : null;
    return {
      guard: otherwise.guard,
      roles: null,
      places: places ?? doubts.map(({ place }) => place),
      ...doubted,
    };
  }
  const roles = [...new Set(checks.flatMap(check => check.roles))];
  return {
    guard: checks.map(({ guard }) => guard).join(' and '),
    roles: roles.length > 0 ? roles : null,
    places: checks.map(({ place }) => place),
    ...doubted,
  };
}
