import type { TypeTable } from './TypeTable';

const ALL =
  'metadata:ObjectMeta openapi:{string} namePrefix:string nameSuffix:string namespace:label-name labels:Label[] commonLabels:{label} commonAnnotations:{string} patches:Patch[] patchesJson6902:Patch[] patchesStrategicMerge:string[] images:Image[] imageTags:Image[] replacements:Replacement[] replicas:Replica[] vars:any sortOptions:SortOptions resources:string[] components:string[] crds:string[] bases:string[] configMapGenerator:ConfigMapArgs[] secretGenerator:SecretArgs[] generatorOptions:GeneratorOptions helmGlobals:HelmGlobals helmCharts:HelmChart[] helmChartInflationGenerator:any configurations:string[] generators:string[] transformers:string[] validators:string[] inventory:any buildMetadata:=originAnnotations|transformerAnnotations|managedByLabel[]';

const SELECTOR =
  'group:string version:string kind:string name:string namespace:string';

const GENERATOR_ARGS =
  'name:string namespace:string behavior:=create|replace|merge literals:string[] files:string[] envs:string[] env:string options:GeneratorOptions';

/** What Kustomize reads of a kustomization.yaml; it refuses every other field. Neither apiVersion nor kind must be there. */
export const KUSTOMIZATION_TYPES: TypeTable = {
  kinds: {
    'kustomize.config.k8s.io/v1beta1': 'Kustomization=Kustomization',
    'kustomize.config.k8s.io/v1alpha1': 'Component=Component',
  },
  types: {
    Kustomization: `apiVersion:=kustomize.config.k8s.io/v1beta1 kind:=Kustomization ${ALL}`,
    Component: `apiVersion:=kustomize.config.k8s.io/v1alpha1 kind:=Component ${ALL}`,
    Label:
      'pairs:{label} includeSelectors:boolean includeTemplates:boolean includeVolumeClaimTemplates:boolean fields:FieldSpec[]',
    FieldSpec:
      'group:string version:string kind:string path:string create:boolean',
    Patch: 'path:string patch:string target:Selector options:{boolean}',
    Selector: `${SELECTOR} annotationSelector:string labelSelector:string`,
    Image:
      'name!:string newName:string newTag:string tagSuffix:string digest:string',
    Replica: 'name!:string count!:integer',
    Replacement:
      'path:string source:Source sourceValue:string targets:ReplacementTarget[]',
    Source: `${SELECTOR} fieldPath:string options:FieldOptions`,
    ReplacementTarget:
      'select!:Selector reject:Selector[] fieldPaths:string[] options:FieldOptions',
    FieldOptions:
      'delimiter:string index:integer encoding:string create:boolean',
    SortOptions: 'order:=legacy|fifo legacySortOptions:LegacySortOptions',
    LegacySortOptions: 'orderFirst:string[] orderLast:string[]',
    ConfigMapArgs: GENERATOR_ARGS,
    SecretArgs: `${GENERATOR_ARGS} type:string`,
    GeneratorOptions:
      'labels:{label} annotations:{string} disableNameSuffixHash:boolean immutable:boolean',
    HelmGlobals: 'chartHome:string configHome:string',
    HelmChart:
      'name:string version:string digest:string repo:string releaseName:string namespace:string additionalValuesFiles:string[] valuesFile:string valuesInline:any valuesMerge:string includeCRDs:boolean skipHooks:boolean skipTests:boolean apiVersions:string[] kubeVersion:string nameTemplate:string debug:boolean devel:boolean',
  },
};
