import { NotAllowedError } from '@backstage/errors';
import type { RepositoryFile } from '@slipway/change-set';
import type { ServiceValues } from '@slipway/golden-path';
import type { PublicRoute } from '@slipway/plugin-approval-common';
import type {
  AnsweredAsk,
  ApprovalService,
} from '@slipway/plugin-approval-node';
import type { ProvenWorkspace } from './proveWorkspace';
import { requireOpenAsSaid } from './requireOpenAsSaid';
import { WaitingForApproval } from './WaitingForApproval';

/**
 * Lets a public route pass only when a second person has approved these very bytes, and asks for one otherwise.
 *
 * @returns the approval that is to be used up, or was before; nothing where no route is public
 * @throws WaitingForApproval as long as nobody has decided
 * @throws NotAllowedError that says who declined and why
 */
export async function requireApproval(
  approvals: ApprovalService,
  creation: {
    readonly id: string;
    readonly requester: string;
    readonly values: ServiceValues;
    readonly files: readonly RepositoryFile[];
    readonly proven: ProvenWorkspace;
  },
): Promise<AnsweredAsk | undefined> {
  const { id, requester, values, files, proven } = creation;
  requireOpenAsSaid(values, proven.openRoutes);
  if (values.guard !== 'none') return undefined;
  const routes = listRoutes(values, files, proven);
  const ask = await approvals.ask({
    kind: 'public-route',
    creation: id,
    requester,
    service: values.service,
    application: values.application,
    owner: values.owner,
    description: values.description,
    routes,
    commit: proven.base.commit,
    files,
  });
  if (ask.state === 'approved' || ask.state === 'spent') return ask;
  if (ask.state === 'declined')
    throw new NotAllowedError(
      `guard: ${ask.decidedBy} declined that ${nameRoutes(
        routes,
      )} is open to everybody: ${ask.reason ?? ''} (${
        ask.url
      }). Choose another guard, or create it anew when that is settled.`,
    );
  throw new WaitingForApproval(
    `Somebody else of the platform team has to approve that ${nameRoutes(
      routes,
    )} is open to everybody: ${
      ask.url
    } . The pull request opens by itself after that; there is nothing else to do here.`,
  );
}

/** As the files say; as the values say where the files open nothing, which is for a person to see. */
function listRoutes(
  { route }: ServiceValues,
  [first]: readonly RepositoryFile[],
  { openRoutes }: ProvenWorkspace,
): PublicRoute[] {
  if (openRoutes.length > 0)
    return openRoutes.map(({ gateway, paths, methods, place }) => ({
      ...{ gateway, paths, methods, place },
    }));
  return [
    {
      gateway: null,
      paths: route ? [route.path] : [],
      methods: route?.methods ?? null,
      place: { path: first.path, line: 1 },
    },
  ];
}

function nameRoutes(routes: readonly PublicRoute[]): string {
  return routes.flatMap(({ paths }) => paths).join(', ') || 'every path';
}
