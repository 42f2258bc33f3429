// Written by scripts/writeTypes.mjs.
import type { TypeTable } from './TypeTable';

export const ARGOCD_TYPES: TypeTable = {
  kinds: {
    'argoproj.io/v1alpha1':
      'ApplicationSet Rollout Experiment AnalysisRun AnalysisTemplate ClusterAnalysisTemplate Workflow WorkflowTemplate ClusterWorkflowTemplate CronWorkflow WorkflowEventBinding EventBus EventSource Sensor Application=Application AppProject=AppProject',
  },
  types: {
    Operation: 'info:Info[] initiatedBy:InitiatedBy retry:Retry sync:Sync',
    Info: 'name!:string value!:string',
    InitiatedBy: 'automated:boolean username:string',
    Retry: 'backoff:Backoff limit:integer refresh:boolean',
    Backoff: 'duration:string factor:integer maxDuration:string',
    Sync: 'autoHealAttemptsCount:integer dryRun:boolean manifests:string[] prune:boolean resources:Resource[] revision:string revisions:string[] source:Source sources:Source[] syncOptions:string[] syncStrategy:SyncStrategy',
    Resource: 'group:string kind!:string name!:string namespace:string',
    Source:
      'chart:string directory:Directory helm:Helm kustomize:Kustomize name:string path:string plugin:Plugin ref:string repoURL!:string tagPrefix:string targetRevision:string',
    Directory:
      'disableExtensionFilter:boolean exclude:string include:string jsonnet:Jsonnet recurse:boolean',
    Jsonnet: 'extVars:ExtVar[] libs:string[] tlas:Tla[]',
    ExtVar: 'code:boolean name!:string value!:string',
    Tla: 'code:boolean name!:string value!:string',
    Helm: 'apiVersions:string[] fileParameters:FileParameter[] ignoreMissingValueFiles:boolean kubeVersion:string namespace:string parameters:Parameter[] passCredentials:boolean releaseName:string skipCrds:boolean skipSchemaValidation:boolean skipTests:boolean valueFiles:string[] values:string valuesObject:any version:string',
    FileParameter: 'name:string path:string',
    Parameter: 'forceString:boolean name:string value:string',
    Kustomize:
      'apiVersions:string[] commonAnnotations:{string} commonAnnotationsEnvsubst:boolean commonLabels:{string} components:string[] forceCommonAnnotations:boolean forceCommonLabels:boolean ignoreMissingComponents:boolean images:string[] kubeVersion:string labelIncludeTemplates:boolean labelWithoutSelector:boolean namePrefix:string nameSuffix:string namespace:string patches:Patch[] replicas:Replica[] version:string',
    Patch: 'options:{boolean} patch:string path:string target:Target',
    Target:
      'annotationSelector:string group:string kind:string labelSelector:string name:string namespace:string version:string',
    Replica: 'count!:int-or-string name!:string',
    Plugin: 'env:Env[] name:string parameters:Plugin.Parameter[]',
    Env: 'name!:string value!:string',
    'Plugin.Parameter': 'array:string[] map:{string} name:string string:string',
    SyncStrategy: 'apply:Apply hook:Hook',
    Apply: 'force:boolean',
    Hook: 'force:boolean',
    Spec: 'destination!:Destination ignoreDifferences:IgnoreDifference[] info:Info[] project!:string revisionHistoryLimit:integer source:Source sourceHydrator:SourceHydrator sources:Source[] syncPolicy:SyncPolicy',
    Destination: 'name:string namespace:string server:string',
    IgnoreDifference:
      'group:string jqPathExpressions:string[] jsonPointers:string[] kind!:string managedFieldsManagers:string[] name:string namespace:string',
    SourceHydrator:
      'drySource!:DrySource hydrateTo:HydrateTo syncSource!:SyncSource',
    DrySource:
      'directory:Directory helm:Helm kustomize:Kustomize path!:string plugin:Plugin repoURL!:string targetRevision!:string',
    HydrateTo: 'targetBranch!:string',
    SyncSource: 'path!:string repoURL:string targetBranch!:string',
    SyncPolicy:
      'automated:Automated managedNamespaceMetadata:ManagedNamespaceMetadata retry:Retry syncOptions:string[]',
    Automated:
      'allowEmpty:boolean enabled:boolean prune:boolean selfHeal:boolean',
    ManagedNamespaceMetadata: 'annotations:{string} labels:{string}',
    Application:
      'apiVersion!:=argoproj.io/v1alpha1 kind!:=Application metadata!:ObjectMeta operation:Operation spec!:Spec status:any',
    ClusterResourceBlacklist: 'group!:string kind!:string name:string',
    ClusterResourceWhitelist: 'group!:string kind!:string name:string',
    DestinationServiceAccount:
      'defaultServiceAccount!:string namespace:string server!:string',
    NamespaceResourceBlacklist: 'group!:string kind!:string',
    NamespaceResourceWhitelist: 'group!:string kind!:string',
    OrphanedResources: 'ignore:Ignore[] warn:boolean',
    Ignore: 'group:string kind:string name:string',
    Role: 'description:string groups:string[] jwtTokens:JwtToken[] name!:string policies:string[]',
    JwtToken: 'exp:integer iat!:integer id:string',
    SignatureKey: 'keyID!:string',
    SourceIntegrity: 'git!:Git',
    Git: 'policies!:Policy[]',
    Policy: 'gpg!:Gpg repos!:Repo[]',
    Gpg: 'keys!:string[] mode!:string',
    Repo: 'url!:string',
    SyncWindow:
      'andOperator:boolean applications:string[] clusters:string[] description:string duration:string kind:string manualSync:boolean namespaces:string[] schedule:string syncOverrun:boolean timeZone:string',
    'AppProject.Spec':
      'clusterResourceBlacklist:ClusterResourceBlacklist[] clusterResourceWhitelist:ClusterResourceWhitelist[] description:string destinationServiceAccounts:DestinationServiceAccount[] destinations:Destination[] namespaceResourceBlacklist:NamespaceResourceBlacklist[] namespaceResourceWhitelist:NamespaceResourceWhitelist[] orphanedResources:OrphanedResources permitOnlyProjectScopedClusters:boolean roles:Role[] signatureKeys:SignatureKey[] sourceIntegrity:SourceIntegrity sourceNamespaces:string[] sourceRepos:string[] syncWindows:SyncWindow[]',
    AppProject:
      'apiVersion!:=argoproj.io/v1alpha1 kind!:=AppProject metadata!:ObjectMeta spec!:AppProject.Spec status:any',
  },
};
