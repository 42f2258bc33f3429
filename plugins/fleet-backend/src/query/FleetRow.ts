import type { FleetService } from '@slipway/plugin-fleet-common';
import type { ApplicationSummary } from '../store/splitDocument';
import { FILTER_KEYS, type FilterKey, type SortColumn } from './FleetQuery';
import {
  describeDeployment,
  rankHealth,
  type DeploymentPlace,
  type Providers,
} from './placeDeployments';
import { rankVerdict } from './rankVerdict';
import { ValueTable } from './ValueTable';

/** What belongs to a deployment, and not to the application. */
export const PLACE_KEYS = ['environment', 'health', 'sync'] as const;

/** One of {@link PLACE_KEYS}. */
export type PlaceKey = (typeof PLACE_KEYS)[number];

/** What belongs to the application itself. */
export type OwnKey = Exclude<FilterKey, PlaceKey>;

/** One of them each. */
export const OWN_KEYS = FILTER_KEYS.filter(
  (key): key is OwnKey => !PLACE_KEYS.includes(key as PlaceKey),
);

/** Numbers of values, by key. */
export type ValueTables = Readonly<Record<FilterKey, ValueTable>>;

/** An application as the index keeps it; another one after each change. */
export interface FleetRow {
  readonly summary: ApplicationSummary;
  readonly createdAt: string | null;
  readonly places: readonly DeploymentPlace[];
  /** Numbers of its values. */
  readonly own: Readonly<Record<OwnKey, readonly number[]>>;
  /** Numbers of the values of each of its {@link places}. */
  readonly placed: readonly Readonly<Record<PlaceKey, number>>[];
  /** What words are looked for in, in lower case. */
  readonly text: string;
  readonly sortKeys: Readonly<Record<SortColumn, string | number | null>>;
}

export function createValueTables(): ValueTables {
  return Object.fromEntries(
    FILTER_KEYS.map(key => [key, new ValueTable()]),
  ) as unknown as ValueTables;
}

export function createRow(
  summary: ApplicationSummary,
  createdAt: string | null,
  places: readonly DeploymentPlace[],
  tables: ValueTables,
): FleetRow {
  const { name, service, owner, guard, template, state, route } = summary;
  const number = (key: FilterKey, values: readonly (string | null)[]) =>
    [...new Set(values)].flatMap(value =>
      value === null ? [] : tables[key].numberOf(value),
    );
  const created = createdAt === null ? NaN : Date.parse(createdAt);
  return {
    summary,
    createdAt: Number.isNaN(created) ? null : createdAt,
    places,
    own: {
      owner: number('owner', [owner]),
      service: number('service', [service]),
      verdict: number('verdict', [guard.verdict]),
      // Whoever asks where a guard is in use means all places.
      guard: number('guard', [guard.declared, guard.gateway, guard.code]),
      template: number('template', [template && template.name]),
      state: number('state', [state]),
    },
    placed: places.map(({ environment, observed }) => ({
      environment: tables.environment.numberOf(environment),
      health: tables.health.numberOf(observed?.document.health ?? 'Unknown'),
      sync: tables.sync.numberOf(observed?.document.sync ?? 'Unknown'),
    })),
    text: [
      name,
      service,
      summary.application,
      owner,
      route,
      summary.description,
    ]
      .join('\n')
      .toLowerCase(),
    sortKeys: {
      name,
      service,
      owner,
      route,
      verdict: rankVerdict(guard.verdict),
      health: Math.min(
        ...places.map(({ observed }) =>
          rankHealth(observed?.document.health ?? 'Unknown'),
        ),
        rankHealth('Healthy') + 1,
      ),
      createdAt: Number.isNaN(created) ? null : created,
      template: template && `${template.name} ${template.version ?? ''}`,
    },
  };
}

/** An application as the API shows it, with what its providers say of themselves at this moment. */
export function describeRow(row: FleetRow, providers: Providers): FleetService {
  const { environments: _, unprotectedRoutes: __, ...shown } = row.summary;
  return {
    ...shown,
    createdAt: row.createdAt,
    deployments: row.places.map(place =>
      describeDeployment(place, shown.state, providers),
    ),
  };
}
