import type { EN } from './en';

/** Everything that the wizard and the pages of creations say, in Korean. */
const KO: Record<keyof typeof EN, string> = {
  'list.title': '무엇을 출시하시겠습니까?',
  'list.search': '템플릿 검색',
  'list.empty':
    '아직 템플릿이 없습니다. 플랫폼 팀이 template.yaml을 카탈로그에 등록하면 템플릿이 추가됩니다.',
  'list.noMatch': '"{{search}}"에 해당하는 템플릿이 없습니다.',
  'list.by': '관리: {{owner}}',
  'list.choose': '선택',
  'list.chooseTemplate': '{{template}} 선택',
  'list.failedTitle': '템플릿 목록을 불러오지 못했습니다',
  'list.failed':
    '카탈로그가 응답하지 않았습니다({{reason}}). 이전에 만든 것에는 영향이 없습니다.',
  'list.retry': '다시 시도',
  'unavailable.title': '이 템플릿을 열 수 없습니다',
  'unavailable.text':
    '{{reason}}. 템플릿의 이름이 바뀌었거나 제거되었을 수 있습니다. 다른 템플릿을 선택하거나 다시 시도해 주십시오.',
  'unavailable.silent': '포털이 응답하지 않았습니다',

  'field.required': '필수',
  'field.look': '확인하기',
  'field.lookingFree': '사용할 수 있는 이름인지 확인하는 중입니다',
  'field.lookingThere': '이미 있는 서비스인지 확인하는 중입니다',
  'field.silentService':
    '카탈로그가 응답하지 않아 이미 있는 서비스인지 알 수 없습니다. 계속 진행할 수 있습니다.',
  'field.silentApplication':
    '카탈로그가 응답하지 않아 사용할 수 있는 이름인지 알 수 없습니다: {{name}}. 만들기 전에 다시 검사하므로 계속 진행할 수 있습니다.',
  'field.oldService': '{{service}} 서비스에 애플리케이션을 추가합니다.',
  'field.newService': '새 서비스입니다: {{service}}.',
  'field.free': '사용할 수 있는 이름입니다: {{name}}.',
  'field.proposed':
    '풀 리퀘스트 #{{number}}에서 이미 제안된 이름입니다: {{name}}.',
  'field.taken': '이미 사용 중인 이름입니다: {{name}} (소유: {{owner}}).',
  'field.somebody': '다른 그룹',
  'field.description': '주문을 받습니다',
  'field.characters': '{{most}}자 중 {{length}}자',
  'field.address': '{{address}} 및 그 하위 경로에서 응답합니다.',
  'field.deadQueue':
    '처리할 수 없는 메시지는 {{queue}}:dead에 따로 보관됩니다.',
  'field.chooseHost': '호스트를 선택해 주십시오',
  'field.goodHost':
    '게이트웨이가 이 호스트로 요청을 전달합니다. 배포되는 것은 없습니다.',

  'owner.loading': '그룹을 불러오는 중입니다',
  'owner.chooseAny': '담당 그룹을 선택해 주십시오',
  'owner.chooseOwn': '내 그룹 중 하나를 선택해 주십시오',
  'owner.unread':
    '내 그룹을 읽지 못했습니다({{reason}}). 그룹 이름을 입력해 주십시오. 만들기 전에 다시 검사합니다.',
  'owner.noGroup':
    '속한 그룹이 없습니다. 서비스는 그룹만 소유할 수 있으므로 플랫폼 팀에 그룹에 추가해 달라고 요청해 주십시오.',
  'owner.missing':
    '카탈로그에 없는 그룹입니다: {{owner}}. 카탈로그에 있는 그룹을 선택해 주십시오.',
  'owner.notMember':
    '구성원이 아닌 그룹입니다: {{owner}}. 내 그룹 중 하나를 선택해 주십시오.',

  'guard.needsApproval':
    '풀 리퀘스트가 열리기 전에 플랫폼 팀의 다른 한 사람이 승인해야 합니다.',
  'guard.onlyPlatform':
    '공개 경로는 플랫폼 팀만 요청할 수 있습니다. 꼭 필요하면 플랫폼 팀과 상의해 주십시오.',
  'guard.refused':
    '공개 경로는 플랫폼 팀만 요청할 수 있습니다. 호출자를 확인할 방법을 선택하거나 플랫폼 팀에 문의해 주십시오.',
  'roles.chosen': '선택한 역할',
  'roles.twice': '이미 목록에 있는 역할입니다: {{role}}.',
  'roles.unchecked':
    '공개 경로에는 역할을 지정할 수 없습니다. 역할을 지우거나 가드를 선택해 주십시오.',

  'form.empty': '아직 비어 있습니다: {{title}}.',
  'form.this': '이 항목',
  'form.atLeastCharacters': '{{limit}}자 이상 입력해 주십시오.',
  'form.atMostCharacters': '{{limit}}자 이하로 입력해 주십시오.',
  'form.atLeastOne': '하나 이상 선택해 주십시오.',
  'form.atLeast': '{{limit}}개 이상 선택해 주십시오.',
  'form.leaveEmpty': '비워 두십시오.',
  'form.atMost': '{{limit}}개 이하로 선택해 주십시오.',
  'form.none': '없음',
  'form.review':
    '다시 한 번 확인해 주십시오. 만들기를 누르면 풀 리퀘스트 하나가 열립니다. 팀이 병합하기 전에는 아무것도 바뀌지 않습니다.',

  'refusal.conflictTitle': '지금은 만들 수 없습니다',
  'refusal.conflict':
    '{{sentences}} 아무것도 만들어지지 않았고 입력한 값은 그대로 있습니다. 이전 단계로 돌아가 값을 바꿔 주십시오.',
  'refusal.notStartedTitle': '만들기를 시작하지 못했습니다',
  'refusal.notStarted':
    '{{reason}}. 아무것도 만들어지지 않았고 입력한 값은 그대로 있습니다. 잠시 후 만들기를 다시 눌러 주십시오.',

  'proof.title': '풀 리퀘스트',
  'proof.loading': '플랫폼 저장소를 읽는 중입니다',
  'proof.failedTitle': '풀 리퀘스트를 표시할 수 없습니다',
  'proof.failed':
    '{{reason}}. 만들기 전에 모두 검사하므로 계속 진행할 수 있습니다.',
  'proof.retry': '다시 시도',
  'proof.movedTitle': '입력하는 동안 플랫폼 저장소가 변경되었습니다',
  'proof.wrong': '오류가 있어 풀 리퀘스트를 열 수 없습니다.',
  'proof.good': '이대로 만들면 바로 이 파일이 커밋됩니다.',
  'proof.missing': '아직 입력하지 않은 항목: {{names}}.',
  'proof.on': '{{commit}} 기준',
  'proof.provenOn': '커밋 {{commit}}에서 검증했습니다',
  'proof.announcer': '검증 결과',
  'proof.findings': '발견 사항',
  'proof.error': '오류:',
  'proof.warning': '경고:',
  'proof.ruleAt': 'docs/rules.md의 {{rule}} 항목',
  'count.files_one': '파일 {{count}}개',
  'count.files_other': '파일 {{count}}개',
  'count.errors_one': '오류 {{count}}개',
  'count.errors_other': '오류 {{count}}개',
  'count.warnings_one': '경고 {{count}}개',
  'count.warnings_other': '경고 {{count}}개',
  'count.lines_one': '{{count}}줄',
  'count.lines_other': '{{count}}줄',

  'files.title': '풀 리퀘스트의 파일',
  'files.new': '새 파일',
  'files.changed': '방금 변경됨',
  'files.added': '추가됨:',
  'files.removed': '삭제됨:',
  'files.content': '{{name}} 내용',
  'files.noDifference':
    '기본 브랜치에 있는 파일과의 차이를 읽지 못했습니다: {{reason}}.',
  'files.binary': '텍스트 파일이 아니므로 그대로 커밋됩니다.',
  'files.replaces': '이미 있는 파일을 대체함',
  'files.inFolder': '이미 있는 애플리케이션의 폴더에 추가됨',
  'files.executable': '실행 가능',

  'result.title': '풀 리퀘스트 #{{number}}이(가) 열렸습니다',
  'result.text':
    '새 애플리케이션에 필요한 모든 것이 커밋 하나에 들어 있습니다.',
  'result.open': '풀 리퀘스트 #{{number}} 열기',
  'result.watch': '만들어지는 과정 보기',
  'result.another': '하나 더 만들기',
  'result.next': '다음에 일어나는 일',
  'result.review':
    '팀의 누군가가 리뷰합니다. 지속적 통합(CI)이 내용을 빌드하고 테스트합니다.',
  'result.merge':
    '리뷰가 끝나면 병합해 주십시오. 이후 플랫폼이 인프라를 만들고 애플리케이션을 배포합니다.',
  'result.catalog': '병합 후 1분 이내에 카탈로그에 표시됩니다.',

  'creation.otherTitle': '팀 동료의 생성 작업입니다',
  'creation.other':
    '요청한 사람과 플랫폼 팀만 취소하거나 다시 시도할 수 있습니다.',
  'creation.noneTitle': '볼 수 있는 내용이 없습니다',
  'creation.none':
    '생성 작업과 로그는 요청한 사람, 그 사람의 팀, 플랫폼 팀에만 표시됩니다. 이 작업은 다른 팀의 작업이거나 이 주소에 작업이 없습니다.',
  'creation.retryFailedTitle': '다시 시도하지 못했습니다',
  'creation.failedTitle': '끝까지 진행되지 않았습니다',
  'creation.failed':
    '다시 시도하면 같은 값으로 계속되며, 같은 것이 두 번 만들어지지 않습니다.',
  'creation.retry': '다시 시도',
  'creation.waitsTitle': '다른 사람의 승인을 기다리고 있습니다',
  'creation.waits':
    '경로를 모두에게 공개하는 것을 플랫폼 팀의 다른 사람이 승인해야 합니다. 승인되면 풀 리퀘스트가 자동으로 열리므로 여기에서 더 할 일은 없습니다.',
  'creation.seeWaiting': '기다리는 항목 보기',

  'onlooker.title': '매니저는 보고, 팀은 만듭니다',
  'onlooker.role':
    '현재 역할로 모든 서비스의 현황을 볼 수 있습니다. 서비스를 만들고 생성 로그를 보는 일은 그 서비스를 소유한 팀이 합니다.',
  'onlooker.change':
    '서비스를 만들려면 팀의 그룹에 속해야 합니다. 플랫폼 팀에 그룹에 추가해 달라고 요청한 뒤 다시 로그인해 주십시오.',
  'onlooker.fleet': '서비스 목록 보기',
  'onlooker.ask': '플랫폼 팀에 문의',

  'creation.page.title': '{{what}} 생성 중',
  'creation.page.titleDone': '{{what}} 생성이 순조롭게 진행되고 있습니다',
  'creation.page.titleFailed': '{{what}} 생성에 실패했습니다',
  'creation.page.titleCancelled': '{{what}} 생성을 취소했습니다',
  'creation.page.something': '새 서비스',
  'creation.page.by': '템플릿: {{template}}',
  'creation.page.loading': '진행 상황을 불러오는 중입니다',

  'creation.steps.title': '단계',
  'creation.steps.open': '대기 중',
  'creation.steps.running': '진행 중',
  'creation.steps.done': '완료',
  'creation.steps.failed': '끝까지 진행되지 않음',
  'creation.steps.skipped': '필요 없음',

  'creation.log.title': '로그',

  'creation.actions.cancel': '취소',
  'creation.actions.cancelling': '취소하는 중입니다',
  'creation.actions.change': '값 변경',

  'creation.error.title': '여기에서 멈췄습니다',
  'creation.error.cancelFailed': '취소하지 못했습니다. 생성은 계속 진행됩니다.',
  'creation.work.render': '파일 생성',
  'creation.work.prove': '파일 검증',
  'creation.work.propose': '풀 리퀘스트 열기',
};

export default KO;
