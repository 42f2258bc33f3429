import type { PhraseList } from '../Phrases';

/** The rules by which the artefacts of an application agree. */
export const AGREEMENT: PhraseList = {
  sentences: {
    '{what:part} is called {value}, but the application is {name}':
      '{what}의 이름은 {value}인데, 애플리케이션의 이름은 {name}입니다',
    '{what:part} is {value}, but the application is {name}':
      '{what} 값은 {value}인데, 애플리케이션의 이름은 {name}입니다',
    'the overlay calls what it deploys {value}, but the application is {name}':
      '오버레이가 배포하는 이름은 {value}인데, 애플리케이션의 이름은 {name}입니다',
    'the path {folder} is an overlay of {other}, but the application is {name}':
      '{folder} 경로는 {other} 애플리케이션의 오버레이인데, 이 애플리케이션의 이름은 {name}입니다',
    '{what:part} is {value}, but the application of the service {service} is {name}':
      '{what} 값은 {value}인데, {service} 서비스에 속한 이 애플리케이션의 이름은 {name}입니다',
    '{what:part} is {value}, but {name} belongs to the service {service}':
      '{what} 값은 {value}인데, {name} 애플리케이션은 {service} 서비스에 속합니다',
    'the catalog component belongs to no system, but {name} is part of {service}':
      '카탈로그 컴포넌트가 속한 시스템이 없는데, {name} 애플리케이션은 {service} 서비스에 속합니다',
    'Add system: {service} to spec.':
      'spec에 다음을 추가하십시오: system: {service}',
    'the overlay deploys to the namespace {value}, but the service of {name} is {service}':
      '오버레이가 배포하는 네임스페이스는 {value}인데, {name} 애플리케이션의 서비스는 {service}입니다',
    'Argo CD deploys to the namespace {value}, but the service of {name} is {service}':
      'Argo CD가 배포하는 네임스페이스는 {value}인데, {name} 애플리케이션의 서비스는 {service}입니다',
    'the Kong service leads to {other}, but the application is {name}':
      'Kong 서비스가 {other} 쪽으로 연결되어 있는데, 애플리케이션의 이름은 {name}입니다',

    "the variable PORT is {value}, but the container's port is {ports:list}":
      'PORT 변수의 값은 {value}인데, 컨테이너의 포트는 {ports}입니다',
    "ENV sets PORT to {value}, but the base's container listens on {port}":
      'ENV가 지정한 PORT 값은 {value}인데, 베이스의 컨테이너는 {port} 포트에서 수신합니다',
    "EXPOSE names the port {value}, but the base's container listens on {port}":
      'EXPOSE의 포트는 {value}인데, 베이스의 컨테이너는 {port} 포트에서 수신합니다',
    "the code listens on port {value}, but the base's container listens on {port}":
      '코드는 {value} 포트에서 수신하는데, 베이스의 컨테이너는 {port} 포트에서 수신합니다',
    "the overlay sets PORT to {value}, but the base's container listens on {port}":
      '오버레이가 지정한 PORT 값은 {value}인데, 베이스의 컨테이너는 {port} 포트에서 수신합니다',
    "the Kong service leads to port {value}, but the base's Service is reached on {port}":
      'Kong 서비스는 {value} 포트로 연결되어 있는데, 베이스의 Service 포트는 {port}입니다',

    '{what:part} is {value}, but the file lies with those of {environments:list}':
      '{what} 값은 {value}인데, 이 파일은 {environments} 환경의 파일과 함께 있습니다',
    'the path is the overlay for {environment}, but the file lies with those of {environments:list}':
      '경로는 {environment} 환경의 오버레이인데, 이 파일은 {environments} 환경의 파일과 함께 있습니다',
    '{name} has no {missing:part} for {environment}':
      '{name} 애플리케이션에 {environment} 환경의 다음 항목이 없습니다: {missing}',
    'Add what is missing for {environment}, or remove the rest of it.':
      '{environment} 환경에 없는 항목을 추가하거나 나머지를 삭제하십시오.',

    'it cannot be determined which guard {name} is meant to have: {why:part}':
      '{name} 애플리케이션에 어떤 가드를 사용하려는지 알 수 없습니다: {why}',
    'Declare slipway.dev/guard: {guard}.':
      '다음을 선언하십시오: slipway.dev/guard: {guard}',
    'the Kong route {route:maybe} is public, but {name} declares {guard:part} ({place})':
      'Kong 라우트 {route}: 공개 상태인데, {name} 애플리케이션에 선언된 가드는 {guard}입니다({place})',
    'the Kong route {route:maybe} has the guard {found}, but {name} declares {guard:part} ({place})':
      'Kong 라우트 {route}: {found} 가드가 있는데, {name} 애플리케이션에 선언된 가드는 {guard}입니다({place})',
    'the code depends on {package}, but {name} declares {guard:part} ({place})':
      '코드는 {package} 패키지에 의존하는데, {name} 애플리케이션에 선언된 가드는 {guard}입니다({place})',
    'the code asks for the guard {found}, but {name} declares {guard:part} ({place})':
      '코드는 {found} 가드를 요구하는데, {name} 애플리케이션에 선언된 가드는 {guard}입니다({place})',
    'the application declares {guard:part}, but the Kong route {route:maybe} has the guard {found} ({place}), and so does the code':
      '애플리케이션에 선언된 가드는 {guard}인데, Kong 라우트 {route} 및 코드의 가드는 {found}입니다({place})',
    'the application declares {guard:part}, but the Kong route {route:maybe} is public ({place}), and so does the code':
      '애플리케이션에 선언된 가드는 {guard}인데, Kong 라우트 {route} 및 코드는 공개 상태입니다({place})',
    'Declare what is meant, and let the gateway and the code agree.':
      '의도한 가드를 선언하고 게이트웨이와 코드를 그에 맞추십시오.',

    'the gateway lets in {found:maybe}, but {name} declares {roles:maybe}':
      '게이트웨이가 허용하는 대상은 {found}인데, {name} 애플리케이션이 선언한 대상은 {roles}입니다',
    'the code lets in {found:maybe}, but {name} declares {roles:maybe}':
      '코드가 허용하는 대상은 {found}인데, {name} 애플리케이션이 선언한 대상은 {roles}입니다',
    'the code lets in {found:maybe} and nobody else, but {name} declares {roles:maybe}':
      '코드가 허용하는 대상은 {found}뿐인데, {name} 애플리케이션이 선언한 대상은 {roles}입니다',
    'Name the same roles in both.': '양쪽에 같은 역할을 지정하십시오.',

    'the gateway publishes {path}, which is {where:part}':
      '게이트웨이가 공개하는 {path} 경로는 {where}',
    'no controller serves {path}, which the gateway publishes ({place})':
      '게이트웨이가 공개하는 {path} 경로를 제공하는 컨트롤러가 없습니다({place})',
    'the controller serves {served}, so no controller serves {path}, which the gateway publishes ({place})':
      '컨트롤러가 제공하는 경로는 {served}이므로, 게이트웨이가 공개하는 {path} 경로를 제공하는 컨트롤러가 없습니다({place})',
    'the catalog documents {documented}, but the gateway publishes {path} ({place})':
      '카탈로그에 문서화된 경로는 {documented}인데, 게이트웨이가 공개하는 경로는 {path}입니다({place})',
    'the catalog documents {path}, which the gateway does not publish':
      '카탈로그에 문서화된 {path} 경로를 게이트웨이가 공개하지 않습니다',
    'the catalog documents {operation}, but the gateway lets only {methods} pass':
      '카탈로그에는 {operation} 요청이 문서화되어 있는데, 게이트웨이가 통과시키는 메서드는 {methods}뿐입니다',
    'the gateway lets {methods} pass to {path}, but the catalog documents no such operation':
      '게이트웨이가 {path} 경로로 통과시키는 {methods} 메서드가 카탈로그에 문서화되어 있지 않습니다',
    'Use the same path in the gateway, the catalog and the code.':
      '게이트웨이, 카탈로그, 코드에서 같은 경로를 사용하십시오.',
    'Publish it at the gateway, or remove it from the catalog.':
      '게이트웨이에서 공개하거나 카탈로그에서 삭제하십시오.',
    'Document it in the catalog, or remove it from the gateway.':
      '카탈로그에 문서화하거나 게이트웨이에서 삭제하십시오.',

    'the overlay deploys the image {image}, but that of the application is {expected}':
      '오버레이가 배포하는 이미지는 {image}인데, 애플리케이션의 이미지는 {expected}입니다',
    "the overlay gives the base's image no newName, but that of the application is {expected}":
      '오버레이에 베이스 이미지의 newName 값이 없습니다. 애플리케이션의 이미지는 {expected}입니다',
    'Write newName: {image}.': '다음과 같이 작성하십시오: newName: {image}',
    'the owner of the catalog component is {owner}, but {what:part} is {value} ({place})':
      '카탈로그 컴포넌트의 소유 그룹은 {owner}인데, {what} 값은 {value}입니다({place})',
    '{what:part} is {value}, but the owner of {name} is {owner}':
      '{what} 값은 {value}인데, {name} 애플리케이션의 소유 그룹은 {owner}입니다',
    'Name the same owner everywhere.':
      '모든 곳에 같은 소유 그룹을 지정하십시오.',
    'the owner {owner} is not in the organisation':
      '소유 그룹 {owner} 항목이 조직에 없습니다',
    'Name a group of {folder}/.': '{folder}/에 있는 그룹을 지정하십시오.',
    'the component provides the API {api}, which nobody declares':
      '컴포넌트가 제공하는 {api} API가 어디에도 선언되어 있지 않습니다',
    'Declare the API, or name the one that is declared.':
      'API를 선언하거나 이미 선언된 API를 지정하십시오.',
  },
  parts: {
    'the catalog component': '카탈로그 컴포넌트',
    'the package': '패키지',
    'the Terraform module call': 'Terraform 모듈 호출',
    'the Argo CD Application': 'Argo CD Application',
    'the Argo CD project': 'Argo CD 프로젝트',
    'the Kong service': 'Kong 서비스',
    'the Kong route': 'Kong 라우트',
    'the label {label}': '{label} 레이블',
    "the module's argument {argument}": '모듈 인수 {argument}',
    'the variable {variable}': '{variable} 변수',
    'the system of the catalog component': '카탈로그 컴포넌트의 시스템',
    'the system of the catalog API': '카탈로그 API의 시스템',
    'the owner of the catalog API': '카탈로그 API의 소유 그룹',
    overlay: '오버레이',
    'Terraform module call': 'Terraform 모듈 호출',
    'Argo CD Application': 'Argo CD Application',
    '{one:part} and no {other:part}': '{one}, {other}',
    'slipway.dev/guard is not declared': 'slipway.dev/guard 선언이 없음',
    'no guard': '없음',
    'the guard {guard}': '{guard}',
    'everybody whom the guard knows': '가드가 인증한 모든 호출자',
    'neither documented in the catalog nor served by the code':
      '카탈로그에 문서화되어 있지 않고 코드에서도 제공하지 않습니다',
    'served by no controller of the code':
      '코드의 어떤 컨트롤러에서도 제공하지 않습니다',
    'not documented in the catalog': '카탈로그에 문서화되어 있지 않습니다',
  },
};
