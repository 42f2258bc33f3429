import type { PhraseList } from '../../Phrases';

/** What the rules about files, names and creations ask for, and why. */
export const NAMES: PhraseList = {
  sentences: {
    'Every file that the platform reads can be read':
      '플랫폼이 읽는 모든 파일은 읽을 수 있어야 합니다',
    'What cannot be parsed can be neither judged nor deployed, and whatever else the file says stays unknown.':
      '해석할 수 없는 파일은 판정할 수도, 배포할 수도 없으며, 파일의 나머지 내용도 알 수 없습니다.',
    'Names of services and applications are 3 to 40 lower-case letters, digits and single dashes':
      '서비스와 애플리케이션의 이름은 영문 소문자, 숫자, 하이픈(연속 불가)으로 된 3~40자여야 합니다',
    'A name stands in paths, DNS names, labels and branches; each of them refuses other characters, at a different moment.':
      '이름은 경로, DNS 이름, 레이블, 브랜치에 쓰이며, 허용되지 않는 문자는 저마다 다른 시점에 거부됩니다.',
    'Service and application together have at most {most} characters, the dash between them included':
      '서비스와 애플리케이션 이름은 사이의 하이픈을 포함하여 합쳐서 {most}자 이하여야 합니다',
    'The joined name becomes a DNS label; Kubernetes refuses a longer one when everything else is already merged.':
      '결합된 이름은 DNS 레이블이 됩니다. 더 길면 나머지가 모두 병합된 뒤에야 Kubernetes에서 거부됩니다.',
    'No service and no application bears a name that the platform needs':
      '플랫폼에서 사용하는 이름은 서비스나 애플리케이션의 이름으로 쓸 수 없습니다',
    "A service has a namespace of its own, so it would move into one of the cluster's; other names mean something to JavaScript or to Windows.":
      '서비스마다 네임스페이스가 있으므로 클러스터 자체의 네임스페이스와 겹치게 됩니다. JavaScript나 Windows에서 특별한 뜻을 갖는 이름도 있습니다.',
    'No two applications have the same joined name':
      '두 애플리케이션의 결합된 이름이 같을 수 없습니다',
    'Image, Deployment, Terraform module, Argo CD Application and gateway route are all called by the joined name: the second application would take them from the first.':
      '이미지, Deployment, Terraform 모듈, Argo CD Application, 게이트웨이 라우트가 모두 결합된 이름을 사용하므로, 두 번째 애플리케이션이 첫 번째의 것을 차지하게 됩니다.',
    'No two applications have names that differ only in case':
      '두 애플리케이션의 이름이 대소문자만 다를 수 없습니다',
    'DNS, and the file systems of most laptops, take them for one and the same.':
      'DNS와 대부분의 노트북 파일 시스템에서 같은 이름으로 취급합니다.',
    'No two applications have names that a person takes for each other':
      '두 애플리케이션의 이름이 사람이 혼동할 만큼 비슷할 수 없습니다',
    'Somebody will deploy, call or switch off the wrong one; and a name that is made to be mistaken is an old trick.':
      '누군가 엉뚱한 애플리케이션을 배포하거나 호출하거나 중단하게 됩니다. 혼동을 노린 이름은 오래된 공격 수법이기도 합니다.',
    'A creation adds an application that does not exist yet':
      '생성 작업은 아직 없는 애플리케이션만 추가합니다',
    'Creating over an existing application would replace the work of the people who run it.':
      '이미 있는 애플리케이션 위에 생성하면 운영하는 사람들의 작업을 덮어쓰게 됩니다.',
    'A person creates applications only for groups of their own':
      '소속된 그룹의 애플리케이션만 생성할 수 있습니다',
    'The owner answers for the application; a group must not find itself answering for something that a stranger made.':
      '소유 그룹이 애플리케이션을 책임집니다. 모르는 사람이 만든 것을 그룹이 책임지게 되어서는 안 됩니다.',
  },
};
