import type { FleetServiceDetail } from '@slipway/plugin-fleet-common';
import type { Words } from '../../words/useWords';
import { listPaths } from './listPaths';

/** Whether somebody may call a route; `unknown` where the files do not tell. */
export type Reach = 'yes' | 'no' | 'unknown';

type Route = FleetServiceDetail['routes'][number];
type Row = FleetServiceDetail['reach'][number];

/** Who may call what, ready to be drawn. */
export interface ReachTable {
  /** Methods, where not any, and path: `/orders`, `GET, POST /orders`. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly who: string;
    /** Who knows the role, e.g. `site-auth`; undefined where it is no role. */
    readonly guard: string | undefined;
    readonly cells: readonly Reach[];
  }[];
}

/** @see ReachTable */
export function readReach(
  { routes, reach }: Pick<FleetServiceDetail, 'routes' | 'reach'>,
  words: Words,
): ReachTable {
  const columns = new Map<string, Route[]>();
  for (const route of routes)
    for (const path of listPaths(route)) {
      const name = [route.methods?.join(', '), path].filter(Boolean).join(' ');
      columns.set(name, [...(columns.get(name) ?? []), route]);
    }
  return {
    columns: [...columns.keys()],
    rows: reach.map(row => ({
      who: sayWho(row, words),
      guard: row.role === null ? undefined : row.guard,
      cells: [...columns.values()].map(alike => {
        const found = alike.map(route => reachRoute(row, route));
        if (found.includes('yes')) return 'yes';
        return found.includes('unknown') ? 'unknown' : 'no';
      }),
    })),
  };
}

/** Who gets through is let in by every check that is there; what is open to anybody is open to them too. */
function reachRoute({ guard, role }: Row, route: Route): Reach {
  const { enforced, code, verdict } = route;
  if (verdict === 'unprotected') return 'yes';
  if (enforced.undetermined || code.undetermined) return 'unknown';
  const checks = [enforced, code].filter(
    stated => stated.guard !== null && stated.guard !== 'none',
  );
  if (new Set(checks.map(check => check.guard)).size > 1) return 'unknown';
  const isLetIn = checks.every(
    check =>
      check.guard === guard &&
      (check.roles === null || (role !== null && check.roles.includes(role))),
  );
  return isLetIn ? 'yes' : 'no';
}

function sayWho(row: Row, { t }: Words): string {
  if (row.role !== null) return row.role;
  return row.guard === 'none'
    ? t('reach.anybody')
    : t('reach.everybody', { guard: row.guard });
}
