import type { PhraseList } from '../Phrases';

/** Why a route is protected, open, or nobody can tell. */
export const POSTURE: PhraseList = {
  sentences: {
    'the Kong route {route:maybe} has {found:part}, but {name} declares {guard:part} ({place})':
      'Kong 라우트 {route}의 가드는 {found}인데, {name} 애플리케이션에 선언된 가드는 {guard}입니다({place})',
    'the Kong route {route:maybe} has {found:part}, but the code asks for the guard {guard}':
      'Kong 라우트 {route}의 가드는 {found}인데, 코드는 {guard} 가드를 요구합니다',
    'it cannot be determined whom {who:part} lets in: {why:part}':
      '{who} 허용하는 대상을 알 수 없습니다({why})',
    'it cannot be determined which roles {name} is meant to let in: {why:part}':
      '{name} 애플리케이션이 어떤 역할을 허용하려는지 알 수 없습니다({why})',
    'the code lets in nobody: the guard {guard} closes a handler that nothing is said of':
      '코드가 아무도 허용하지 않습니다. 설정이 없는 핸들러를 {guard} 가드가 차단합니다',
    'the code lets in {roles:maybe}, but the gateway lets in {others:maybe}':
      '코드가 허용하는 대상은 {roles}인데, 게이트웨이가 허용하는 대상은 {others}입니다',
    'the code lets everybody in: it is marked as public':
      '코드가 공개로 표시되어 모두를 허용합니다',
    'a handler of the code asks for no guard':
      '코드의 핸들러 중 하나에 가드가 없습니다',
    'the code of {name} has no guard':
      '{name} 애플리케이션의 코드에 가드가 없습니다',
    'the code of {name} is not here, so only the gateway is known to check its callers':
      '{name} 애플리케이션의 코드가 이 저장소에 없어, 호출자를 확인하는 것은 게이트웨이뿐인 것으로 보입니다',
    '{route:part} is public at the gateway':
      '{route}: 게이트웨이에서 공개 상태입니다',
    '{route:part} has no guard at the gateway':
      '{route}: 게이트웨이에 가드가 없습니다',
    'it cannot be determined who may call {name}: {why:part}':
      '누가 {name} 애플리케이션을 호출할 수 있는지 알 수 없습니다: {why}',
    'it cannot be determined {about:part}: {why:part}': '{about}: {why}',
    'the code has {package} {version}, and {latest} is the newest':
      '코드의 {package} 버전은 {version}인데, 최신 버전은 {latest}입니다',
    'it has no guard': '가드가 없습니다',
    '{file} cannot be read in full': '{file} 파일을 전부 읽을 수 없습니다',
  },
  parts: {
    'the gateway': '게이트웨이가',
    'the code': '코드가',
    'whom the code lets in': '코드가 허용하는 대상을 알 수 없습니다',
    'which controller serves {route:part}':
      '{route}: 어떤 컨트롤러가 제공하는지 알 수 없습니다',
    'which guard the code of {name} has':
      '{name} 애플리케이션의 코드에 어떤 가드가 있는지 알 수 없습니다',
    'which guard {route:part} has at the gateway':
      '{route}: 게이트웨이에 어떤 가드가 있는지 알 수 없습니다',
    'which plugin {scope:part} has':
      '{scope}: 어떤 플러그인이 있는지 알 수 없습니다',
    'whether {guard:part} is on': '{guard}: 켜져 있는지 알 수 없습니다',
    'whether the guard {guard} of the code is there':
      '코드에 {guard} 가드가 있는지 알 수 없습니다',
    'whether the guard {guard} of the code is on':
      '코드의 {guard} 가드가 켜져 있는지 알 수 없습니다',
    'only running the code tells, and they do not check the same':
      '코드를 실행해야 알 수 있고, 컨트롤러마다 검사 방식이 다릅니다',
    'there is no package.json': 'package.json 파일이 없습니다',
    'it has no TypeScript to read': '읽을 TypeScript 코드가 없습니다',
    'it has a guard of its own': '자체 가드를 사용합니다',
    '{file} cannot be read': '{file} 파일을 읽을 수 없습니다',
    '{file} names no package of it': '{file} 파일에 해당 패키지가 없습니다',
    'no source of it imports {package}':
      '{package} 패키지를 가져오는 소스가 없습니다',
    'the catalog file cannot be read': '카탈로그 파일을 읽을 수 없습니다',
    'the routes of its name may be those of another application':
      '같은 이름의 라우트가 다른 애플리케이션의 것일 수 있습니다',
    'its code serves requests, but no route of a gateway leads to it':
      '코드가 요청을 처리하지만, 연결되는 게이트웨이 라우트가 없습니다',
    'its code listens, and what it serves is not known':
      '코드가 포트에서 수신하지만, 무엇을 제공하는지 알 수 없습니다',
  },
};
