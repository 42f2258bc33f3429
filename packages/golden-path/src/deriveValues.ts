import {
  isProduction,
  joinName,
  nameHost,
  nameProject,
  placeArtefact,
  relativePath,
  type PlatformLayout,
} from '@slipway/platform-layout';
import type { ServiceValues } from './ServiceValues';

/** What a skeleton sees as `values`: the chosen values and all that follows from them. */
export interface SkeletonValues extends ServiceValues {
  /** Name of all artefacts, e.g. `order-api`. */
  readonly name: string;
  /** The name as a TypeScript class, e.g. `OrderApi`. */
  readonly className: string;
  /** The Kubernetes namespace: one per service. */
  readonly namespace: string;
  /** Where the application listens. */
  readonly port: number;
  /** The application's DNS name inside the cluster. */
  readonly host: string;
  /** The image without a tag, e.g. `registry.acme.example/order-api`. */
  readonly image: string;
  /** The Argo CD project: one per owning group. */
  readonly project: string;
  /** The catalog's word for how far it has come: `production` once it runs where customers are, and all that runs elsewhere. */
  readonly lifecycle: 'experimental' | 'production';
  /** The platform repository as Argo CD clones it. */
  readonly repositoryUrl: string;
  /** Where npm finds the platform's own packages, when that is not npm's own registry. */
  readonly packageRegistry?: string;
  /** Whose tokens an application takes on a laptop. */
  readonly localIssuer: string;
  /** The environment that an artefact is for, where it is for one. */
  readonly environment?: EnvironmentValues;
}

/** The names of all values that follow from the chosen ones. */
export const DERIVED_FIELDS = [
  'name',
  'className',
  'namespace',
  'port',
  'host',
  'image',
  'project',
  'lifecycle',
  'repositoryUrl',
  'packageRegistry',
  'localIssuer',
  'environment',
] as const satisfies readonly Exclude<
  keyof SkeletonValues,
  keyof ServiceValues
>[];

/** What a skeleton sees as `values.environment`. */
export interface EnvironmentValues {
  readonly name: string;
  readonly cluster: string;
  /** The cluster's API server as Argo CD knows it. */
  readonly server: string;
  /** True for the last environment in the order of promotion: the one that customers use. */
  readonly production: boolean;
  /** The overlay's folder from the root of the repository. */
  readonly overlayPath: string;
  /** The way from the overlay to the shared Kubernetes base. */
  readonly basePath: string;
  /** The way from the cluster's Terraform folder to the shared module. */
  readonly modulePath: string;
}

/** Where every application listens; the shared Kubernetes base expects it there. */
const PORT = 3000;

/**
 * Works out everything that skeletons need, so that their text only substitutes and includes.
 *
 * @param environment - a name of `layout.environments`, for an artefact that is one per environment
 */
export function deriveValues(
  values: ServiceValues,
  layout: PlatformLayout,
  environment?: string,
): SkeletonValues {
  const name = joinName(values.service, values.application);
  return {
    ...values,
    name,
    className: name.replace(/(?:^|-)(.)/g, (_, first) => first.toUpperCase()),
    namespace: values.service,
    port: PORT,
    host: nameHost(name, values.service),
    image: `${layout.registry}/${name}`,
    project: nameProject(values.owner),
    lifecycle: deriveLifecycle(values, layout),
    repositoryUrl: layout.repositoryUrl,
    ...(layout.packageRegistry && { packageRegistry: layout.packageRegistry }),
    localIssuer: layout.localIssuer,
    ...(environment !== undefined && {
      environment: deriveEnvironment(values, layout, environment),
    }),
  };
}

function deriveLifecycle(
  { environments }: ServiceValues,
  layout: PlatformLayout,
): SkeletonValues['lifecycle'] {
  return !environments ||
    environments.some(environment => isProduction(layout, environment))
    ? 'production'
    : 'experimental';
}

function deriveEnvironment(
  values: ServiceValues,
  layout: PlatformLayout,
  environment: string,
): EnvironmentValues {
  const owner = { ...values, environment };
  const overlayPath = placeArtefact(layout, 'overlay', owner);
  const terraformPath = placeArtefact(layout, 'terraform', owner);
  return {
    name: environment,
    ...layout.environments[environment],
    production: isProduction(layout, environment),
    overlayPath,
    basePath: relativePath(overlayPath, layout.paths.kubernetesBase),
    modulePath: relativePath(terraformPath, layout.paths.terraformModule),
  };
}
