import {
  componentOf,
  environmentsOf,
  listOwnDeployments,
  listReach,
  listRoutedPaths,
  ownerRef,
  valueOf,
  type Application,
  type FileReading,
  type OpenPullRequest,
  type PostureSummary,
  type RoutePosture,
  type World,
} from '@slipway/platform-model';
import type { ApplicationDocument } from '../store/FleetStore';
import { listEnvironments } from './listEnvironments';
import type { RepositoryLinks } from './RepositoryLinks';

/** Whoever repairs a file looks at it again. */
const MOST_FAULTS = 20;

/** What there is to say of an application, and from where. */
export interface DescribedApplication {
  readonly application: Application;
  readonly world: World;
  readonly state: ApplicationDocument['state'];
  /** Of its routes, and of all of them. */
  readonly postures: readonly RoutePosture[];
  readonly summary: PostureSummary;
  readonly faults: ApplicationDocument['faults'];
  /** The open one that adds to it. */
  readonly pullRequest: OpenPullRequest | undefined;
  readonly links: RepositoryLinks;
}

/** Says what the platform repository, or a pull request to it, says of one application. */
export function describeApplication(
  described: DescribedApplication,
): ApplicationDocument {
  const { application, world, postures, summary, pullRequest, links } =
    described;
  const component = componentOf(application);
  const name = valueOf(component?.name) ?? application.name;
  const namespace = valueOf(component?.namespace) ?? 'default';
  const owner = valueOf(component?.owner);
  const template = valueOf(component?.template);
  return {
    entityRef: `component:${namespace}/${name}`.toLowerCase(),
    name: application.name,
    service: application.service,
    application: application.application,
    description: valueOf(component?.description) ?? null,
    owner: owner ? ownerRef(owner) : null,
    state: described.state,
    template: template
      ? { name: template, version: valueOf(component?.templateVersion) ?? null }
      : null,
    route: postures[0]?.paths[0] ?? null,
    routeCount: postures.length,
    guard: {
      declared: summary.declared.guard,
      gateway: summary.enforced.guard,
      code: summary.code.guard,
      verdict: summary.verdict,
    },
    pullRequest: pullRequest
      ? {
          number: pullRequest.number,
          url: pullRequest.url,
          requester: pullRequest.requester ?? null,
        }
      : null,
    faults: listFaults(described.faults),
    environments: listEnvironments(application, world),
    paths: listRoutedPaths(application, world),
    routes: postures,
    reasons: summary.reasons,
    reach: listReach(postures),
    artefacts: listFiles(application).map(reading => ({
      kind: reading.kind,
      environment: environmentOf(world, reading),
      path: reading.path,
      url: links.urlOf(reading.path),
    })),
    argocd: listOwnDeployments(application, world).map(
      ({ path, place, item }) => ({
        environment: environmentOf(world, { place }),
        name: valueOf(item.name) ?? application.name,
        path,
        url: links.urlOf(path),
      }),
    ),
    sourceUrl: links.urlOf(`${application.folder}/`),
    filesUrl: links.filesUrl,
    commitsUrl: links.commitsUrl,
  };
}

/** Its files that say something to the platform; its sources are its own affair. */
function listFiles(application: Application): FileReading[] {
  const { catalogInfo, dockerfile, package: manifest } = application;
  return [
    ...[catalogInfo, dockerfile, manifest].flatMap(reading => reading ?? []),
    ...application.overlays,
    ...application.terraform,
    ...application.argocd,
    ...application.kong,
  ];
}

/** One fault of a text may bring about many more, some of them twice; a line is told once, and a wreck not in full. */
function listFaults(
  faults: ApplicationDocument['faults'],
): ApplicationDocument['faults'] {
  const byLine = new Map<string, ApplicationDocument['faults'][number]>();
  for (const fault of faults) {
    const place = `${fault.path}:${fault.line}`;
    if (!byLine.has(place)) byLine.set(place, fault);
  }
  return [...byLine.values()].slice(0, MOST_FAULTS);
}

/** @returns null for what is for several environments, or for none */
function environmentOf(
  { layout }: World,
  { place }: Pick<FileReading, 'place'>,
): string | null {
  if (!place.environment && !place.cluster) return null;
  const environments = environmentsOf(layout, place);
  return environments.length === 1 ? environments[0] : null;
}
