import { NO_GUARD } from '../rules/agreement/describeGuard';
import type { RoutePosture, StatedGuard } from './RoutePosture';

/** Which routes somebody may call. */
export interface ReachRow {
  /** null: everybody whom the guard knows. */
  readonly role: string | null;
  /** `none` with the role null: anybody at all. */
  readonly guard: string;
  /** By their paths; a route for any path is `/`. */
  readonly routes: readonly string[];
}

/**
 * Which role may call which routes: one that every check that is there lets in. A role may also call what is open to
 * everybody whom its guard knows; what is open to anybody stands in the row of anybody only. A route of which a check
 * cannot be known, or that asks for two different guards, is in no row.
 */
export function listReach(postures: readonly RoutePosture[]): ReachRow[] {
  const lets = postures.flatMap(posture => {
    const found = readReach(posture);
    return found ? [{ ...found, paths: pathsOf(posture) }] : [];
  });
  const keys = new Map<string, Pick<ReachRow, 'role' | 'guard'>>();
  for (const { guard, roles } of lets)
    for (const role of roles ?? [null])
      keys.set(JSON.stringify([guard, role]), { guard, role });
  return [...keys.values()].sort(byGuard).map(({ guard, role }) => ({
    role,
    guard,
    routes: [
      ...new Set(
        lets
          .filter(
            one =>
              one.guard === guard &&
              (one.roles === null ||
                (role !== null && one.roles.includes(role))),
          )
          .flatMap(({ paths }) => paths),
      ),
    ],
  }));
}

function readReach({
  enforced,
  code,
  verdict,
}: RoutePosture):
  | { readonly guard: string; readonly roles: readonly string[] | null }
  | undefined {
  if (verdict === 'unprotected') return { guard: NO_GUARD, roles: null };
  if (enforced.undetermined !== undefined || code.undetermined !== undefined)
    return undefined;
  const [first, second] = [enforced, code].filter(isCheck);
  if (!first) return { guard: NO_GUARD, roles: null };
  const guard = first.guard!;
  if (!second) return { guard, roles: first.roles };
  if (second.guard !== guard) return undefined;
  return {
    guard,
    roles:
      first.roles?.filter(role => second.roles?.includes(role) ?? true) ??
      second.roles,
  };
}

function isCheck({ guard }: StatedGuard): boolean {
  return guard !== null && guard !== NO_GUARD;
}

function pathsOf({ paths, hosts }: RoutePosture): readonly string[] {
  if (paths.length > 0) return paths;
  return hosts ? hosts.map(host => `${host}/`) : ['/'];
}

function byGuard(
  one: Pick<ReachRow, 'role' | 'guard'>,
  other: Pick<ReachRow, 'role' | 'guard'>,
): number {
  return (
    compare(one.guard, other.guard) || compare(one.role ?? '', other.role ?? '')
  );
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
