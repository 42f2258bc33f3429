import * as z from 'zod';

const label = z
  .string()
  .regex(
    /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/,
    'must be lower-case letters, digits and dashes',
  );

const hostname = z
  .string()
  .regex(/^[a-z0-9.-]+(?::\d+)?$/, 'must be a host name');

/** A path of the repository in which `{variable}` stands for a part that an application fills in. */
function pathOf(...variables: string[]) {
  const allowed = new RegExp(
    `^(?:[A-Za-z0-9._-]|/(?!/|$)|\\{(?:${variables.join('|') || '(?!)'})\\})+$`,
  );
  return z
    .string()
    .refine(path => !path.startsWith('/') && !path.split('/').includes('..'), {
      message: 'must stay inside the repository',
    })
    .regex(
      allowed,
      variables.length
        ? `must be a relative path; it may use ${variables
            .map(name => `{${name}}`)
            .join(', ')}`
        : 'must be a relative path without variables',
    );
}

const once = ['service', 'application', 'gateway'];
const eachEnvironment = [...once, 'environment', 'cluster'];

/**
 * What configuration says about the platform repository (`slipway.platform`): whose it is, which
 * environments it deploys to, and where it keeps each kind of artefact. No path is a constant.
 */
export const platformLayoutSchema = z.strictObject({
  /** Where images are pushed, without a scheme, e.g. `registry.acme.example`. */
  registry: hostname,
  /** The platform repository as Argo CD clones it, e.g. `https://git.acme.example/acme/platform.git`. */
  repositoryUrl: z.url(),
  /** The Kong gateway that publishes the routes. */
  gateway: label,
  /** The environments a service can be created in, in the order of promotion. */
  environments: z
    .record(
      label,
      z.strictObject({
        /** Folder of the cluster under Terraform and Argo CD. */
        cluster: label,
        /** The cluster's API server as Argo CD knows it. */
        server: z.url(),
      }),
    )
    .refine(environments => Object.keys(environments).length > 0, {
      message: 'must name at least one environment',
    }),
  /** The branch that is deployed; `main` when absent. */
  branch: z.string().min(1).optional(),
  /** True where Argo CD may delete by itself what the branch no longer holds even in production; false when absent. */
  pruneInProduction: z.boolean().optional(),
  /**
   * Hosts outside the cluster that a gateway may pass requests on to, e.g. `payments.example.com`; names only. It may
   * always pass them on to applications of the same service.
   */
  upstreamHosts: z
    .array(
      z
        .string()
        .regex(
          /^(?=.*[a-z])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])?$/,
          'must be a host name in lower case, without a port',
        ),
    )
    .default([]),
  /** Plugins that the gateways have besides Kong's own and the platform's guards. */
  gatewayPlugins: z.array(label).default([]),
  /** The npm registry of the platform's own packages, e.g. `https://npm.acme.example`; npm's own when absent. */
  packageRegistry: z
    .url({ protocol: /^https?$/, error: 'must be an http or https address' })
    .optional(),
  /** The auth service that an application trusts on a laptop: the one beside a local portal. */
  localIssuer: z
    .url({ protocol: /^https?$/, error: 'must be an http or https address' })
    .default('http://localhost:7080/auth'),
  paths: z.strictObject({
    application: pathOf(...once),
    overlay: pathOf(...eachEnvironment),
    terraform: pathOf(...eachEnvironment),
    argocd: pathOf(...eachEnvironment),
    kong: pathOf(...once),
    kubernetesBase: pathOf(),
    terraformModule: pathOf(),
    /** Groups and users, as catalog entities. */
    organisation: pathOf().default('org'),
  }),
});

/** @see platformLayoutSchema */
export type PlatformLayout = z.infer<typeof platformLayoutSchema>;

/** The folders of a service that a skeleton fills, named as in `PlatformLayout.paths`. */
export const ARTEFACT_KINDS = [
  'application',
  'overlay',
  'terraform',
  'argocd',
  'kong',
] as const;

/** One of {@link ARTEFACT_KINDS}. */
export type ArtefactKind = (typeof ARTEFACT_KINDS)[number];
