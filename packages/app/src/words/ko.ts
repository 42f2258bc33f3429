import type { EN } from './en';

/** Everything that the portal itself says, in Korean. */
const KO: Record<keyof typeof EN, string> = {
  'title.home': '홈',
  'title.catalog': '카탈로그',
  'title.fleet': '서비스 목록',
  'title.delivery': '딜리버리',
  'title.create': '만들기',
  'title.templates': '템플릿',
  'title.creations': '생성 작업',
  'title.actions': '액션',
  'title.editor': '템플릿 편집기',
  'title.templating': '템플릿 확장 기능',
  'title.goldenPaths': '골든 패스',
  'title.approvals': '승인',
  'title.audit': '감사 로그',
  'title.apis': 'API 목록',
  'title.search': '검색',
  'title.notifications': '알림',
  'title.settings': '설정',
  'title.general': '일반',
  'title.relations': '카탈로그 관계도',

  'navigation.home': 'Slipway 홈',
  'navigation.more': '더 보기',

  'door.tagline': '풀 리퀘스트 하나로 서비스를 출시합니다.',
  'door.language': '언어',
  'door.noWayTitle': '아직 로그인할 방법이 없습니다',
  'door.noWay':
    '설정의 auth.providers에 인증 공급자가 없습니다. github 또는 oidc가 필요하며, 방법은 docs/connect-github.md에 있습니다.',
  'door.askTeam': '플랫폼 팀에 문의',

  'account.invitation':
    '풀 리퀘스트를 리뷰할 때 쓰는 계정으로 로그인해 주십시오.',
  'account.continue': '{{account}}(으)로 계속하기',
  'account.company': '회사 계정',

  'persona.question': '누구로 들어가시겠습니까?',
  'persona.ground':
    '이 포털은 사용자의 컴퓨터에서 연습용 플랫폼 저장소와 함께 실행됩니다. 여기에서 하는 일은 다른 사람에게 영향을 주지 않습니다.',

  'signInError.title': '로그인하지 못했습니다',
  'signInError.text':
    '{{reason}}. 손실된 것은 없습니다. 잠시 후 다시 시도하거나 플랫폼 팀에 문의해 주십시오.',
  'signInError.silent': '포털이 응답하지 않았습니다',
  'signInError.retry': '다시 시도',

  'noRole.title': '아직 역할이 없습니다',
  'noRole.signedIn': '현재 로그인한 사용자는 {{user}}입니다.',
  'noRole.noGroup': '카탈로그의 어떤 그룹에도 속해 있지 않습니다.',
  'noRole.groups': '속한 그룹({{groups}})에 아직 역할이 없습니다.',
  'noRole.next':
    '플랫폼 팀에 소속 팀의 그룹에 추가해 달라고 요청한 뒤 다시 로그인해 주십시오. 그때까지 포털에는 아무것도 표시되지 않습니다.',
  'noRole.signOut': '로그아웃',

  'notFound.title': '이 주소에는 페이지가 없습니다',
  'notFound.text':
    '{{path}}에 해당하는 페이지가 없습니다. 페이지가 옮겨졌거나 링크에 오타가 있을 수 있습니다.',
  'notFound.home': '홈으로 이동',
  'notFound.catalog': '카탈로그에서 찾기',

  'broken.title': '페이지의 일부가 동작을 멈췄습니다',
  'broken.text': '{{reason}} ({{part}}). 저장한 내용에는 영향이 없습니다.',
  'broken.portal': '포털',
  'broken.retry': '다시 불러오기',
};

export default KO;
