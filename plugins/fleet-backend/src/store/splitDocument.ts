import type { ApplicationDocument, StoredApplication } from './FleetStore';

/** What a list says of an application: every replica keeps it in memory. */
export type ApplicationSummary = Pick<
  ApplicationDocument,
  | 'entityRef'
  | 'name'
  | 'service'
  | 'application'
  | 'description'
  | 'owner'
  | 'state'
  | 'template'
  | 'route'
  | 'routeCount'
  | 'guard'
  | 'pullRequest'
  | 'faults'
  | 'environments'
  | 'paths'
> & { readonly unprotectedRoutes: number };

/** What only its own page says. */
export type ApplicationDetail = Omit<
  ApplicationDocument,
  keyof ApplicationSummary
>;

/** An application as its row has it. */
export interface ApplicationRow {
  readonly service: string;
  readonly application: string;
  readonly summary: ApplicationSummary;
  readonly detail: ApplicationDetail;
  readonly createdAt: string | null;
}

/** Parts a document, so that who lists applications reads only what lists show. */
export function splitDocument({
  document,
  createdAt,
}: StoredApplication): ApplicationRow {
  const {
    entityRef,
    name,
    service,
    application,
    description,
    owner,
    state,
    template,
    route,
    routeCount,
    guard,
    pullRequest,
    faults,
    environments,
    paths,
    ...detail
  } = document;
  return {
    service,
    application,
    summary: {
      entityRef,
      name,
      service,
      application,
      description,
      owner,
      state,
      template,
      route,
      routeCount,
      guard,
      pullRequest,
      faults,
      environments,
      paths,
      unprotectedRoutes: document.routes.filter(
        ({ verdict }) => verdict === 'unprotected',
      ).length,
    },
    detail,
    createdAt,
  };
}

/** The other way round. */
export function joinDocument({
  summary,
  detail,
  createdAt,
}: Pick<
  ApplicationRow,
  'summary' | 'detail' | 'createdAt'
>): StoredApplication {
  const { unprotectedRoutes: _, ...shown } = summary;
  return { document: { ...shown, ...detail }, createdAt };
}
