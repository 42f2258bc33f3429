import type { PhraseList } from '../../Phrases';

/** What the rules about the agreement of artefacts ask for, and why. */
export const AGREEMENT: PhraseList = {
  sentences: {
    'All artefacts of an application bear its name':
      '애플리케이션의 모든 산출물은 그 이름을 사용해야 합니다',
    'By the name one finds from a route to its code, from a pod to its owner; an artefact under another name belongs to nobody, or to somebody else.':
      '이름으로 라우트에서 코드를, 파드에서 소유 그룹을 찾습니다. 이름이 다른 산출물은 주인이 없거나 다른 곳의 것이 됩니다.',
    'All artefacts of an application name the service that it belongs to':
      '애플리케이션의 모든 산출물에는 소속 서비스가 표시되어야 합니다',
    'Costs, alerts and network rules are gathered by service; what names another one is missing here and too much there.':
      '비용, 알림, 네트워크 규칙은 서비스별로 집계됩니다. 다른 서비스가 표시되면 한쪽에서는 누락되고 다른 쪽에서는 더해집니다.',
    'The Terraform call and the Argo CD Application of an application are for that application':
      '애플리케이션의 Terraform 호출과 Argo CD Application은 그 애플리케이션을 가리켜야 합니다',
    'Otherwise a deployment of one application deploys another one, under its name and with its rights.':
      '그렇지 않으면 한 애플리케이션을 배포할 때 그 이름과 권한으로 다른 애플리케이션이 배포됩니다.',
    'A component and its APIs belong to the system of their service':
      '컴포넌트와 그 API는 소속 서비스의 시스템에 속해야 합니다',
    'In the catalog a service is a system; a component outside of it is missing on the page of its service.':
      '카탈로그에서 서비스는 시스템입니다. 시스템 밖의 컴포넌트는 서비스 페이지에 나타나지 않습니다.',
    'An application is deployed to the namespace of its service':
      '애플리케이션은 소속 서비스의 네임스페이스에 배포되어야 합니다',
    'The gateway finds it there by its host name, and the network lets only the same namespace in.':
      '게이트웨이는 그곳의 호스트 이름으로 애플리케이션을 찾고, 네트워크는 같은 네임스페이스의 접근만 허용합니다.',
    'The Kong service of an application leads to that application':
      '애플리케이션의 Kong 서비스는 그 애플리케이션으로 연결되어야 합니다',
    'Otherwise its routes are answered by another application, behind the guard that was meant for this one.':
      '그렇지 않으면 이 애플리케이션에 맞춘 가드 뒤에서 다른 애플리케이션이 라우트에 응답합니다.',
    'An overlay deploys the image of its application':
      '오버레이는 해당 애플리케이션의 이미지를 배포해야 합니다',
    "The workflow pushes each application's image under its name; an overlay with another one deploys something else, or nothing.":
      '워크플로는 애플리케이션마다 그 이름으로 이미지를 푸시합니다. 다른 이미지를 가리키는 오버레이는 엉뚱한 것을 배포하거나 아무것도 배포하지 못합니다.',
    'Code, image and gateway use the port that the Kubernetes base gives them':
      '코드, 이미지, 게이트웨이는 Kubernetes 베이스에서 정한 포트를 사용해야 합니다',
    'An application that listens elsewhere never gets ready, and its deployment waits until somebody looks.':
      '다른 포트에서 수신하는 애플리케이션은 준비 상태가 되지 않으며, 누군가 확인할 때까지 배포가 멈춰 있습니다.',
    "The base's container listens where its variable PORT says":
      '베이스의 컨테이너는 PORT 변수로 정한 포트에서 수신해야 합니다',
    'Otherwise every application listens on one port and is asked on another.':
      '그렇지 않으면 모든 애플리케이션이 수신하는 포트와 요청을 받는 포트가 서로 다릅니다.',
    'An environment of an application has an overlay, a Terraform call and an Argo CD Application, and each says which one it is for':
      '애플리케이션의 환경마다 오버레이, Terraform 호출, Argo CD Application이 있어야 하고, 각각 대상 환경이 표시되어야 합니다',
    'An environment with a part missing is half deployed; a part that names another environment changes what customers use when somebody tries something out.':
      '일부가 빠진 환경은 절반만 배포됩니다. 다른 환경이 표시된 항목이 있으면 시험 삼아 한 변경이 고객이 사용하는 환경에 반영됩니다.',
    'The guard that is declared is the one at the gateway and in the code':
      '선언된 가드가 게이트웨이와 코드에도 있어야 합니다',
    'What one of them lets pass the others may not expect: an application that trusts its gateway is open when the gateway has another guard.':
      '한쪽에서 통과시킨 것을 다른 쪽에서는 예상하지 못할 수 있습니다. 게이트웨이를 신뢰하는 애플리케이션은 게이트웨이의 가드가 다르면 무방비가 됩니다.',
    'Gateway and code let in the roles that are declared':
      '게이트웨이와 코드는 선언된 역할을 허용해야 합니다',
    'Who is let in by one and turned away by the other sees an error; who is let in by both and was not meant to be sees data.':
      '한쪽만 허용하면 사용자에게 오류가 표시되고, 의도와 달리 양쪽이 모두 허용하면 데이터가 노출됩니다.',
    'The gateway publishes the paths and methods that the catalog documents and the code serves':
      '게이트웨이는 카탈로그에 문서화되고 코드가 제공하는 경로와 메서드를 공개해야 합니다',
    'What is published and not served answers 404; what is documented and not published cannot be called.':
      '공개되었지만 제공되지 않는 경로는 404로 응답하고, 문서화되었지만 공개되지 않은 경로는 호출할 수 없습니다.',
    'The owner of an application is in the organisation':
      '애플리케이션의 소유 그룹은 조직에 있어야 합니다',
    'Nobody answers for an application whose owner does not exist.':
      '소유 그룹이 없는 애플리케이션은 아무도 책임지지 않습니다.',
    'Catalog, Terraform and Argo CD name the same owner of an application':
      '카탈로그, Terraform, Argo CD에 표시된 애플리케이션의 소유 그룹이 같아야 합니다',
    'Whom the catalog names is called when it breaks; whom the Argo CD project names may deploy it. These are the same people, or the wrong ones.':
      '장애가 나면 카탈로그에 표시된 그룹에 연락하고, Argo CD 프로젝트에 표시된 그룹이 배포할 수 있습니다. 두 그룹이 다르면 잘못된 사람들입니다.',
    'An application declares itself to the catalog':
      '애플리케이션은 카탈로그에 선언되어 있어야 합니다',
    "What is not in the catalog has no owner, no documentation and no place on anybody's page.":
      '카탈로그에 없는 애플리케이션은 소유 그룹도, 문서도 없고 어느 페이지에도 나타나지 않습니다.',
    "An entity is one that Backstage's catalog takes":
      '엔티티는 Backstage 카탈로그가 받아들이는 형식이어야 합니다',
    'The catalog refuses any other when the pull request is long merged, and keeps showing what it had before, or nothing.':
      '그렇지 않으면 풀 리퀘스트가 병합되고 한참 뒤에 카탈로그에서 거부되며, 이전 내용이 계속 표시되거나 아무것도 표시되지 않습니다.',
    'An entity of the catalog is declared in one place':
      '카탈로그의 엔티티는 한곳에만 선언되어야 합니다',
    'The catalog takes one of them, and which one changes from day to day.':
      '카탈로그는 그중 하나만 사용하며, 어느 것을 사용할지는 날마다 달라질 수 있습니다.',
    'The APIs that a component provides are in the catalog':
      '컴포넌트가 제공하는 API는 카탈로그에 있어야 합니다',
    'A page that leads nowhere hides who calls the application.':
      '연결이 끊긴 페이지에서는 애플리케이션의 호출자를 알 수 없습니다.',
  },
};
