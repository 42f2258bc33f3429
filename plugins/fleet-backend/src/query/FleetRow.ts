import { rankVerdict } from '@slipway/platform-model';
import type { FleetService } from '@slipway/plugin-fleet-common';
import type { ApplicationSummary } from '../store/splitDocument';
import {
  FILTER_KEYS,
  PLACE_KEYS,
  type FilterKey,
  type SortColumn,
} from './FleetQuery';
import {
  describeDeployment,
  rankHealth,
  type DeploymentPlace,
  type Providers,
} from './placeDeployments';
import { ValueTable } from './ValueTable';

/** Numbers of values, by key. */
export type ValueTables = Readonly<Record<FilterKey, ValueTable>>;

/** An application as the index keeps it; another one after each change. */
export interface FleetRow {
  readonly summary: ApplicationSummary;
  readonly createdAt: string | null;
  readonly places: readonly DeploymentPlace[];
  /** Numbers of its values, each once, in the order of FILTER_KEYS. */
  readonly values: readonly (readonly number[])[];
  /** Numbers of the values of each of its {@link places}, in the order of PLACE_KEYS. */
  readonly placed: readonly (readonly number[])[];
  readonly isDeployed: boolean;
  readonly isUnhealthy: boolean;
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
  const values = listValues(summary, places);
  const created = createdAt === null ? NaN : Date.parse(createdAt);
  const isKnown = !Number.isNaN(created);
  const { name, service, owner, route, template } = summary;
  return {
    summary,
    createdAt: isKnown ? createdAt : null,
    places,
    values: FILTER_KEYS.map(key =>
      [...new Set(values[key])].map(value => tables[key].numberOf(value)),
    ),
    placed: places.map((_, place) =>
      PLACE_KEYS.map(key => tables[key].numberOf(values[key][place])),
    ),
    // Something runs where its tool knows of it, and does not miss it.
    isDeployed: values.health.some(
      health => health !== 'Missing' && health !== 'Unknown',
    ),
    isUnhealthy: values.health.some(
      health => health === 'Degraded' || health === 'Missing',
    ),
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
      verdict: rankVerdict(summary.guard.verdict),
      health: Math.min(...values.health.map(rankHealth), Infinity),
      createdAt: isKnown ? created : null,
      template: template && `${template.name} ${template.version ?? ''}`,
    },
  };
}

/**
 * An application as the API shows it, with what its providers say of themselves at this moment.
 *
 * @param isWithheld - whether who asks may know figures only
 */
export function describeRow(
  row: FleetRow,
  providers: Providers,
  isWithheld: boolean,
): FleetService {
  const {
    environments: _,
    unprotectedRoutes: __,
    paths: ___,
    ...shown
  } = row.summary;
  const { faults } = shown;
  return {
    ...shown,
    ...(isWithheld ? { faults: [], findings: 'withheld' } : {}),
    faultCount: faults.length,
    createdAt: row.createdAt,
    deployments: row.places.map(place =>
      describeDeployment(place, shown.state, providers),
    ),
  };
}

/** The values of each key; those of deployments one for each. */
function listValues(
  summary: ApplicationSummary,
  places: readonly DeploymentPlace[],
) {
  const { owner, service, guard, template, state } = summary;
  return {
    owner: listKnown(owner),
    service: [service],
    verdict: [guard.verdict],
    // Whoever asks where a guard is in use means all places.
    guard: listKnown(guard.declared, guard.gateway, guard.code),
    template: listKnown(template && template.name),
    state: [state],
    environment: places.map(({ environment }) => environment),
    health: places.map(
      ({ observed }) => observed?.document.health ?? 'Unknown',
    ),
    sync: places.map(({ observed }) => observed?.document.sync ?? 'Unknown'),
  } satisfies Record<FilterKey, readonly string[]>;
}

function listKnown(...values: readonly (string | null)[]): string[] {
  return values.filter(value => value !== null);
}
