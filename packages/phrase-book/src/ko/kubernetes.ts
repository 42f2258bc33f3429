import type { PhraseList } from '../Phrases';

/** The rules about Kubernetes and Kustomize. */
export const KUBERNETES: PhraseList = {
  sentences: {
    "the selector does not match the pods' own labels":
      '셀렉터가 파드 자체의 레이블과 일치하지 않습니다',
    'the selector matches no pods of the base':
      '셀렉터와 일치하는 파드가 베이스에 없습니다',
    'targetPort is {port}, but no container has a port of that name':
      'targetPort 값이 {port}인데, 그런 이름의 포트가 있는 컨테이너가 없습니다',
    'it names {kind} {name}, which is not there':
      '지정한 {kind} {name} 객체가 없습니다',
    'it scales {kind} {name}, which the base does not have':
      '확장 대상인 {kind} {name} 객체가 베이스에 없습니다',
    'it adds {object}, which is there already':
      '추가하려는 {object} 객체가 이미 있습니다',
    '{needed} of {replicas} replicas must stay available: none can ever be evicted':
      '레플리카 {replicas}개 중 {needed}개를 항상 유지해야 하므로 아무것도 축출할 수 없습니다',
    'maxUnavailable is {most}: no replica can ever be evicted':
      'maxUnavailable 값이 {most}이므로 어떤 레플리카도 축출할 수 없습니다',
    'minAvailable is 100%: no replica can ever be evicted':
      'minAvailable 값이 100%이므로 어떤 레플리카도 축출할 수 없습니다',
    'Let one replica be unavailable.':
      '레플리카 하나는 중단될 수 있도록 설정하십시오.',
    'Lower minAvailable, or run more replicas.':
      'minAvailable 값을 낮추거나 레플리카를 늘리십시오.',
    'the application has a route, but its network policy lets only its own namespace in':
      '애플리케이션에 라우트가 있는데, 네트워크 정책이 자체 네임스페이스의 접근만 허용합니다',
    'Add the component that lets the gateway in.':
      '게이트웨이의 접근을 허용하는 컴포넌트를 추가하십시오.',
    'the image {image} has no tag': '{image} 이미지에 태그가 없습니다',
    'the image {image} has the tag latest':
      '{image} 이미지의 태그가 latest입니다',
    'Write the tag of one version.': '특정 버전의 태그를 작성하십시오.',
    'newTag is latest': 'newTag 값이 latest입니다',
    'Write the tag of one version, or of the branch that is deployed.':
      '특정 버전의 태그나 배포되는 브랜치의 태그를 작성하십시오.',
    'images gives {name} no newTag and no digest':
      'images의 {name} 항목에 newTag와 digest가 없습니다',
    'the NetworkPolicy does not limit who reaches the pods of the base':
      'NetworkPolicy가 베이스의 파드에 대한 접근을 제한하지 않습니다',
    "Select the pods' labels, and list Ingress in policyTypes.":
      '파드의 레이블을 선택하고 policyTypes에 Ingress를 넣으십시오.',
    'resources has no NetworkPolicy': 'resources에 NetworkPolicy가 없습니다',
    'Add a NetworkPolicy that selects the pods.':
      '파드를 선택하는 NetworkPolicy를 추가하십시오.',
    'after the patches, no NetworkPolicy guards the pods':
      '패치 적용 후: 파드를 보호하는 NetworkPolicy가 없습니다',
    "Leave the base's NetworkPolicy as it is.":
      '베이스의 NetworkPolicy를 그대로 두십시오.',
    '{container:part} may run as root: runAsNonRoot is not true':
      '{container}: runAsNonRoot 값이 true가 아니어서 root로 실행될 수 있습니다',
    'Set securityContext.runAsNonRoot to true.':
      'securityContext.runAsNonRoot 값을 true로 설정하십시오.',
    '{container:part} runs as user 0, which is root':
      '{container}: 사용자 0(root)으로 실행됩니다',
    'Set securityContext.runAsUser to another user.':
      'securityContext.runAsUser에 다른 사용자를 설정하십시오.',
    "the pod shares the node's own: {field} is true":
      '{field} 값이 true여서 파드가 노드의 자원을 공유합니다',
    '{container:part} is privileged': '{container}: 특권 모드로 실행됩니다',
    'Remove securityContext.privileged.':
      'securityContext.privileged 값을 삭제하십시오.',
    '{container:part} can gain privileges: allowPrivilegeEscalation is not false':
      '{container}: allowPrivilegeEscalation 값이 false가 아니어서 권한을 상승시킬 수 있습니다',
    'Set securityContext.allowPrivilegeEscalation to false.':
      'securityContext.allowPrivilegeEscalation 값을 false로 설정하십시오.',
    '{container:part} adds the capability {capability}':
      '{container}: {capability} 권한(capability)을 추가합니다',
    'Remove the capability {capability}.':
      '{capability} 권한(capability)을 삭제하십시오.',
    '{container:part} has no readinessProbe':
      '{container}: readinessProbe가 없습니다',
    'Add a readinessProbe.': 'readinessProbe를 추가하십시오.',
    '{container:part} has neither livenessProbe nor startupProbe':
      '{container}: livenessProbe와 startupProbe가 모두 없습니다',
    'Add a livenessProbe.': 'livenessProbe를 추가하십시오.',
    'the {probe} asks the port {port}, but {container:part} has no port of that name':
      '{container}: {probe} 대상인 {port} 포트가 컨테이너에 없습니다',
    'Name one of its ports.': '컨테이너의 포트 중 하나를 지정하십시오.',
    '{container:part} has no resources.{field}':
      '{container}: resources.{field} 값이 없습니다',
    '{container:part} requests {request} of {resource}, but its limit is {limit}':
      '{container}: {resource} 요청량은 {request}인데, 제한은 {limit}입니다',
    'Raise the limit, or request less.': '제한을 높이거나 요청량을 줄이십시오.',
    'maxReplicas is {most}: nothing would run':
      'maxReplicas 값이 {most}이므로 아무것도 실행되지 않습니다',
    'Set maxReplicas to 1 or more.': 'maxReplicas를 1 이상으로 설정하십시오.',
    'minReplicas is {least}: nothing may be left to answer':
      'minReplicas 값이 {least}이므로 응답할 파드가 남지 않을 수 있습니다',
    'Set minReplicas to 1 or more.': 'minReplicas를 1 이상으로 설정하십시오.',
    'minReplicas is {least}, but maxReplicas is {most}':
      'minReplicas 값은 {least}인데, maxReplicas 값은 {most}입니다',
    'Raise maxReplicas, or lower minReplicas.':
      'maxReplicas를 높이거나 minReplicas를 낮추십시오.',
    'the autoscaler scales Deployment {name}, whose pods a Rollout runs':
      '오토스케일러의 대상이 Deployment {name}인데, 해당 파드는 Rollout이 실행합니다',
    'Let spec.scaleTargetRef name the Rollout.':
      'spec.scaleTargetRef에 Rollout을 지정하십시오.',
  },
  parts: {
    'the container {container} of {object}': '{object}의 {container} 컨테이너',
  },
};
