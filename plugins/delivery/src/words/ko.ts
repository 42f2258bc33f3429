import type { EN } from './en';

/** Everything that the page says, in Korean. */
const KO: Record<keyof typeof EN, string> = {
  'page.title': '딜리버리',
  'page.summary':
    '새 서비스가 만들어지고 변경 사항이 운영 환경에 도달하는 과정을 보여 줍니다. 개인이 아닌 그룹 단위로만 집계합니다.',
  'page.since':
    '{{day}} 이전은 관찰되지 않았습니다. 그 전의 일은 도구에 남아 있던 기록만 집계됩니다.',
  'page.loading': '수치를 불러오는 중입니다',
  'page.sampleTitle': '일부는 샘플 데이터입니다',
  'page.sample':
    '처음 화면이 비어 보이지 않도록 만든 데이터입니다. 실제 기록도 함께 집계됩니다.',

  'empty.title': '이 기간에는 딜리버리가 없습니다',
  'empty.text':
    '{{from}}부터 {{to}}까지 기본 브랜치에 추가된 애플리케이션이 없고, {{environment}} 환경에 배포된 것도 없습니다.',
  'empty.action': '1년 보기',

  'error.title': '지금은 수치를 표시할 수 없습니다',
  'error.unreachable': '포털이 응답하지 않습니다.',
  'error.silent': '포털의 응답이 너무 오래 걸립니다.',
  'error.missing': '이 포털에는 집계할 서비스 목록이 없습니다.',
  'error.failed': '포털이 수치를 읽지 못했습니다.',
  'error.unharmed':
    '손실된 데이터는 없습니다. 수치는 저장된 기록에서 계산됩니다. 잠시 후 다시 시도해 주십시오.',
  'error.retry': '다시 시도',
  'error.refusedTitle': '요청할 수 없는 조건입니다',
  'error.refused':
    '기간은 최대 5년이며 시작일은 종료일보다 늦을 수 없습니다. 환경은 플랫폼에 있는 것이어야 합니다. 서비스 목록을 볼 권한이 없는 경우일 수도 있습니다.',
  'error.reset': '최근 90일 보기',

  'tools.title': '집계 조건',
  'tools.presets': '최근 기간',
  'tools.preset30': '30일',
  'tools.preset90': '90일',
  'tools.preset365': '1년',
  'tools.from': '시작일',
  'tools.to': '종료일',
  'tools.environment': '배포 환경',
  'tools.export': 'CSV 내보내기',
  'tools.exportGroups': '그룹별',
  'tools.exportWeeks': '주별',
  'tools.exportFailed': '파일을 저장하지 못했습니다',
  'tools.exportFailedHint':
    '포털이 모든 그룹을 읽지 못했습니다. 손실된 데이터는 없습니다. 잠시 후 다시 시도해 주십시오.',

  'spread.unknown': '알 수 없음',
  'spread.unknownOf': '{{all}}건 중 {{unknown}}건은 알 수 없음',
  'spread.p90': '90%는 {{duration}} 이내',
  'rate.aDay': '하루 {{rate}}건',
  'rate.aWeek': '주당 {{rate}}건',
  'reason.noCreation': '새 애플리케이션 없음',
  'reason.noDeployment': '{{environment}} 환경에 배포 없음',
  'reason.noOutage': '{{environment}} 환경에 장애 없음',
  'reason.notYet': '아직 관찰된 기간 없음',

  'figures.title': '딜리버리 주요 수치',
  'figures.leadTime': '생성 요청부터 정상 가동까지',
  'figures.insteadOf': '포털 도입 전 {{baseline}}',
  'figures.created': '새 애플리케이션',
  'figures.frequency': '배포 빈도',
  'figures.deployments': '{{environment}} 환경에 {{deployments}}건 배포',
  'figures.changeLeadTime': '변경 리드 타임',
  'figures.changeLeadTimeHint': '커밋부터 배포까지',
  'figures.failureRate': '변경 실패율',
  'figures.failures': '배포 {{deployments}}건 중 {{failures}}건',
  'figures.restore': '복구 시간',
  'figures.restoreHint': '장애 발생부터 정상화까지',

  'steps.title': '생성 요청부터 정상 가동까지의 단계',
  'steps.hint':
    '단계별 중앙값입니다. 합계가 전체 소요 시간의 중앙값과 일치하지 않을 수 있습니다.',
  'steps.sentence': '단계별 중앙값은 다음과 같습니다. {{steps}}.',
  'steps.step': '단계',
  'steps.median': '중앙값',
  'steps.p90': '90% 이내',
  'steps.known': '측정됨',
  'steps.unknown': '알 수 없음',
  'steps.proposed': '검증 및 풀 리퀘스트',
  'steps.approved': '리뷰',
  'steps.merged': '병합',
  'steps.built': '빌드',
  'steps.synced': '동기화',
  'steps.healthy': '정상 가동',

  'weeks.created': '새 애플리케이션',
  'weeks.createdSentence':
    '{{weeks}}주 동안 새 애플리케이션은 {{total}}건이며, 한 주에 최대 {{most}}건입니다.',
  'weeks.deployments': '배포',
  'weeks.deploymentsSentence':
    '{{weeks}}주 동안 배포는 {{total}}건이며, 그중 {{failures}}건이 실패했습니다.',
  'weeks.succeeded': '성공',
  'weeks.failures': '실패',
  'weeks.guards': '가드 적용률',
  'weeks.guardsSentence':
    '경로가 있는 애플리케이션 중 보호되거나 의도적으로 공개된 비율은 처음에 {{first}}, 마지막에 {{last}}입니다.',
  'weeks.guardsUnknown':
    '이 기간에 경로가 있는 애플리케이션 중 보호된 비율은 알 수 없습니다.',
  'weeks.guardsHint':
    '경로를 공개하는 애플리케이션 중 보호되거나 의도적으로 공개된 비율입니다.',
  'weeks.week': '주 시작일',
  'weeks.published': '경로 있음',
  'weeks.guarded': '보호됨',
  'weeks.coverage': '적용률',
  'weeks.unknown': '알 수 없음',
  'weeks.showTable': '표로 보기',
  'weeks.showChart': '차트로 보기',

  'groups.title': '그룹별 현황',
  'groups.by': '구분 기준',
  'groups.owner': '소유 그룹',
  'groups.template': '템플릿',
  'groups.service': '서비스',
  'groups.noOwner': '소유 그룹 없음',
  'groups.noTemplate': '템플릿 없음',
  'groups.gone': '지금은 없음',
  'groups.shown': '전체 {{total}}개 중 {{shown}}개 표시',
  'groups.more': '{{more}}개 더 보기',
  'groups.restInFile': 'CSV 파일에는 모두 포함됩니다.',
  'groups.created': '새 애플리케이션',
  'groups.leadTime': '요청부터 정상까지',
  'groups.deployments': '배포',
  'groups.frequency': '빈도',
  'groups.changeLeadTime': '변경 리드 타임',
  'groups.failureRate': '실패율',
  'groups.restore': '복구 시간',

  'csv.key': '그룹',
  'csv.failures': '실패한 배포',
  'csv.median': '{{what}}, 중앙값(분)',
  'csv.p90': '{{what}}, 90백분위수(분)',
  'csv.unknown': '{{what}}, 알 수 없음',
};

export default KO;
