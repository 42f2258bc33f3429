import type { PhraseList } from '../../Phrases';

/** What the rules about Kubernetes and Kustomize ask for, and why. */
export const KUBERNETES: PhraseList = {
  sentences: {
    'Kubernetes objects have only fields that exist, with values of their types':
      'Kubernetes 객체에는 실제로 있는 필드와 형식에 맞는 값만 있어야 합니다',
    'The cluster refuses a wrong type and ignores a misspelt field, so a limit or a probe that seems to be there is not.':
      '클러스터는 잘못된 형식을 거부하고 철자가 틀린 필드를 무시하므로, 있는 것처럼 보이는 제한이나 프로브가 실제로는 없습니다.',
    'What an object of the base selects or names is there':
      '베이스의 객체가 선택하거나 가리키는 대상은 실제로 있어야 합니다',
    'A Service that selects no pod answers nothing, and an autoscaler or a budget for nothing does nothing; the cluster takes all of them without a word.':
      '파드를 선택하지 못하는 Service는 응답하지 않고, 대상이 없는 오토스케일러나 중단 예산은 아무 일도 하지 않습니다. 클러스터는 이 모두를 아무 말 없이 받아들입니다.',
    'Every container says by probes when it is ready and whether it is alive':
      '모든 컨테이너는 프로브로 준비 여부와 정상 여부를 알려야 합니다',
    'Without a readiness probe requests go to a container that is still starting; without a liveness or startup probe one that hangs is never restarted.':
      '준비 프로브가 없으면 시작 중인 컨테이너로 요청이 가고, 활성 또는 시작 프로브가 없으면 멈춘 컨테이너가 재시작되지 않습니다.',
    'Every container requests CPU and memory, and has a limit of memory that is not below its request':
      '모든 컨테이너는 CPU와 메모리를 요청하고, 메모리 제한이 요청량 이상이어야 합니다',
    'Kubernetes places a pod by what it requests; without a limit one container takes the memory of all others on its node.':
      'Kubernetes는 요청량에 따라 파드를 배치합니다. 제한이 없으면 한 컨테이너가 노드에 있는 다른 모든 컨테이너의 메모리를 차지할 수 있습니다.',
    'No container runs as root': '컨테이너는 root로 실행되지 않아야 합니다',
    'Who breaks out of a container that runs as root is root on the node.':
      'root로 실행되는 컨테이너를 탈출한 공격자는 노드에서도 root입니다.',
    'No container can gain privileges, or see into its node':
      '컨테이너는 권한을 상승시키거나 노드를 들여다볼 수 없어야 합니다',
    'A container with privileges is as good as the node itself, and so are all other applications on it.':
      '특권 컨테이너는 노드 자체와 다름없으며, 노드의 다른 모든 애플리케이션도 위험해집니다.',
    'Every image that is deployed has a tag or digest, and not latest':
      '배포되는 모든 이미지에는 latest가 아닌 태그나 다이제스트가 있어야 합니다',
    'With latest or no tag, what runs depends on when a node last pulled, and nobody can say which version that was.':
      'latest이거나 태그가 없으면 노드가 마지막으로 이미지를 받은 시점에 따라 실행되는 것이 달라지고, 어느 버전인지 알 수 없습니다.',
    'A network policy limits who may send requests to an application':
      '네트워크 정책으로 애플리케이션에 요청을 보낼 수 있는 대상을 제한해야 합니다',
    'Without one, every pod of the cluster reaches the application past the gateway and its guards.':
      '네트워크 정책이 없으면 클러스터의 모든 파드가 게이트웨이와 가드를 우회하여 애플리케이션에 접근할 수 있습니다.',
    'The network policy of an application with a route lets another namespace in':
      '라우트가 있는 애플리케이션의 네트워크 정책은 다른 네임스페이스의 접근을 허용해야 합니다',
    'The gateway runs in a namespace of its own; what the policy does not let in waits until it times out.':
      '게이트웨이는 별도의 네임스페이스에서 실행됩니다. 정책이 허용하지 않는 요청은 시간이 초과될 때까지 기다립니다.',
    'An autoscaler has at least as many replicas at most as at least':
      '오토스케일러의 최대 레플리카 수는 최소 레플리카 수 이상이어야 합니다',
    'The cluster refuses an autoscaler whose minReplicas is above its maxReplicas.':
      '클러스터는 minReplicas가 maxReplicas보다 큰 오토스케일러를 거부합니다.',
    'Where a Rollout runs the pods of a Deployment, the autoscaler scales the Rollout':
      'Rollout이 Deployment의 파드를 실행하면 오토스케일러의 대상은 Rollout이어야 합니다',
    'An autoscaler that scales the Deployment brings its pods back beside those of the Rollout, past every step of the strategy.':
      '오토스케일러의 대상이 Deployment이면 전략의 모든 단계를 건너뛰고 Rollout의 파드 옆에 Deployment의 파드가 다시 생깁니다.',
    'A disruption budget lets at least one replica be evicted':
      '중단 예산은 적어도 하나의 레플리카를 축출할 수 있게 해야 합니다',
    'A node whose pods cannot be evicted can be neither drained nor upgraded.':
      '파드를 축출할 수 없는 노드는 드레인하거나 업그레이드할 수 없습니다.',
    'A kustomization has only fields that Kustomize reads, and patches that are well-formed':
      'kustomization에는 Kustomize가 읽는 필드와 형식이 올바른 패치만 있어야 합니다',
    'Kustomize refuses a field that it does not know, and Argo CD then deploys nothing.':
      'Kustomize는 모르는 필드를 거부하며, 그러면 Argo CD에서 아무것도 배포되지 않습니다.',
    'A kustomization uses no field that Kustomize is about to give up':
      'kustomization에는 Kustomize에서 곧 없어질 필드를 사용하지 않아야 합니다',
    'The next version of Kustomize that Argo CD brings along may not read it any more.':
      'Argo CD에 포함될 다음 Kustomize 버전에서는 더 이상 읽지 못할 수 있습니다.',
    'What a kustomization names lies in the repository':
      'kustomization이 가리키는 대상은 저장소 안에 있어야 합니다',
    'Kustomize builds nothing when a file is missing, and what lies outside of the repository can change without anybody here knowing.':
      '파일이 없으면 Kustomize는 아무것도 빌드하지 못합니다. 저장소 밖의 내용은 아무도 모르게 바뀔 수 있습니다.',
    'An overlay builds on the shared Kubernetes base':
      '오버레이는 공유 Kubernetes 베이스를 바탕으로 해야 합니다',
    'Probes, limits, network policy and all else that is decided once for every application stand in the base.':
      '프로브, 제한, 네트워크 정책 등 모든 애플리케이션에 공통으로 정한 사항이 베이스에 있습니다.',
    'Every patch of an overlay or a component finds what it changes in the base':
      '오버레이나 컴포넌트의 모든 패치는 변경할 대상이 베이스에 있어야 합니다',
    'Kustomize builds nothing when a patch does not fit, and says nothing when it fits no object: what it was written for is missing in the cluster.':
      '패치를 적용할 수 없으면 Kustomize는 아무것도 빌드하지 못합니다. 일치하는 객체가 없으면 아무 말도 하지 않으므로, 패치하려던 내용이 클러스터에 반영되지 않습니다.',
  },
};
