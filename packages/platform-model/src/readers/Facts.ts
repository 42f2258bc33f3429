import type { Fact } from '../syntax/Located';

/** What each kind of file says, as plain data: it is sent to browsers as JSON. */
export interface FactsOf {
  'catalog-info': CatalogFacts;
  organisation: CatalogFacts;
  dockerfile: DockerfileFacts;
  package: PackageFacts;
  source: SourceFacts;
  overlay: OverlayFacts;
  'kubernetes-base': KubernetesFacts;
  'terraform-call': TerraformCallFacts;
  'terraform-module': TerraformModuleFacts;
  argocd: ArgocdFacts;
  kong: KongFacts;
  workflow: WorkflowFacts;
  atlantis: AtlantisFacts;
}

/** Entities that a catalog file declares. */
export interface CatalogFacts {
  /** True when parts of the file could not be read: what is not here may be there. */
  readonly isCut?: boolean;
  readonly entities: readonly EntityFacts[];
}

export interface EntityFacts {
  readonly line: number;
  readonly kind?: Fact<string>;
  readonly name?: Fact<string>;
  readonly namespace?: Fact<string>;
  readonly description?: Fact<string>;
  readonly owner?: Fact<string>;
  readonly system?: Fact<string>;
  readonly type?: Fact<string>;
  readonly lifecycle?: Fact<string>;
  /** Annotation `slipway.dev/guard`: the guard that is meant to be there. */
  readonly guard?: Fact<string>;
  /** Annotation `slipway.dev/roles`. */
  readonly roles?: Fact<readonly string[]>;
  /** Annotation `slipway.dev/queue`: the queue that it reads. */
  readonly queue?: Fact<string>;
  /** Annotations `slipway.dev/template` and `slipway.dev/template-version`. */
  readonly template?: Fact<string>;
  readonly templateVersion?: Fact<string>;
  readonly providesApis: readonly Fact<string>[];
  /** Groups a User is a member of. */
  readonly memberOf: readonly Fact<string>[];
  /** What the OpenAPI definition of an API serves; `undefined` when there is none to read. */
  readonly operations?: readonly ApiOperation[];
}

/** One operation of an API, as its OpenAPI definition names it. */
export interface ApiOperation {
  /** Below the path of the definition's server. */
  readonly path: string;
  /** In capitals. */
  readonly method: string;
  /** In the catalog file. */
  readonly line: number;
}

export interface DockerfileFacts {
  readonly stages: readonly {
    readonly line: number;
    readonly image: Fact<string>;
    readonly name?: string;
  }[];
  /** Ports that the last stage exposes. */
  readonly ports: readonly Fact<number>[];
  /** The user that the last stage runs as. */
  readonly user?: Fact<string>;
  /** `PORT` of the last stage's environment. */
  readonly port?: Fact<number>;
}

export interface PackageFacts {
  /** True when the file could not be read. */
  readonly isCut?: boolean;
  readonly name?: Fact<string>;
  /** Guard packages among its dependencies, e.g. `@slipway/nestjs-site-auth-guard`. */
  readonly guards: readonly {
    readonly guard: string;
    readonly package: string;
    readonly version: Fact<string>;
  }[];
}

/** What a source file of an application says about who may call it. */
export interface SourceFacts {
  /** True when the file could not be read. */
  readonly isCut?: boolean;
  /** Decorators of guards, e.g. `@SiteAuth({ allowRoles: ['member'] })` is site-auth, and `@Public()` is none. */
  readonly guards: readonly {
    readonly guard: string;
    readonly line: number;
    /** Absent when the decorator names none: everybody whom the guard lets in. */
    readonly roles?: Fact<readonly string[]>;
  }[];
  readonly controllers: readonly ControllerFacts[];
  /** Guard packages that it loads, e.g. `@slipway/nestjs-site-auth-guard`: Node runs nothing that nobody imports. */
  readonly guardPackages?: readonly string[];
  /** What it puts before the paths of all controllers, with `app.setGlobalPrefix`. */
  readonly prefix?: Fact<string>;
  /** The port it listens on, where a literal says so. */
  readonly port?: Fact<number>;
}

/** A class of NestJS that serves requests, and what stands before its handlers. */
export interface ControllerFacts {
  /** e.g. `/api/v1/orders` */
  readonly paths: readonly Fact<string>[];
  /** Which of the file's guards its handlers have, by index: those of a handler itself, else those of the class. */
  readonly guards: readonly number[];
  /** The line of the first handler that has none: only a guard of the whole application checks its callers. */
  readonly bareLine?: number;
  /** The line of the first `@UseGuards`: what it checks, only its code tells. */
  readonly otherGuardLine?: number;
}

/** A Kustomize overlay of one application for one environment. */
export interface OverlayFacts {
  readonly line: number;
  readonly namespace?: Fact<string>;
  /** As they are written, relative to the overlay. */
  readonly resources: readonly Fact<string>[];
  /** In the order in which they apply. */
  readonly components: readonly Fact<string>[];
  readonly labels: Readonly<Record<string, Fact<string>>>;
  readonly images: readonly {
    readonly line: number;
    readonly name?: Fact<string>;
    readonly newName?: Fact<string>;
    readonly newTag?: Fact<string>;
    readonly digest?: Fact<string>;
  }[];
  /** The name that a patch gives to everything of the base. */
  readonly name?: Fact<string>;
  readonly minReplicas?: Fact<number>;
  readonly maxReplicas?: Fact<number>;
  /** Environment variables that patches set, by name. */
  readonly env: Readonly<Record<string, Fact<string>>>;
  /** Container ports that patches set. */
  readonly containerPorts: readonly Fact<number>[];
  /** In the order in which they apply. */
  readonly patches: readonly OverlayPatch[];
}

/** One patch of a kustomization. It has either operations or a merge, unless it cannot be read or lies in a file. */
export interface OverlayPatch {
  /** Where it starts in the overlay. */
  readonly line: number;
  /** The file it lies in, in place of the overlay itself. */
  readonly path?: Fact<string>;
  readonly target?: PatchTarget;
  /** JSON 6902. */
  readonly operations?: readonly PatchOperation[];
  /** The part of an object that a strategic merge lays over it. */
  readonly merge?: Literal;
}

/** Which objects a patch is for; each text is a regular expression for the whole value. */
export interface PatchTarget {
  readonly group?: string;
  readonly version?: string;
  readonly kind?: string;
  readonly name?: string;
  /** True when labels, annotations, a namespace or a daring expression choose too: nobody can tell which they are. */
  readonly isSelective?: boolean;
}

export interface PatchOperation {
  readonly line: number;
  readonly op: string;
  /** A JSON pointer. */
  readonly path: string;
  readonly from?: string;
  readonly value?: Literal;
}

/** Objects of the shared Kubernetes base and its components. */
export interface KubernetesFacts {
  readonly objects: readonly KubernetesObject[];
  /** What its kustomization says, where this file is one. */
  readonly kustomization?: KustomizationFacts;
}

/** A kustomization of the base itself, or of a part of it that overlays choose. */
export interface KustomizationFacts {
  readonly line: number;
  /** True for a component, which changes what the overlay that names it has so far. */
  readonly isComponent: boolean;
  /** As they are written, relative to the file. */
  readonly resources: readonly Fact<string>[];
  readonly components: readonly Fact<string>[];
  /** Files that tell Kustomize which fields hold names and labels. */
  readonly configurations: readonly Fact<string>[];
  readonly patches: readonly OverlayPatch[];
}

export interface KubernetesObject {
  readonly line: number;
  readonly apiVersion?: Fact<string>;
  readonly kind?: Fact<string>;
  readonly name?: Fact<string>;
  /** Ports of containers (Deployment) or of the Service. */
  readonly ports: readonly {
    readonly name?: string;
    readonly port: Fact<number>;
  }[];
  /** Images of its containers. */
  readonly images: readonly Fact<string>[];
  /** The environment variable `PORT` of its containers. */
  readonly portVariable?: Fact<string>;
  readonly minReplicas?: Fact<number>;
  readonly maxReplicas?: Fact<number>;
  /** Of a PodDisruptionBudget, as they are written. */
  readonly minAvailable?: Fact<number | string>;
  readonly maxUnavailable?: Fact<number | string>;
  /** All of it, as an overlay's patches see it. */
  readonly manifest: Literal;
  /** Where each of its values stands, by JSON pointer. */
  readonly lines: Readonly<Record<string, number>>;
}

export interface TerraformCallFacts {
  /** True when parts of the file could not be read: what is not here may be there. */
  readonly isCut?: boolean;
  readonly calls: readonly ModuleCall[];
  /** Blocks that are not module calls, e.g. `provider "aws"`. */
  readonly blocks: readonly {
    readonly type: string;
    readonly labels: readonly string[];
    readonly line: number;
  }[];
}

export interface ModuleCall {
  readonly label: string;
  readonly line: number;
  readonly source?: Fact<string>;
  /** Arguments by name, `source` and meta-arguments among them. */
  readonly arguments: Readonly<Record<string, Fact<Literal>>>;
  /** True when the file cannot be read to its end: the call may have more arguments than are known. */
  readonly isCut?: boolean;
}

/** Plain data; expressions inside make the whole argument undetermined. */
export type Literal =
  | string
  | number
  | boolean
  | null
  | readonly Literal[]
  | { readonly [key: string]: Literal };

export interface TerraformModuleFacts {
  readonly variables: readonly {
    readonly name: string;
    readonly line: number;
    /** The type constraint as it is written, e.g. `list(string)`. */
    readonly type?: string;
    readonly hasDefault: boolean;
  }[];
  /** True when the file cannot be read in full: it may declare more variables than are known. */
  readonly isCut?: boolean;
}

export interface ArgocdFacts {
  /** True when parts of the file could not be read: what is not here may be there. */
  readonly isCut?: boolean;
  readonly applications: readonly ArgocdApplication[];
  readonly projects: readonly ArgocdProject[];
}

export interface ArgocdApplication {
  readonly line: number;
  readonly name?: Fact<string>;
  readonly namespace?: Fact<string>;
  readonly project?: Fact<string>;
  readonly repoUrl?: Fact<string>;
  readonly targetRevision?: Fact<string>;
  readonly path?: Fact<string>;
  readonly server?: Fact<string>;
  readonly destinationName?: Fact<string>;
  readonly destinationNamespace?: Fact<string>;
  readonly finalizers: readonly Fact<string>[];
  readonly labels: Readonly<Record<string, Fact<string>>>;
  /** What Argo CD does by itself; absent as well where it does nothing by itself. */
  readonly prune?: Fact<boolean>;
  readonly selfHeal?: Fact<boolean>;
  /** Sources behind the first, where it has many. */
  readonly moreSources?: readonly ArgocdSource[];
}

export interface ArgocdSource {
  readonly repoUrl?: Fact<string>;
  readonly targetRevision?: Fact<string>;
  readonly path?: Fact<string>;
}

export interface ArgocdProject {
  readonly line: number;
  readonly name?: Fact<string>;
  readonly sourceRepos: readonly Fact<string>[];
  readonly destinations: readonly {
    readonly line: number;
    readonly server?: Fact<string>;
    readonly name?: Fact<string>;
    readonly namespace?: Fact<string>;
  }[];
}

/** One declarative file of Kong: an application's fragment, or what the gateway does for all. */
export interface KongFacts {
  /** True when parts of the file could not be read: what is not here may be there. */
  readonly isCut?: boolean;
  readonly formatVersion?: Fact<string>;
  readonly services: readonly KongService[];
  /** Routes that lead to no service of this file. */
  readonly routes: readonly KongRoute[];
  /** Plugins for every route of the gateway. */
  readonly plugins: readonly KongPlugin[];
  readonly upstreams: readonly KongUpstream[];
  /** What routes and plugins name and this file does not hold. */
  readonly danglingReferences: readonly KongReference[];
}

export interface KongService {
  readonly line: number;
  readonly name?: Fact<string>;
  /** Protocol, host, port and path may stand apart or together as a `url`. */
  readonly protocol?: Fact<string>;
  readonly host?: Fact<string>;
  readonly port?: Fact<number>;
  readonly path?: Fact<string>;
  readonly plugins: readonly KongPlugin[];
  readonly routes: readonly KongRoute[];
}

export interface KongRoute {
  readonly line: number;
  readonly name?: Fact<string>;
  /** As they are written; a regular expression starts with `~`. Absent: any path. */
  readonly paths?: readonly Fact<string>[];
  /** Absent: any method. */
  readonly methods?: readonly Fact<string>[];
  /** Absent: any host. */
  readonly hosts?: readonly Fact<string>[];
  /** Absent: http and https. */
  readonly protocols?: readonly Fact<string>[];
  /** The values that a request may have, by the name of the header in lower case. */
  readonly headers?: Readonly<Record<string, readonly Fact<string>[]>>;
  readonly snis?: readonly Fact<string>[];
  /** Set when addresses or an expression narrow the route down in a way that is not read. */
  readonly isNarrowed?: true;
  readonly regexPriority?: Fact<number>;
  readonly stripPath?: Fact<boolean>;
  readonly tags: readonly Fact<string>[];
  readonly plugins: readonly KongPlugin[];
}

export interface KongPlugin {
  readonly line: number;
  readonly name?: Fact<string>;
  /** False when the file switches it off. */
  readonly enabled?: Fact<boolean>;
  /** `config.roles` of a guard. */
  readonly roles?: Fact<readonly string[]>;
  /** A field that lets it run for some requests only, e.g. `consumer` or `protocols`. */
  readonly limitedBy?: Fact<string>;
  /** Where `config.anonymous` of a guard stands: whom it does not know passes as that consumer. */
  readonly anonymousLine?: number;
}

/** A name that Kong balances over targets. */
export interface KongUpstream {
  readonly line: number;
  readonly name?: Fact<string>;
  /** e.g. `order-api.order.svc.cluster.local:80` */
  readonly targets: readonly Fact<string>[];
}

export interface KongReference {
  readonly kind: 'service' | 'route';
  readonly name: Fact<string>;
  /** Whose reference it is, e.g. `plugin cors`. */
  readonly from: string;
}

export interface WorkflowFacts {
  readonly name?: Fact<string>;
}

export interface AtlantisFacts {
  /** Where the list of projects starts. */
  readonly line: number;
  readonly projects: readonly AtlantisProject[];
}

export interface AtlantisProject {
  readonly line: number;
  readonly name?: Fact<string>;
  readonly dir?: Fact<string>;
  /** Absent: it plans by itself. */
  readonly autoplan?: Fact<boolean>;
  /** Relative to `dir`; Atlantis' own default where the project names none. */
  readonly whenModified: readonly Fact<string>[];
  /** What must hold before a plan is applied. Absent: whatever the server's own configuration says. */
  readonly applyRequirements?: readonly Fact<string>[];
}
