import type { PhraseList } from '../Phrases';

/** What to change in the values of a service that is to be created, and in the paths of its files. */
export const GOLDEN_PATH: PhraseList = {
  sentences: {
    'Choose another name: "{name}" is reserved by the platform.':
      '다른 이름을 선택하십시오. "{name}" 이름은 플랫폼에서 예약되어 있습니다.',
    'Shorten it by {excess}: service and application together may have {most} characters, the dash between them included.':
      '{excess}자 줄이십시오. 서비스와 애플리케이션 이름은 사이의 하이픈을 포함하여 합쳐서 {most}자까지 가능합니다.',
    'Remove this field: a service has none of this name.':
      '이 필드를 삭제하십시오. 서비스에 없는 필드입니다.',
    'Give the values of a service as an object.':
      '서비스의 값을 객체로 지정하십시오.',
    'Give the route with its path and its methods.':
      '라우트의 경로와 메서드를 지정하십시오.',
    'Give the route whose requests the gateway passes on.':
      '게이트웨이가 요청을 전달할 라우트를 지정하십시오.',
    'Give a list of roles; it may be empty.':
      '역할 목록을 지정하십시오. 비어 있어도 됩니다.',
    'Give at most {most} roles.': '역할은 {most}개까지 지정할 수 있습니다.',
    'Give the number of a port, such as 443.':
      '443과 같은 포트 번호를 입력하십시오.',
    'A port is at least 1.': '포트는 1 이상이어야 합니다.',
    'A port is at most 65535.': '포트는 65535 이하여야 합니다.',
    'Say where it runs: protocol, host and port.':
      '실행되는 위치(프로토콜, 호스트, 포트)를 지정하십시오.',
    'Give a text.': '텍스트를 입력하십시오.',
    'Choose one of {choices}.': '다음 중 하나를 선택하십시오: {choices}',
    'Choose one or more of {choices}.':
      '다음 중 하나 이상을 선택하십시오: {choices}',
    'Name a group like group:default/commerce.':
      'group:default/commerce와 같은 형식으로 그룹을 지정하십시오.',
    'Remove it: {item} is already in the list.':
      '삭제하십시오. {item} 값이 이미 목록에 있습니다.',
    'Shorten the description to {most} characters.':
      '설명을 {most}자 이내로 줄이십시오.',
    'Say in one sentence what it does.':
      '무엇을 하는 애플리케이션인지 한 문장으로 설명하십시오.',
    'Write one line of visible text: remove the character {character}.':
      '보이는 텍스트를 한 줄로 작성하십시오. {character} 문자를 삭제하십시오.',
    'Type the description anew: it holds letters and accents as separate characters (not Unicode NFC).':
      '설명을 다시 입력하십시오. 글자와 자모 또는 악센트가 분리되어 있습니다(유니코드 NFC가 아님).',
    'Name the queue like order-events: at most {most} lower-case letters, digits, single dashes and dots, starting with a letter.':
      '큐 이름을 order-events와 같이 지정하십시오. 영문 소문자로 시작하고 영문 소문자, 숫자, 하이픈, 마침표(연속 불가)로 {most}자까지 가능합니다.',
    'Use at most {most} lower-case letters, digits, single dashes and underscores, starting with a letter.':
      '영문 소문자로 시작하고 영문 소문자, 숫자, 하이픈, 밑줄(연속 불가)로 {most}자까지 입력하십시오.',
    'Shorten the path to {most} characters.':
      '경로를 {most}자 이내로 줄이십시오.',
    'Write the path like /api/v1/orders: segments of lower-case letters, digits and single dashes, each after one slash, without a slash at the end.':
      '경로를 /api/v1/orders와 같이 작성하십시오. 각 세그먼트는 슬래시 하나 뒤에 영문 소문자, 숫자, 하이픈(연속 불가)으로 쓰고, 끝에는 슬래시를 붙이지 마십시오.',
    'Choose another path: /health is where the platform asks whether the application is alive.':
      '다른 경로를 선택하십시오. /health는 플랫폼이 애플리케이션의 상태를 확인하는 경로입니다.',
    'Remove the guard, or give the route that it guards.':
      '가드를 삭제하거나 가드가 보호할 라우트를 지정하십시오.',
    'Remove the roles, or choose a guard that can check them.':
      '역할을 삭제하거나 역할을 확인할 수 있는 가드를 선택하십시오.',
    'Remove the environments, or the upstream: an application is either deployed from here or runs elsewhere.':
      '환경과 업스트림 중 하나를 삭제하십시오. 애플리케이션은 여기에서 배포되거나 다른 곳에서 실행됩니다.',
    'Remove the strategy: how a new version comes out is decided where it runs.':
      '배포 전략을 삭제하십시오. 새 버전의 배포 방식은 실행되는 곳에서 정합니다.',
    'Remove the queue: only what is deployed from here reads one.':
      '큐를 삭제하십시오. 여기에서 배포되는 애플리케이션만 큐를 읽습니다.',
    'Name the queue that it reads.': '읽을 큐를 지정하십시오.',
    'Remove it: this golden path has no use for it.':
      '삭제하십시오. 이 골든 패스에서는 사용하지 않습니다.',
    'Choose one of {hosts}; the platform team allows another one in slipway.platform.upstreamHosts.':
      '다음 중 하나를 선택하십시오: {hosts}. 다른 호스트는 플랫폼 팀이 slipway.platform.upstreamHosts에서 허용할 수 있습니다.',
    'Ask the platform team to allow the host in slipway.platform.upstreamHosts: as yet the gateway reaches none outside the cluster.':
      '플랫폼 팀에 slipway.platform.upstreamHosts에서 호스트를 허용해 달라고 요청하십시오. 아직 게이트웨이에서 클러스터 외부의 호스트에 연결할 수 없습니다.',
    "{path}: move it into one of the skeleton's folders {folders}":
      '{path}: 스켈레톤의 다음 폴더 중 하나로 옮기십시오: {folders}',
    '{path}: two artefacts with different content share this path; give each its own file name in the skeleton, or {environment} or {cluster} in its folder in slipway.platform.paths':
      '{path}: 내용이 다른 두 산출물의 경로가 같습니다. 스켈레톤에서 파일 이름을 서로 다르게 지정하거나, slipway.platform.paths의 폴더에 {environment} 또는 {cluster} 값을 넣으십시오',
    '{file}: the path {path} leaves the rendered tree':
      '{file}: {path} 경로가 렌더링된 폴더를 벗어납니다',
    'it has no step {step}': '{step} 단계가 없습니다',
    'it does not name its skeleton in plain words: a folder, or a list of folders':
      '스켈레톤이 폴더 또는 폴더 목록으로 명확히 지정되어 있지 않습니다',
    'A template may not take its skeleton from {source}: name a folder of its own, such as ./skeleton, or one beside it, such as ../shared/deployed':
      '템플릿은 {source} 위치의 스켈레톤을 사용할 수 없습니다. ./skeleton과 같은 자체 폴더나 ../shared/deployed와 같은 옆 폴더를 지정하십시오',
    'the filter {filter} got no text but {type}':
      '{filter} 필터가 텍스트가 아닌 {type} 값을 받았습니다',

    'the path is empty': '경로가 비어 있습니다',
    'the path is longer than {most} characters': '경로가 {most}자보다 깁니다',
    'the path is absolute': '절대 경로입니다',
    'the path holds a backslash': '경로에 백슬래시가 있습니다',
    'the path holds a character that is not printable ASCII':
      '경로에 출력 가능한 ASCII가 아닌 문자가 있습니다',
    'the path holds an empty segment': '경로에 빈 세그먼트가 있습니다',
    'the path holds the segment "{segment}"':
      '경로에 "{segment}" 세그먼트가 있습니다',
    'the path reaches into .git': '경로가 .git 내부를 가리킵니다',
    'the segment "{segment}" ends with a space or a dot':
      '"{segment}" 세그먼트가 공백이나 마침표로 끝납니다',
    'the segment "{segment}" holds one of < > : " | ? * %':
      '"{segment}" 세그먼트에 < > : " | ? * % 중 하나가 있습니다',
    'the segment "{segment}" is a device name on Windows':
      '"{segment}" 세그먼트는 Windows의 장치 이름입니다',
  },
};
