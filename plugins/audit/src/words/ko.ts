import type { EN } from './en';

/** Everything that the audit log says, in Korean. */
const KO: Record<keyof typeof EN, string> = {
  'page.title': '감사 로그',
  'page.refused':
    '감사 로그는 플랫폼 팀만 볼 수 있습니다. 필요한 내용은 플랫폼 팀에 문의해 주십시오.',
  'page.refresh': '새로 고침',
  'page.loading': '감사 로그를 불러오는 중입니다',
  'page.more': '이전 항목 더 보기',
  'page.none': '필터에 맞는 항목이 없습니다',
  'page.newest_one': '최근 항목 {{entries}}개',
  'page.newest_other': '최근 항목 {{entries}}개',
  'page.count_one': '항목 {{entries}}개',
  'page.count_other': '항목 {{entries}}개',

  'error.unreachable':
    '포털이 응답하지 않습니다. 기록된 로그는 보존됩니다. 잠시 후 다시 시도해 주십시오.',

  'verify.ask': '검증',
  'verify.again': '다시 검증',
  'verify.running': '모든 항목을 검사하는 중입니다…',
  'verify.failed': '로그를 검증하지 못했습니다: {{error}}',
  'verify.explained':
    '각 항목은 서명되어 있고 바로 앞 항목의 해시를 담고 있으므로, 변경되면 반드시 드러납니다.',
  'verify.fault': '{{entry}}번 항목이 올바르지 않습니다. {{fault}}',
  'verify.empty': '검증 완료: 로그가 비어 있습니다.',
  'verify.whole_one':
    '검증 완료: 이벤트 {{events}}건, {{moment}}부터 손상 없이 이어집니다.',
  'verify.whole_other':
    '검증 완료: 이벤트 {{events}}건, {{moment}}부터 손상 없이 이어집니다.',

  'filter.title': '항목 검색',
  'filter.text': '검색어',
  'filter.textHint': '항목 전체에서 검색',
  'filter.who': '수행자',
  'filter.service': '서비스',
  'filter.what': '작업',
  'filter.anything': '전체',
  'filter.outcome': '결과',
  'filter.severity': '심각도',
  'filter.any': '전체',
  'filter.from': '시작일',
  'filter.to': '종료일',
  'outcomes.ends': '모든 결과',
  'outcomes.succeeded': '성공',
  'outcomes.failed': '실패 또는 거부',
  'outcomes.unfinished': '끝나지 않음',
  'outcomes.all': '시작 기록 포함',
  'severity.low': '낮음',
  'severity.medium': '보통',
  'severity.high': '높음',
  'severity.critical': '심각',

  'export.csv': 'CSV로 내보내기(스프레드시트용)',
  'export.ndjson': 'NDJSON으로 내보내기(외부 검증용)',

  'table.title': '감사 로그 항목',
  'table.when': '시각',
  'table.who': '수행자',
  'table.what': '작업',
  'table.about': '대상',
  'table.outcome': '결과',
  'table.through': '({{service}} 경유)',
  'table.nobody': '특정되지 않음',
  'outcome.succeeded': '성공',
  'outcome.failed': '실패',
  'outcome.unfinished': '끝나지 않음',
  'outcome.initiated': '시작됨',
  'outcome.refused': '권한 없음',

  'entry.inputs': '입력값',
  'entry.result': '결과 및 검증',
  'entry.told': '기록된 내용',
  'entry.who': '수행자와 접속 정보',
  'entry.entry': '항목',
  'entry.thread': '관련 항목 모두 보기',
  'entry.actor': '실행 주체',
  'entry.onBehalfOf': '요청한 사용자',
  'entry.address': 'IP 주소',
  'entry.userAgent': '사용자 에이전트',
  'entry.request': '요청',
  'entry.sequence': '순번',
  'entry.at': '시각',
  'entry.severity': '심각도',
  'entry.operation': '작업 ID',
  'entry.hash': '해시',
  'entry.previous': '이전 해시',
};

export default KO;
