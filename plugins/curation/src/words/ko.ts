import type { EN } from './en';

/** Everything that the pages say, in Korean. */
const KO: Record<keyof typeof EN, string> = {
  'page.title': '골든 패스',
  'page.summary':
    '서비스를 만드는 템플릿입니다. 템플릿마다 어떤 서비스가 만들어졌는지, 테스트를 통과하는지, 임의의 값으로 무엇이 생성되는지 보여 줍니다.',
  'page.loading': '템플릿을 불러오는 중입니다',

  'rights.title': '템플릿 관리자를 위한 페이지입니다',
  'rights.text':
    '플랫폼 팀이 골든 패스를 관리하는 곳입니다. 서비스 생성은 기존과 같이 할 수 있습니다. 이 페이지가 필요하면 플랫폼 팀에 문의해 주십시오.',

  'error.title': '지금은 표시할 수 없습니다',
  'error.unreachable': '포털이 응답하지 않습니다.',
  'error.silent': '포털의 응답이 너무 오래 걸립니다.',
  'error.refused': '포털이 요청을 거부했습니다. 볼 권한이 없을 수 있습니다.',
  'error.missing':
    '이름이 바뀌었거나 삭제되었을 수 있습니다. 볼 권한이 없는 경우일 수도 있습니다.',
  'error.failed': '포털이 내용을 읽지 못했습니다.',
  'error.unharmed':
    '손실된 데이터는 없습니다. 템플릿과 서비스는 그대로입니다. 잠시 후 다시 시도해 주십시오.',
  'error.retry': '다시 시도',
  'error.missingTitle': '템플릿이 없습니다',
  'error.elsewhere': '모든 골든 패스 보기',

  'list.emptyTitle': '아직 템플릿이 없습니다',
  'list.empty':
    '골든 패스의 template.yaml을 카탈로그에 등록하면 잠시 후 여기에 표시됩니다.',
  'list.template': '템플릿',
  'list.version': '버전',
  'list.services': '서비스',
  'list.behind': '이전 버전',
  'list.tests': '테스트',
  'list.findings': '검사 결과',

  'template.loading': '템플릿을 불러오는 중입니다',
  'template.services_one': '서비스 {{services}}개, 그중 이전 버전 {{behind}}개',
  'template.services_other':
    '서비스 {{services}}개, 그중 이전 버전 {{behind}}개',
  'template.owner': '소유 그룹 {{owner}}',

  'tabs.title': '템플릿 정보',
  'tabs.overview': '개요',
  'tabs.compare': '비교',
  'tabs.try': '시험',

  'version.none': '버전 없음',
  'version.unsaid': '버전 표시 없음',
  'version.changed': '새 버전 없이 변경됨',
  'version.current': '현재',
  'version.ambiguous': '같은 이름의 버전이 더 있음',
  'version.services_one': '서비스 {{services}}개',
  'version.services_other': '서비스 {{services}}개',
  'version.noService': '이 버전으로 만든 서비스가 없습니다.',
  'version.readOn': '포털이 {{day}}에 처음 읽었습니다.',
  'version.neverRead':
    '포털이 읽은 적이 없는 버전입니다. 서비스에만 기록되어 있어 비교할 수 없습니다.',
  'version.compare': '현재 버전과 비교',

  'versions.title': '버전과 서비스',
  'versions.hint':
    '기본 브랜치의 서비스가 어느 버전에서 만들어졌는지 catalog-info.yaml을 기준으로 보여 줍니다.',

  'cases.title': '테스트',
  'cases.hint':
    '템플릿이 바뀔 때마다 골든 케이스를 렌더링하여 기대하는 파일과 비교합니다.',
  'cases.none': '테스트 없음',
  'cases.passed': '{{passed}}개 통과',
  'cases.failed': '{{all}}개 중 {{failed}}개 실패',
  'cases.passedOne': '통과',
  'cases.failedOne': '실패',
  'cases.brokenOne': '렌더링 불가',
  'cases.files_one': '파일 {{files}}개',
  'cases.files_other': '파일 {{files}}개',
  'cases.said_one': '규칙 위반 {{findings}}건',
  'cases.said_other': '규칙 위반 {{findings}}건',
  'cases.same': '모든 파일이 기대한 내용과 같습니다.',
  'cases.unproven':
    '이 플랫폼의 설정으로 렌더링할 수 없어 규칙을 검사하지 못했습니다.',
  'cases.rules': '현재 기본 브랜치를 기준으로 한 규칙 검사 결과',
  'cases.exists':
    '플랫폼에 같은 애플리케이션이 이미 있어 일부 이름과 경로가 사용 중입니다.',

  'findings.title': '템플릿 검사 결과',
  'findings.none': '문제 없음',
  'findings.errors_one': '오류 {{errors}}건',
  'findings.errors_other': '오류 {{errors}}건',
  'findings.warnings_one': '경고 {{warnings}}건',
  'findings.warnings_other': '경고 {{warnings}}건',
  'severity.error': '오류:',
  'severity.warning': '경고:',

  'check.cannot-be-read': '템플릿을 미리 렌더링할 수 없습니다: {{reason}}',
  'fix.cannot-be-read':
    '템플릿 옆에 있는 스켈레톤을 사용하는 slipway:service:render 단계를 추가해 주십시오.',
  'check.version-missing': '템플릿에 버전이 없습니다',
  'fix.version-missing':
    '서비스가 어느 버전에서 만들어졌는지 알 수 있도록 slipway.dev/version 주석을 추가해 주십시오.',
  'check.changed-without-new-version':
    '템플릿이 변경되었지만 버전은 그대로 {{subject}}입니다',
  'fix.changed-without-new-version':
    'slipway.dev/version을 올려 주십시오. 그렇지 않으면 어느 서비스에 변경 사항이 있는지 알 수 없습니다.',
  'check.catalog-says-other-version':
    '스켈레톤이 카탈로그에 다른 템플릿이나 버전을 기록합니다: {{subject}}',
  'fix.catalog-says-other-version':
    '스켈레톤의 catalog-info.yaml에 같은 이름과 버전을 적어 주십시오.',
  'check.field-without-title': '{{subject}} 필드에 제목이 없습니다',
  'fix.field-without-title': '이해하기 쉬운 제목을 지정해 주십시오.',
  'check.field-unknown':
    '서비스에 없는 값인 {{subject}}을(를) 양식에서 요청하므로 모든 생성이 거부됩니다',
  'fix.field-unknown': '양식에서 이 필드를 제거해 주십시오.',
  'check.choice-unknown':
    '이 플랫폼에 없는 선택지가 양식에 있습니다: {{subject}}',
  'fix.choice-unknown':
    '양식에서 선택지를 제거하거나 플랫폼에 추가해 주십시오.',
  'check.value-unknown':
    '스켈레톤이 존재하지 않는 값 {{subject}}을(를) 읽어 빈 내용으로 렌더링됩니다',
  'fix.value-unknown': '이름을 고치거나 스켈레톤에서 제거해 주십시오.',
  'check.value-not-asked':
    '스켈레톤이 {{subject}} 값을 읽지만 양식에서 요청하지 않습니다',
  'fix.value-not-asked': '양식에 추가하거나 사용하지 않도록 고쳐 주십시오.',
  'check.value-not-read':
    '양식에서 {{subject}} 값을 요청하지만 스켈레톤에서 사용하지 않습니다',
  'fix.value-not-read': '스켈레톤에서 사용하거나 양식에서 제거해 주십시오.',
  'check.case-missing': '템플릿에 골든 케이스가 없습니다',
  'fix.case-missing':
    '여기에서 값을 시험한 후 케이스의 values.yaml로 복사하고, 기대하는 파일은 명령줄로 생성해 주십시오.',
  'check.choice-untested': '{{subject}}을(를) 시험하는 골든 케이스가 없습니다',
  'fix.choice-untested': '이 선택지를 사용하는 케이스를 추가해 주십시오.',

  'change.added': '추가',
  'change.changed': '변경',
  'change.removed': '삭제',
  'diff.title': '{{path}}의 차이',
  'diff.loading': '차이를 불러오는 중입니다',
  'diff.failed': '차이를 읽지 못했습니다. 손실된 데이터는 없습니다.',
  'diff.noText': '텍스트 파일이 아닙니다. 바이트 단위로 내용이 다릅니다.',
  'diff.added': '추가됨:',
  'diff.removed': '삭제됨:',

  'compare.summary':
    '실제 서비스의 값으로 두 버전을 모두 렌더링하여 업그레이드할 때 무엇이 바뀌는지 보여 줍니다.',
  'compare.from': '이전 버전',
  'compare.to': '이후 버전',
  'compare.current': '{{version}} (현재)',
  'compare.readOn': '{{version}} ({{day}}에 읽음)',
  'compare.same': '서로 다른 두 버전을 선택해 주십시오.',
  'compare.loading': '모든 서비스를 두 버전으로 렌더링하는 중입니다',
  'compare.onlyOneTitle': '아직 버전이 하나뿐입니다',
  'compare.onlyOne':
    '포털은 읽은 버전을 모두 보관합니다. 다음에 템플릿을 변경할 때 slipway.dev/version을 올리면 여기에서 두 버전을 비교할 수 있습니다.',
  'compare.changes_one': '서비스 {{all}}개 중 {{changes}}개 변경',
  'compare.changes_other': '서비스 {{all}}개 중 {{changes}}개 변경',
  'compare.show': '표시할 서비스',
  'compare.changesCount': '변경 {{number}}개',
  'compare.unknownCount': '알 수 없음 {{number}}개',
  'compare.sameCount': '변경 없음 {{number}}개',
  'compare.commit': '커밋 {{commit}} 시점의 서비스를 기준으로 합니다.',
  'compare.noService': '아직 이 템플릿으로 만든 서비스가 없습니다.',
  'compare.files_one': '파일 {{files}}개',
  'compare.files_other': '파일 {{files}}개',
  'compare.edited': '이후 수정된 파일 {{files}}개',
  'compare.editedFile': '이후 수정됨',
  'compare.editedRest': '생성 이후 수정된 파일: {{paths}}',
  'compare.open': '서비스 열기',

  'more.show': '더 보기 ({{left}}개)',

  'trial.summary':
    '임의의 값을 입력하면 생성될 풀 리퀘스트 전체를 실시간으로 검증하여 보여 줍니다. 여기에서는 아무것도 생성되지 않습니다.',
  'trial.loading': '양식을 여는 중입니다',
  'trial.tools': '값',
  'trial.view': '값 표시 방식',
  'trial.form': '양식',
  'trial.copy': 'values.yaml 복사',
  'trial.copied': '복사했습니다.',
  'trial.notCopied':
    '이 브라우저에서는 복사할 수 없습니다. 아래 텍스트를 선택하여 복사해 주십시오.',
  'trial.empty': '처음부터 다시',
  'trial.yaml': 'YAML로 표시한 값',
  'trial.yamlHint':
    '골든 케이스의 values.yaml을 붙여 넣으면 읽을 수 있는 즉시 시험합니다.',
  'trial.noYaml':
    '{{line}}번째 줄이 YAML 형식에 맞지 않습니다. 변경 전의 값으로 계속 시험합니다.',
  'trial.noMapping':
    '이름과 값을 함께 적어 주십시오. 예를 들면 service: order와 같습니다.',
};

export default KO;
