import type { FleetServiceDetail } from '@slipway/plugin-fleet-common';

/** Whether somebody may call a route; `unknown` where the files do not tell. */
export type Reach = 'yes' | 'no' | 'unknown';

/** Who may call what, ready to be drawn. */
export interface ReachTable {
  /** Paths of routes. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly who: string;
    /** Who knows the role, e.g. `site-auth`; undefined where it is no role. */
    readonly guard: string | undefined;
    readonly cells: readonly Reach[];
  }[];
}

/** @see ReachTable */
export function readReach({
  routes,
  reach,
}: Pick<FleetServiceDetail, 'routes' | 'reach'>): ReachTable {
  const columns = [
    ...new Set([
      ...routes.flatMap(({ paths }) => paths),
      ...reach.flatMap(row => row.routes),
    ]),
  ];
  const unknown = new Set(
    routes
      .filter(({ verdict }) => verdict === 'undetermined')
      .flatMap(({ paths }) => paths),
  );
  return {
    columns,
    rows: reach.map(row => {
      const reached = new Set(row.routes);
      return {
        who: sayWho(row),
        guard: row.role === null ? undefined : row.guard,
        cells: columns.map(path => {
          if (reached.has(path)) return 'yes';
          return unknown.has(path) ? 'unknown' : 'no';
        }),
      };
    }),
  };
}

function sayWho(row: FleetServiceDetail['reach'][number]): string {
  if (row.role !== null) return row.role;
  return row.guard === 'none' ? 'Anybody' : `Everybody whom ${row.guard} knows`;
}
