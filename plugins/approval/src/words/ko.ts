import type { EN } from './en';

/** Everything that the pages say, in Korean. */
const KO: Record<keyof typeof EN, string> = {
  'page.title': '승인',
  'page.loading': '승인 요청을 불러오는 중입니다',
  'page.failedTitle': '승인 요청을 표시할 수 없습니다',
  'page.retry': '다시 시도',
  'page.waiting': '다른 담당자의 승인 대기',
  'page.nothingWaits':
    '대기 중인 요청이 없습니다. 공개 경로가 있는 서비스를 만들면 여기에 승인 요청이 올라옵니다. 플랫폼 팀의 다른 담당자가 커밋될 내용을 확인한 뒤 승인하거나 거절합니다.',
  'page.decided': '처리된 요청',

  'error.unreachable':
    '포털이 응답하지 않습니다. 이미 처리된 결정은 유지됩니다. 잠시 후 다시 시도해 주십시오.',

  'list.open': '{{paths}} 경로가 모두에게 공개됩니다',
  'list.asked': '요청자 {{person}}, {{moment}}',
  'list.decided': '처리자 {{person}}',
  'list.decidedAt': '처리자 {{person}}, {{moment}}',

  'state.waiting': '대기 중',
  'state.approved': '승인됨',
  'state.spent': '승인됨, 풀 리퀘스트 열림',
  'state.declined': '거절됨',
  'state.lapsed': '만료됨',
  'state.superseded': '더 이상 요청되지 않음',
  'state.void': '무효',

  'ask.loading': '요청 내용을 불러오는 중입니다',
  'ask.failedTitle': '요청 내용을 표시할 수 없습니다',
  'ask.noneTitle': '해당하는 요청이 없습니다',
  'ask.none': '주소가 올바르지 않을 수 있습니다.',
  'ask.all': '전체 승인 요청',
  'ask.trail': '현재 위치',
  'ask.pullRequest': '풀 리퀘스트 #{{number}}',
  'ask.requester': '요청자',
  'ask.since': '요청 시각',
  'ask.owner': '소유 그룹',
  'ask.lapses': '만료 시각',

  'route.title': '모두에게 공개되는 경로',
  'route.anyMethod': '모든 메서드',
  'route.everyPath': '모든 경로',
  'route.gateway': '게이트웨이 {{gateway}}, {{place}}',
  'route.meaning':
    '게이트웨이와 애플리케이션 모두 호출자를 확인하지 않습니다. 이 경로에서 호출자를 확인할 필요가 없는 경우에만 승인해 주십시오.',

  'files.title_one': '커밋될 파일 {{files}}개',
  'files.title_other': '커밋될 파일 {{files}}개',
  'files.opens': '경로를 공개하는 파일',
  'files.executable': '실행 파일',
  'files.notText': '텍스트 파일이 아니며, 그대로 커밋됩니다.',
  'files.content': '{{path}} 내용',

  'decision.title': '처리 결과',
  'decision.yours': '승인 여부 결정',
  'decision.somebodyElse': '다른 담당자가 결정해야 합니다',
  'decision.own':
    '본인이 요청한 건입니다. 플랫폼 팀의 다른 담당자가 승인하면 풀 리퀘스트가 자동으로 열립니다.',
  'decision.notAllowed': '결정 권한이 없습니다',
  'decision.platformTeam': '플랫폼 팀의 담당자가 결정해야 합니다.',
  'decision.approvedBy': '{{person}} 승인, {{moment}}',
  'decision.declinedBy': '{{person}} 거절, {{moment}}',
  'decision.approved': '풀 리퀘스트가 자동으로 열립니다.',
  'decision.lapsed':
    '기한 안에 결정되거나 사용되지 않아 만료되었습니다. 요청자는 생성을 다시 시도할 수 있습니다.',
  'decision.superseded': '이제 다른 파일로 생성이 요청되었습니다.',
  'decision.reason': '사유',
  'decision.reasonHint':
    '승인하면 풀 리퀘스트에 기재되고, 거절하면 요청자에게 전달됩니다.',
  'decision.noReason':
    '요청자가 다음에 할 일을 알 수 있도록 사유를 입력해 주십시오.',
  'decision.approve': '이 파일들을 승인',
  'decision.approving': '승인하는 중',
  'decision.decline': '거절',
  'decision.declining': '거절하는 중',
};

export default KO;
