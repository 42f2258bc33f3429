import type { EN } from './en';

/** Everything that the page of a creation says, in Korean. */
const KO: Record<keyof typeof EN, string> = {
  'page.title': '{{what}} 생성 중',
  'page.titleDone': '{{what}} 생성이 순조롭게 진행되고 있습니다',
  'page.titleFailed': '{{what}} 생성에 실패했습니다',
  'page.titleCancelled': '{{what}} 생성을 취소했습니다',
  'page.something': '새 서비스',
  'page.by': '템플릿: {{template}}',
  'page.loading': '진행 상황을 불러오는 중입니다',

  'steps.title': '단계',
  'steps.open': '대기 중',
  'steps.running': '진행 중',
  'steps.done': '완료',
  'steps.failed': '끝까지 진행되지 않음',
  'steps.skipped': '필요 없음',

  'log.title': '로그',

  'actions.cancel': '취소',
  'actions.cancelling': '취소하는 중입니다',
  'actions.change': '값 변경',

  'error.title': '여기에서 멈췄습니다',
  'error.cancelFailed': '취소하지 못했습니다. 생성은 계속 진행됩니다.',
};

export default KO;
