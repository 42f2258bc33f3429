import type { EN } from './en';

/** Everything that the page says, in Korean. */
const KO: Record<keyof typeof EN, string> = {
  'page.title': '검색',
  'page.loading': '검색하는 중입니다',
  'page.found': '{{total}}건을 찾았습니다',

  'field.label': '검색어',
  'field.placeholder': '이름, 경로, 가드, 이미지 태그',

  'types.label': '종류',
  'types.all': '전체',
  'types.service': '서비스',
  'types.route': '경로',
  'types.guard': '가드',
  'types.image': '이미지',
  'types.template': '템플릿',
  'type.service': '서비스',
  'type.route': '경로',
  'type.guard': '가드',
  'type.image': '이미지',
  'type.template': '템플릿',

  'start.title': '플랫폼의 모든 것을 검색합니다',
  'start.text':
    '이름의 일부, 이미지 태그 또는 경로를 입력해 주십시오. “누가 GET /api/v1/orders/42?”처럼 물으면 게이트웨이가 실제로 정하는 대로 답합니다. 어느 화면에서든 / 키나 Ctrl K, ⌘ K로 이 화면을 열 수 있습니다.',

  'empty.title': '검색 결과가 없습니다',
  'empty.text':
    '볼 수 있는 항목 중에 이 단어를 모두 포함하는 것이 없습니다. 단어 수를 줄이거나 단어의 앞부분만 입력해 보십시오. 방금 병합된 내용은 1분 안에 나타납니다.',
  'empty.everything': '전체에서 찾기',

  'error.title': '지금은 검색할 수 없습니다',
  'error.unreachable': '포털이 응답하지 않습니다.',
  'error.silent': '포털의 응답이 너무 오래 걸립니다.',
  'error.missing': '이 포털에는 검색 기능이 없습니다.',
  'error.failed': '포털이 검색하지 못했습니다.',
  'error.refused':
    '검색할 수 없는 내용이거나 권한이 없습니다. 다른 단어로 검색해 주십시오.',
  'error.unharmed': '손실된 데이터는 없습니다. 잠시 후 다시 시도해 주십시오.',
  'error.retry': '다시 시도',

  'serving.title': '요청을 처리하는 서비스',
  'serving.gateway': '게이트웨이 {{gateway}}에서 처리합니다.',
  'serving.order':
    '경로 외의 조건에 따라 달라집니다. 게이트웨이는 이 순서대로 확인합니다.',
  'serving.headers': '헤더에 따라 다름: {{headers}}',
  'serving.nobody':
    '이 요청을 서비스로 보내는 게이트웨이가 없거나, 볼 수 있는 서비스가 아닙니다.',

  'results.title': '검색 결과',
  'results.proposed': '제안됨',
  'results.matches': '일치하는 단어: {{words}}',
  'results.cut':
    '결과가 더 있습니다. 나머지를 보려면 검색어를 더 자세히 입력해 주십시오.',

  'route.anyMethod': '모든 메서드',
  'route.gateway': '게이트웨이 {{gateway}}',

  'guard.guards': '{{names}}에서 사용',
  'guard.guardsMore': '{{names}} 외 {{others}}개에서 사용',
  'guard.nobody': '볼 수 있는 서비스 중 사용하는 곳이 없습니다',
};

export default KO;
