import type { ApplicationDocument } from '../store/FleetStore';

/** What the platform repository says of an application, as far as a test does not say it. */
export function createDocument(
  given: Partial<ApplicationDocument> &
    Pick<ApplicationDocument, 'service' | 'application'>,
): ApplicationDocument {
  const { service, application } = given;
  const name = `${service}-${application}`;
  return {
    entityRef: `component:default/${name}`,
    name,
    description: null,
    owner: 'group:default/team-orders',
    state: 'live',
    template: { name: 'nestjs-service', version: '1.0.0' },
    route: `/api/v1/${service}`,
    routeCount: 0,
    guard: {
      declared: 'site-auth',
      gateway: 'site-auth',
      code: 'site-auth',
      verdict: 'protected',
    },
    pullRequest: null,
    faults: [],
    routes: [],
    reach: [],
    artefacts: [],
    argocd: [],
    sourceUrl: `https://forge.example/apps/${service}/${application}`,
    filesUrl: 'https://forge.example/blob/main/',
    commitsUrl: 'https://forge.example/commit/',
    environments: [
      { environment: 'dev', image: null },
      { environment: 'prod', image: null },
    ],
    ...given,
  };
}
