// Written by scripts/writeTypes.mjs.
import type { TypeTable } from './TypeTable';

export const KUBERNETES_TYPES: TypeTable = {
  kinds: {
    v1: 'Binding ComponentStatus ConfigMap=ConfigMap Endpoints Event LimitRange=LimitRange Namespace=Namespace Node PersistentVolume PersistentVolumeClaim=PersistentVolumeClaim Pod=Pod PodTemplate ReplicationController ResourceQuota=ResourceQuota Secret=Secret Service=Service ServiceAccount=ServiceAccount',
    'apps/v1':
      'ControllerRevision DaemonSet=DaemonSet Deployment=Deployment ReplicaSet StatefulSet=StatefulSet',
    'autoscaling/v1': 'HorizontalPodAutoscaler=HorizontalPodAutoscaler Scale',
    'autoscaling/v2': 'HorizontalPodAutoscaler=HorizontalPodAutoscaler.v2',
    'batch/v1': 'CronJob=CronJob Job=Job',
    'networking.k8s.io/v1':
      'IPAddress Ingress=Ingress IngressClass NetworkPolicy=NetworkPolicy ServiceCIDR',
    'policy/v1': 'Eviction PodDisruptionBudget=PodDisruptionBudget',
    'rbac.authorization.k8s.io/v1':
      'ClusterRole=ClusterRole ClusterRoleBinding=ClusterRoleBinding Role=Role RoleBinding=RoleBinding',
  },
  types: {
    ConfigMap:
      'apiVersion!:=v1 binaryData:{base64} data:{string} immutable:boolean kind!:=ConfigMap metadata:ObjectMeta',
    ObjectMeta:
      'annotations:{string} creationTimestamp:time deletionGracePeriodSeconds:integer deletionTimestamp:time finalizers:string[] generateName:string generation:integer labels:{label} managedFields:ManagedFieldsEntry[] name:name namespace:label-name ownerReferences:OwnerReference[] resourceVersion:string selfLink:string uid:string',
    ManagedFieldsEntry:
      'apiVersion:string fieldsType:string fieldsV1:any manager:string operation:string subresource:string time:time',
    OwnerReference:
      'apiVersion!:string blockOwnerDeletion:boolean controller:boolean kind!:string name!:string uid!:string',
    LimitRange:
      'apiVersion!:=v1 kind!:=LimitRange metadata:ObjectMeta spec:LimitRangeSpec',
    LimitRangeSpec: 'limits!:LimitRangeItem[]',
    LimitRangeItem:
      'default:{quantity} defaultRequest:{quantity} max:{quantity} maxLimitRequestRatio:{quantity} min:{quantity} type!:string',
    Namespace:
      'apiVersion!:=v1 kind!:=Namespace metadata:ObjectMeta spec:NamespaceSpec status:any',
    NamespaceSpec: 'finalizers:string[]',
    PersistentVolumeClaim:
      'apiVersion!:=v1 kind!:=PersistentVolumeClaim metadata:ObjectMeta spec:PersistentVolumeClaimSpec status:any',
    PersistentVolumeClaimSpec:
      'accessModes:=ReadOnlyMany|ReadWriteMany|ReadWriteOnce|ReadWriteOncePod[] dataSource:TypedLocalObjectReference dataSourceRef:TypedObjectReference resources:VolumeResourceRequirements selector:LabelSelector storageClassName:string volumeAttributesClassName:string volumeMode:=Block|Filesystem volumeName:string',
    TypedLocalObjectReference: 'apiGroup:string kind!:string name!:string',
    TypedObjectReference:
      'apiGroup:string kind!:string name!:string namespace:string',
    VolumeResourceRequirements: 'limits:{quantity} requests:{quantity}',
    LabelSelector:
      'matchExpressions:LabelSelectorRequirement[] matchLabels:{label}',
    LabelSelectorRequirement: 'key!:string operator!:string values:string[]',
    Pod: 'apiVersion!:=v1 kind!:=Pod metadata:ObjectMeta spec:PodSpec status:any',
    PodSpec:
      'activeDeadlineSeconds:integer affinity:Affinity automountServiceAccountToken:boolean containers!:Container[] dnsConfig:PodDNSConfig dnsPolicy:=ClusterFirst|ClusterFirstWithHostNet|Default|None enableServiceLinks:boolean ephemeralContainers:EphemeralContainer[] hostAliases:HostAlias[] hostIPC:boolean hostNetwork:boolean hostPID:boolean hostUsers:boolean hostname:string hostnameOverride:string imagePullSecrets:LocalObjectReference[] initContainers:Container[] nodeName:string nodeSelector:{string} os:PodOS overhead:{quantity} preemptionPolicy:=Never|PreemptLowerPriority priority:integer priorityClassName:string readinessGates:PodReadinessGate[] resourceClaims:PodResourceClaim[] resources:ResourceRequirements restartPolicy:=Always|Never|OnFailure runtimeClassName:string schedulerName:string schedulingGates:PodSchedulingGate[] schedulingGroup:PodSchedulingGroup securityContext:PodSecurityContext serviceAccount:string serviceAccountName:string setHostnameAsFQDN:boolean shareProcessNamespace:boolean subdomain:string terminationGracePeriodSeconds:integer tolerations:Toleration[] topologySpreadConstraints:TopologySpreadConstraint[] volumes:Volume[]',
    Affinity:
      'nodeAffinity:NodeAffinity podAffinity:PodAffinity podAntiAffinity:PodAntiAffinity',
    NodeAffinity:
      'preferredDuringSchedulingIgnoredDuringExecution:PreferredSchedulingTerm[] requiredDuringSchedulingIgnoredDuringExecution:NodeSelector',
    PreferredSchedulingTerm: 'preference!:NodeSelectorTerm weight!:integer',
    NodeSelectorTerm:
      'matchExpressions:NodeSelectorRequirement[] matchFields:NodeSelectorRequirement[]',
    NodeSelectorRequirement:
      'key!:string operator!:=DoesNotExist|Exists|Gt|In|Lt|NotIn values:string[]',
    NodeSelector: 'nodeSelectorTerms!:NodeSelectorTerm[]',
    PodAffinity:
      'preferredDuringSchedulingIgnoredDuringExecution:WeightedPodAffinityTerm[] requiredDuringSchedulingIgnoredDuringExecution:PodAffinityTerm[]',
    WeightedPodAffinityTerm: 'podAffinityTerm!:PodAffinityTerm weight!:integer',
    PodAffinityTerm:
      'labelSelector:LabelSelector matchLabelKeys:string[] mismatchLabelKeys:string[] namespaceSelector:LabelSelector namespaces:string[] topologyKey!:string',
    PodAntiAffinity:
      'preferredDuringSchedulingIgnoredDuringExecution:WeightedPodAffinityTerm[] requiredDuringSchedulingIgnoredDuringExecution:PodAffinityTerm[]',
    Container:
      'args:string[] command:string[] env:EnvVar[] envFrom:EnvFromSource[] image:string imagePullPolicy:=Always|IfNotPresent|Never lifecycle:Lifecycle livenessProbe:Probe name!:label-name ports:ContainerPort[] readinessProbe:Probe resizePolicy:ContainerResizePolicy[] resources:ResourceRequirements restartPolicy:string restartPolicyRules:ContainerRestartRule[] securityContext:SecurityContext startupProbe:Probe stdin:boolean stdinOnce:boolean terminationMessagePath:string terminationMessagePolicy:=FallbackToLogsOnError|File tty:boolean volumeDevices:VolumeDevice[] volumeMounts:VolumeMount[] workingDir:string',
    EnvVar: 'name!:string value:string valueFrom:EnvVarSource',
    EnvVarSource:
      'configMapKeyRef:ConfigMapKeySelector fieldRef:ObjectFieldSelector fileKeyRef:FileKeySelector resourceFieldRef:ResourceFieldSelector secretKeyRef:SecretKeySelector',
    ConfigMapKeySelector: 'key!:string name:string optional:boolean',
    ObjectFieldSelector: 'apiVersion:string fieldPath!:string',
    FileKeySelector:
      'key!:string optional:boolean path!:string volumeName!:string',
    ResourceFieldSelector:
      'containerName:string divisor:quantity resource!:string',
    SecretKeySelector: 'key!:string name:string optional:boolean',
    EnvFromSource:
      'configMapRef:ConfigMapEnvSource prefix:string secretRef:SecretEnvSource',
    ConfigMapEnvSource: 'name:string optional:boolean',
    SecretEnvSource: 'name:string optional:boolean',
    Lifecycle:
      'postStart:LifecycleHandler preStop:LifecycleHandler stopSignal:=SIGABRT|SIGALRM|SIGBUS|SIGCHLD|SIGCLD|SIGCONT|SIGFPE|SIGHUP|SIGILL|SIGINT|SIGIO|SIGIOT|SIGKILL|SIGPIPE|SIGPOLL|SIGPROF|SIGPWR|SIGQUIT|SIGRTMAX|SIGRTMAX-1|SIGRTMAX-10|SIGRTMAX-11|SIGRTMAX-12|SIGRTMAX-13|SIGRTMAX-14|SIGRTMAX-2|SIGRTMAX-3|SIGRTMAX-4|SIGRTMAX-5|SIGRTMAX-6|SIGRTMAX-7|SIGRTMAX-8|SIGRTMAX-9|SIGRTMIN|SIGRTMIN+1|SIGRTMIN+10|SIGRTMIN+11|SIGRTMIN+12|SIGRTMIN+13|SIGRTMIN+14|SIGRTMIN+15|SIGRTMIN+2|SIGRTMIN+3|SIGRTMIN+4|SIGRTMIN+5|SIGRTMIN+6|SIGRTMIN+7|SIGRTMIN+8|SIGRTMIN+9|SIGSEGV|SIGSTKFLT|SIGSTOP|SIGSYS|SIGTERM|SIGTRAP|SIGTSTP|SIGTTIN|SIGTTOU|SIGURG|SIGUSR1|SIGUSR2|SIGVTALRM|SIGWINCH|SIGXCPU|SIGXFSZ',
    LifecycleHandler:
      'exec:ExecAction httpGet:HTTPGetAction sleep:SleepAction tcpSocket:TCPSocketAction',
    ExecAction: 'command:string[]',
    HTTPGetAction:
      'host:string httpHeaders:HTTPHeader[] path:string port!:int-or-string scheme:=HTTP|HTTPS',
    HTTPHeader: 'name!:string value!:string',
    SleepAction: 'seconds!:integer',
    TCPSocketAction: 'host:string port!:int-or-string',
    Probe:
      'exec:ExecAction failureThreshold:integer grpc:GRPCAction httpGet:HTTPGetAction initialDelaySeconds:integer periodSeconds:integer successThreshold:integer tcpSocket:TCPSocketAction terminationGracePeriodSeconds:integer timeoutSeconds:integer',
    GRPCAction: 'port!:integer service:string',
    ContainerPort:
      'containerPort!:port hostIP:string hostPort:integer name:port-name protocol:=SCTP|TCP|UDP',
    ContainerResizePolicy: 'resourceName!:string restartPolicy!:string',
    ResourceRequirements:
      'claims:ResourceClaim[] limits:{quantity} requests:{quantity}',
    ResourceClaim: 'name!:string request:string',
    ContainerRestartRule:
      'action!:string exitCodes:ContainerRestartRuleOnExitCodes',
    ContainerRestartRuleOnExitCodes: 'operator!:string values:integer[]',
    SecurityContext:
      'allowPrivilegeEscalation:boolean appArmorProfile:AppArmorProfile capabilities:Capabilities privileged:boolean procMount:=Default|Unmasked readOnlyRootFilesystem:boolean runAsGroup:integer runAsNonRoot:boolean runAsUser:integer seLinuxOptions:SELinuxOptions seccompProfile:SeccompProfile windowsOptions:WindowsSecurityContextOptions',
    AppArmorProfile:
      'localhostProfile:string type!:=Localhost|RuntimeDefault|Unconfined',
    Capabilities: 'add:string[] drop:string[]',
    SELinuxOptions: 'level:string role:string type:string user:string',
    SeccompProfile:
      'localhostProfile:string type!:=Localhost|RuntimeDefault|Unconfined',
    WindowsSecurityContextOptions:
      'gmsaCredentialSpec:string gmsaCredentialSpecName:string hostProcess:boolean runAsUserName:string',
    VolumeDevice: 'devicePath!:string name!:string',
    VolumeMount:
      'mountPath!:string mountPropagation:=Bidirectional|HostToContainer|None name!:string readOnly:boolean recursiveReadOnly:string subPath:string subPathExpr:string',
    PodDNSConfig:
      'nameservers:string[] options:PodDNSConfigOption[] searches:string[]',
    PodDNSConfigOption: 'name:string value:string',
    EphemeralContainer:
      'args:string[] command:string[] env:EnvVar[] envFrom:EnvFromSource[] image:string imagePullPolicy:=Always|IfNotPresent|Never lifecycle:Lifecycle livenessProbe:Probe name!:string ports:ContainerPort[] readinessProbe:Probe resizePolicy:ContainerResizePolicy[] resources:ResourceRequirements restartPolicy:string restartPolicyRules:ContainerRestartRule[] securityContext:SecurityContext startupProbe:Probe stdin:boolean stdinOnce:boolean targetContainerName:string terminationMessagePath:string terminationMessagePolicy:=FallbackToLogsOnError|File tty:boolean volumeDevices:VolumeDevice[] volumeMounts:VolumeMount[] workingDir:string',
    HostAlias: 'hostnames:string[] ip!:string',
    LocalObjectReference: 'name:string',
    PodOS: 'name!:string',
    PodReadinessGate: 'conditionType!:string',
    PodResourceClaim:
      'name!:string resourceClaimName:string resourceClaimTemplateName:string',
    PodSchedulingGate: 'name!:string',
    PodSchedulingGroup: 'podGroupName:string',
    PodSecurityContext:
      'appArmorProfile:AppArmorProfile fsGroup:integer fsGroupChangePolicy:=Always|OnRootMismatch runAsGroup:integer runAsNonRoot:boolean runAsUser:integer seLinuxChangePolicy:string seLinuxOptions:SELinuxOptions seccompProfile:SeccompProfile supplementalGroups:integer[] supplementalGroupsPolicy:=Merge|Strict sysctls:Sysctl[] windowsOptions:WindowsSecurityContextOptions',
    Sysctl: 'name!:string value!:string',
    Toleration:
      'effect:=NoExecute|NoSchedule|PreferNoSchedule key:string operator:=Equal|Exists|Gt|Lt tolerationSeconds:integer value:string',
    TopologySpreadConstraint:
      'labelSelector:LabelSelector matchLabelKeys:string[] maxSkew!:integer minDomains:integer nodeAffinityPolicy:=Honor|Ignore nodeTaintsPolicy:=Honor|Ignore topologyKey!:string whenUnsatisfiable!:=DoNotSchedule|ScheduleAnyway',
    Volume:
      'awsElasticBlockStore:AWSElasticBlockStoreVolumeSource azureDisk:AzureDiskVolumeSource azureFile:AzureFileVolumeSource cephfs:CephFSVolumeSource cinder:CinderVolumeSource configMap:ConfigMapVolumeSource csi:CSIVolumeSource downwardAPI:DownwardAPIVolumeSource emptyDir:EmptyDirVolumeSource ephemeral:EphemeralVolumeSource fc:FCVolumeSource flexVolume:FlexVolumeSource flocker:FlockerVolumeSource gcePersistentDisk:GCEPersistentDiskVolumeSource gitRepo:GitRepoVolumeSource glusterfs:GlusterfsVolumeSource hostPath:HostPathVolumeSource image:ImageVolumeSource iscsi:ISCSIVolumeSource name!:string nfs:NFSVolumeSource persistentVolumeClaim:PersistentVolumeClaimVolumeSource photonPersistentDisk:PhotonPersistentDiskVolumeSource portworxVolume:PortworxVolumeSource projected:ProjectedVolumeSource quobyte:QuobyteVolumeSource rbd:RBDVolumeSource scaleIO:ScaleIOVolumeSource secret:SecretVolumeSource storageos:StorageOSVolumeSource vsphereVolume:VsphereVirtualDiskVolumeSource',
    AWSElasticBlockStoreVolumeSource:
      'fsType:string partition:integer readOnly:boolean volumeID!:string',
    AzureDiskVolumeSource:
      'cachingMode:=None|ReadOnly|ReadWrite diskName!:string diskURI!:string fsType:string kind:=Dedicated|Managed|Shared readOnly:boolean',
    AzureFileVolumeSource:
      'readOnly:boolean secretName!:string shareName!:string',
    CephFSVolumeSource:
      'monitors!:string[] path:string readOnly:boolean secretFile:string secretRef:LocalObjectReference user:string',
    CinderVolumeSource:
      'fsType:string readOnly:boolean secretRef:LocalObjectReference volumeID!:string',
    ConfigMapVolumeSource:
      'defaultMode:integer items:KeyToPath[] name:string optional:boolean',
    KeyToPath: 'key!:string mode:integer path!:string',
    CSIVolumeSource:
      'driver!:string fsType:string nodePublishSecretRef:LocalObjectReference readOnly:boolean volumeAttributes:{string}',
    DownwardAPIVolumeSource:
      'defaultMode:integer items:DownwardAPIVolumeFile[]',
    DownwardAPIVolumeFile:
      'fieldRef:ObjectFieldSelector mode:integer path!:string resourceFieldRef:ResourceFieldSelector',
    EmptyDirVolumeSource: 'medium:string sizeLimit:quantity',
    EphemeralVolumeSource: 'volumeClaimTemplate:PersistentVolumeClaimTemplate',
    PersistentVolumeClaimTemplate:
      'metadata:ObjectMeta spec!:PersistentVolumeClaimSpec',
    FCVolumeSource:
      'fsType:string lun:integer readOnly:boolean targetWWNs:string[] wwids:string[]',
    FlexVolumeSource:
      'driver!:string fsType:string options:{string} readOnly:boolean secretRef:LocalObjectReference',
    FlockerVolumeSource: 'datasetName:string datasetUUID:string',
    GCEPersistentDiskVolumeSource:
      'fsType:string partition:integer pdName!:string readOnly:boolean',
    GitRepoVolumeSource: 'directory:string repository!:string revision:string',
    GlusterfsVolumeSource: 'endpoints!:string path!:string readOnly:boolean',
    HostPathVolumeSource:
      'path!:string type:=|BlockDevice|CharDevice|Directory|DirectoryOrCreate|File|FileOrCreate|Socket',
    ImageVolumeSource: 'pullPolicy:=Always|IfNotPresent|Never reference:string',
    ISCSIVolumeSource:
      'chapAuthDiscovery:boolean chapAuthSession:boolean fsType:string initiatorName:string iqn!:string iscsiInterface:string lun!:integer portals:string[] readOnly:boolean secretRef:LocalObjectReference targetPortal!:string',
    NFSVolumeSource: 'path!:string readOnly:boolean server!:string',
    PersistentVolumeClaimVolumeSource: 'claimName!:string readOnly:boolean',
    PhotonPersistentDiskVolumeSource: 'fsType:string pdID!:string',
    PortworxVolumeSource: 'fsType:string readOnly:boolean volumeID!:string',
    ProjectedVolumeSource: 'defaultMode:integer sources:VolumeProjection[]',
    VolumeProjection:
      'clusterTrustBundle:ClusterTrustBundleProjection configMap:ConfigMapProjection downwardAPI:DownwardAPIProjection podCertificate:PodCertificateProjection secret:SecretProjection serviceAccountToken:ServiceAccountTokenProjection',
    ClusterTrustBundleProjection:
      'labelSelector:LabelSelector name:string optional:boolean path!:string signerName:string',
    ConfigMapProjection: 'items:KeyToPath[] name:string optional:boolean',
    DownwardAPIProjection: 'items:DownwardAPIVolumeFile[]',
    PodCertificateProjection:
      'certificateChainPath:string credentialBundlePath:string keyPath:string keyType!:string maxExpirationSeconds:integer signerName!:string userAnnotations:{string}',
    SecretProjection: 'items:KeyToPath[] name:string optional:boolean',
    ServiceAccountTokenProjection:
      'audience:string expirationSeconds:integer path!:string',
    QuobyteVolumeSource:
      'group:string readOnly:boolean registry!:string tenant:string user:string volume!:string',
    RBDVolumeSource:
      'fsType:string image!:string keyring:string monitors!:string[] pool:string readOnly:boolean secretRef:LocalObjectReference user:string',
    ScaleIOVolumeSource:
      'fsType:string gateway!:string protectionDomain:string readOnly:boolean secretRef!:LocalObjectReference sslEnabled:boolean storageMode:string storagePool:string system!:string volumeName:string',
    SecretVolumeSource:
      'defaultMode:integer items:KeyToPath[] optional:boolean secretName:string',
    StorageOSVolumeSource:
      'fsType:string readOnly:boolean secretRef:LocalObjectReference volumeName:string volumeNamespace:string',
    VsphereVirtualDiskVolumeSource:
      'fsType:string storagePolicyID:string storagePolicyName:string volumePath!:string',
    ResourceQuota:
      'apiVersion!:=v1 kind!:=ResourceQuota metadata:ObjectMeta spec:ResourceQuotaSpec status:any',
    ResourceQuotaSpec:
      'hard:{quantity} scopeSelector:ScopeSelector scopes:=BestEffort|CrossNamespacePodAffinity|NotBestEffort|NotTerminating|PriorityClass|Terminating|VolumeAttributesClass[]',
    ScopeSelector: 'matchExpressions:ScopedResourceSelectorRequirement[]',
    ScopedResourceSelectorRequirement:
      'operator!:=DoesNotExist|Exists|In|NotIn scopeName!:=BestEffort|CrossNamespacePodAffinity|NotBestEffort|NotTerminating|PriorityClass|Terminating|VolumeAttributesClass values:string[]',
    Secret:
      'apiVersion!:=v1 data:{base64} immutable:boolean kind!:=Secret metadata:ObjectMeta stringData:{string} type:string',
    Service:
      'apiVersion!:=v1 kind!:=Service metadata:ObjectMeta spec:ServiceSpec status:any',
    ServiceSpec:
      'allocateLoadBalancerNodePorts:boolean clusterIP:string clusterIPs:string[] externalIPs:string[] externalName:string externalTrafficPolicy:=Cluster|Local healthCheckNodePort:integer internalTrafficPolicy:=Cluster|Local ipFamilies:=|IPv4|IPv6[] ipFamilyPolicy:=PreferDualStack|RequireDualStack|SingleStack loadBalancerClass:string loadBalancerIP:string loadBalancerSourceRanges:string[] ports:ServicePort[] publishNotReadyAddresses:boolean selector:{label} sessionAffinity:=ClientIP|None sessionAffinityConfig:SessionAffinityConfig trafficDistribution:string type:=ClusterIP|ExternalName|LoadBalancer|NodePort',
    ServicePort:
      'appProtocol:string name:label-name nodePort:port port!:port protocol:=SCTP|TCP|UDP targetPort:int-or-string',
    SessionAffinityConfig: 'clientIP:ClientIPConfig',
    ClientIPConfig: 'timeoutSeconds:integer',
    ServiceAccount:
      'apiVersion!:=v1 automountServiceAccountToken:boolean imagePullSecrets:LocalObjectReference[] kind!:=ServiceAccount metadata:ObjectMeta secrets:ObjectReference[]',
    ObjectReference:
      'apiVersion:string fieldPath:string kind:string name:string namespace:string resourceVersion:string uid:string',
    DaemonSet:
      'apiVersion!:=apps/v1 kind!:=DaemonSet metadata:ObjectMeta spec:DaemonSetSpec status:any',
    DaemonSetSpec:
      'minReadySeconds:integer revisionHistoryLimit:integer selector!:LabelSelector template!:PodTemplateSpec updateStrategy:DaemonSetUpdateStrategy',
    PodTemplateSpec: 'metadata:ObjectMeta spec:PodSpec',
    DaemonSetUpdateStrategy:
      'rollingUpdate:RollingUpdateDaemonSet type:=OnDelete|RollingUpdate',
    RollingUpdateDaemonSet:
      'maxSurge:int-or-string maxUnavailable:int-or-string',
    Deployment:
      'apiVersion!:=apps/v1 kind!:=Deployment metadata:ObjectMeta spec:DeploymentSpec status:any',
    DeploymentSpec:
      'minReadySeconds:integer paused:boolean progressDeadlineSeconds:integer replicas:integer revisionHistoryLimit:integer selector!:LabelSelector strategy:DeploymentStrategy template!:PodTemplateSpec',
    DeploymentStrategy:
      'rollingUpdate:RollingUpdateDeployment type:=Recreate|RollingUpdate',
    RollingUpdateDeployment:
      'maxSurge:int-or-string maxUnavailable:int-or-string',
    StatefulSet:
      'apiVersion!:=apps/v1 kind!:=StatefulSet metadata:ObjectMeta spec:StatefulSetSpec status:any',
    StatefulSetSpec:
      'minReadySeconds:integer ordinals:StatefulSetOrdinals persistentVolumeClaimRetentionPolicy:StatefulSetPersistentVolumeClaimRetentionPolicy podManagementPolicy:=OrderedReady|Parallel replicas:integer revisionHistoryLimit:integer selector!:LabelSelector serviceName:string template!:PodTemplateSpec updateStrategy:StatefulSetUpdateStrategy volumeClaimTemplates:StatefulSetSpec.volumeClaimTemplates[]',
    StatefulSetOrdinals: 'start:integer',
    StatefulSetPersistentVolumeClaimRetentionPolicy:
      'whenDeleted:string whenScaled:string',
    StatefulSetUpdateStrategy:
      'rollingUpdate:RollingUpdateStatefulSetStrategy type:=OnDelete|RollingUpdate',
    RollingUpdateStatefulSetStrategy:
      'maxUnavailable:int-or-string partition:integer',
    'StatefulSetSpec.volumeClaimTemplates':
      'apiVersion:string kind:string metadata:ObjectMeta spec:PersistentVolumeClaimSpec status:any',
    HorizontalPodAutoscaler:
      'apiVersion!:=autoscaling/v1 kind!:=HorizontalPodAutoscaler metadata:ObjectMeta spec!:HorizontalPodAutoscalerSpec status:any',
    HorizontalPodAutoscalerSpec:
      'maxReplicas!:integer minReplicas:integer scaleTargetRef!:CrossVersionObjectReference targetCPUUtilizationPercentage:integer',
    CrossVersionObjectReference: 'apiVersion:string kind!:string name!:string',
    'HorizontalPodAutoscaler.v2':
      'apiVersion!:=autoscaling/v2 kind!:=HorizontalPodAutoscaler metadata:ObjectMeta spec!:HorizontalPodAutoscalerSpec.v2 status:any',
    'HorizontalPodAutoscalerSpec.v2':
      'behavior:HorizontalPodAutoscalerBehavior maxReplicas!:integer metrics:MetricSpec[] minReplicas:integer scaleTargetRef!:CrossVersionObjectReference.v2',
    HorizontalPodAutoscalerBehavior:
      'scaleDown:HPAScalingRules scaleUp:HPAScalingRules',
    HPAScalingRules:
      'policies:HPAScalingPolicy[] selectPolicy:string stabilizationWindowSeconds:integer tolerance:quantity',
    HPAScalingPolicy: 'periodSeconds!:integer type!:string value!:integer',
    MetricSpec:
      'containerResource:ContainerResourceMetricSource external:ExternalMetricSource object:ObjectMetricSource pods:PodsMetricSource resource:ResourceMetricSource type!:string',
    ContainerResourceMetricSource:
      'container!:string name!:string target!:MetricTarget',
    MetricTarget:
      'averageUtilization:integer averageValue:quantity type!:string value:quantity',
    ExternalMetricSource: 'metric!:MetricIdentifier target!:MetricTarget',
    MetricIdentifier: 'name!:string selector:LabelSelector',
    ObjectMetricSource:
      'describedObject!:CrossVersionObjectReference.v2 metric!:MetricIdentifier target!:MetricTarget',
    'CrossVersionObjectReference.v2':
      'apiVersion:string kind!:string name!:string',
    PodsMetricSource: 'metric!:MetricIdentifier target!:MetricTarget',
    ResourceMetricSource: 'name!:string target!:MetricTarget',
    CronJob:
      'apiVersion!:=batch/v1 kind!:=CronJob metadata:ObjectMeta spec!:CronJobSpec status:any',
    CronJobSpec:
      'concurrencyPolicy:=Allow|Forbid|Replace failedJobsHistoryLimit:integer jobTemplate!:JobTemplateSpec schedule!:string startingDeadlineSeconds:integer successfulJobsHistoryLimit:integer suspend:boolean timeZone:string',
    JobTemplateSpec: 'metadata:ObjectMeta spec:JobSpec',
    JobSpec:
      'activeDeadlineSeconds:integer backoffLimit:integer backoffLimitPerIndex:integer completionMode:=Indexed|NonIndexed completions:integer managedBy:string manualSelector:boolean maxFailedIndexes:integer parallelism:integer podFailurePolicy:PodFailurePolicy podReplacementPolicy:=Failed|TerminatingOrFailed selector:LabelSelector successPolicy:SuccessPolicy suspend:boolean template!:PodTemplateSpec ttlSecondsAfterFinished:integer',
    PodFailurePolicy: 'rules!:PodFailurePolicyRule[]',
    PodFailurePolicyRule:
      'action!:=Count|FailIndex|FailJob|Ignore onExitCodes:PodFailurePolicyOnExitCodesRequirement onPodConditions:PodFailurePolicyOnPodConditionsPattern[]',
    PodFailurePolicyOnExitCodesRequirement:
      'containerName:string operator!:=In|NotIn values!:integer[]',
    PodFailurePolicyOnPodConditionsPattern: 'status:string type!:string',
    SuccessPolicy: 'rules!:SuccessPolicyRule[]',
    SuccessPolicyRule: 'succeededCount:integer succeededIndexes:string',
    Job: 'apiVersion!:=batch/v1 kind!:=Job metadata:ObjectMeta spec:JobSpec status:any',
    Ingress:
      'apiVersion!:=networking.k8s.io/v1 kind!:=Ingress metadata:ObjectMeta spec:IngressSpec status:any',
    IngressSpec:
      'defaultBackend:IngressBackend ingressClassName:string rules:IngressRule[] tls:IngressTLS[]',
    IngressBackend:
      'resource:TypedLocalObjectReference service:IngressServiceBackend',
    IngressServiceBackend: 'name!:string port:ServiceBackendPort',
    ServiceBackendPort: 'name:string number:integer',
    IngressRule: 'host:string http:HTTPIngressRuleValue',
    HTTPIngressRuleValue: 'paths!:HTTPIngressPath[]',
    HTTPIngressPath:
      'backend!:IngressBackend path:string pathType!:=Exact|ImplementationSpecific|Prefix',
    IngressTLS: 'hosts:string[] secretName:string',
    NetworkPolicy:
      'apiVersion!:=networking.k8s.io/v1 kind!:=NetworkPolicy metadata:ObjectMeta spec:NetworkPolicySpec',
    NetworkPolicySpec:
      'egress:NetworkPolicyEgressRule[] ingress:NetworkPolicyIngressRule[] podSelector:LabelSelector policyTypes:=Egress|Ingress[]',
    NetworkPolicyEgressRule: 'ports:NetworkPolicyPort[] to:NetworkPolicyPeer[]',
    NetworkPolicyPort:
      'endPort:integer port:int-or-string protocol:=SCTP|TCP|UDP',
    NetworkPolicyPeer:
      'ipBlock:IPBlock namespaceSelector:LabelSelector podSelector:LabelSelector',
    IPBlock: 'cidr!:string except:string[]',
    NetworkPolicyIngressRule:
      'from:NetworkPolicyPeer[] ports:NetworkPolicyPort[]',
    PodDisruptionBudget:
      'apiVersion!:=policy/v1 kind!:=PodDisruptionBudget metadata:ObjectMeta spec:PodDisruptionBudgetSpec status:any',
    PodDisruptionBudgetSpec:
      'maxUnavailable:int-or-string minAvailable:int-or-string selector:LabelSelector unhealthyPodEvictionPolicy:=AlwaysAllow|IfHealthyBudget',
    ClusterRole:
      'aggregationRule:AggregationRule apiVersion!:=rbac.authorization.k8s.io/v1 kind!:=ClusterRole metadata:ObjectMeta rules:PolicyRule[]',
    AggregationRule: 'clusterRoleSelectors:LabelSelector[]',
    PolicyRule:
      'apiGroups:string[] nonResourceURLs:string[] resourceNames:string[] resources:string[] verbs!:string[]',
    ClusterRoleBinding:
      'apiVersion!:=rbac.authorization.k8s.io/v1 kind!:=ClusterRoleBinding metadata:ObjectMeta roleRef!:RoleRef subjects:Subject[]',
    RoleRef: 'apiGroup:string kind!:string name!:string',
    Subject: 'apiGroup:string kind!:string name!:string namespace:string',
    Role: 'apiVersion!:=rbac.authorization.k8s.io/v1 kind!:=Role metadata:ObjectMeta rules:PolicyRule[]',
    RoleBinding:
      'apiVersion!:=rbac.authorization.k8s.io/v1 kind!:=RoleBinding metadata:ObjectMeta roleRef!:RoleRef subjects:Subject[]',
  },
};
