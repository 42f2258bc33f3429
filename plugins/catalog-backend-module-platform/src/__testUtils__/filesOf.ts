/** The artefacts of an application as the golden path writes them, without what the catalog does not look at. */
export function filesOf(
  service: string,
  application: string,
  owner = 'group:default/commerce',
): Record<string, string> {
  const name = `${service}-${application}`;
  const route = `/api/v1/${name}`;
  return {
    [`apps/${service}/${application}/catalog-info.yaml`]: `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: ${name}
  description: The ${application} of ${service}
  annotations:
    slipway.dev/guard: site-auth
  links:
    - url: https://runbooks.acme.example/${name}
  tags: [nestjs]
spec:
  type: service
  lifecycle: production
  owner: ${owner}
  system: ${service}
  providesApis: [${name}]
---
apiVersion: backstage.io/v1alpha1
kind: API
metadata:
  name: ${name}
spec:
  type: openapi
  lifecycle: production
  owner: ${owner}
  system: ${service}
  definition: |
    openapi: 3.0.3
    paths:
      ${route}:
        get: {}
`,
    [`infra/kong/public/${name}.yaml`]: `_format_version: "3.0"
services:
  - name: ${name}
    host: ${name}.${service}.svc.cluster.local
    routes:
      - name: ${name}
        paths: [${route}]
        methods: [GET, POST]
`,
    ...Object.fromEntries(
      ['dev', 'prod'].flatMap(cluster => [
        [
          `infra/terraform/${cluster}/${name}.tf`,
          `module "${name}" {
  source = "../modules/base"
  name   = "${name}"
  owner  = "${owner}"
}
`,
        ],
        [
          `infra/argocd/${cluster}/${name}.yaml`,
          `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: ${name}, namespace: argocd }
spec:
  source: { path: apps/${service}/${application}/deploy/${cluster} }
`,
        ],
      ]),
    ),
  };
}
