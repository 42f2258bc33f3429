import type { EN } from './en';

/** Everything that the page says, in Korean. */
const KO: Record<keyof typeof EN, string> = {
  'hero.createTitle': '풀 리퀘스트 하나로 서비스 출시',
  'hero.createLead':
    '한 번만 설명하면 됩니다. 애플리케이션과 인프라, 배포, 경로가 리뷰할 수 있는 상태로 준비됩니다.',
  'hero.create': '서비스 생성',
  'hero.templates': '워커, 웹 페이지 등 다른 유형 보기',
  'hero.catalog': '이미 운영 중인 서비스 보기',
  'hero.watchTitle': '모든 서비스의 현황을 한눈에',
  'hero.watchLead':
    '무엇이 어디에서 실행되고 누가 호출할 수 있는지, 이번 주에 무엇이 새로 생겼는지 전체 현황을 실시간으로 보여 줍니다.',
  'hero.fleet': '서비스 현황 보기',
  'hero.whoCreates': '서비스는 누가 생성합니까?',

  'steps.title': '진행 방식',
  'steps.describe': '설명하기',
  'steps.describeText':
    '이름과 소유 그룹을 정하고 경로와 호출 권한을 선택합니다. 잘못된 값은 입력하는 즉시 표시됩니다.',
  'steps.review': '풀 리퀘스트 하나만 리뷰',
  'steps.reviewText':
    '코드, Terraform, Argo CD, Kong 설정이 하나의 커밋에 담겨 팀에서 평소처럼 리뷰합니다.',
  'steps.merge': '병합하면 운영 시작',
  'steps.mergeText':
    '병합된 내용을 플랫폼이 배포하고 서비스가 카탈로그에 표시됩니다.',
  'steps.numbered': '{{number}}단계: {{title}}',

  'page.loading': '불러오는 중입니다',
  'page.retry': '다시 시도',
  'page.outdated': '포털이 응답하지 않아 이전 내용일 수 있습니다.',
  'page.ago': '{{age}} 전',

  'creations.title': '내가 생성한 서비스',
  'creations.loading': '생성 내역을 불러오는 중입니다',
  'creations.all': '전체',
  'creations.emptyTitle': '진행 중인 생성이 없습니다',
  'creations.empty':
    '서비스를 생성하면 첫 검증부터 정상 가동까지의 진행 상황이 여기에 표시됩니다. 알림으로도 알려 드립니다.',
  'creations.errorTitle': '생성 내역을 불러올 수 없습니다',
  'creations.error':
    '포털이 응답하지 않았습니다. 시작한 생성은 계속 진행되며 열린 풀 리퀘스트는 그대로 유지됩니다.',
  'creations.untitled': '생성',
  'creations.pullRequest': '풀 리퀘스트 #{{number}}',
  'creations.approval': '대기 중인 승인 보기',
  'creations.task': '진행 내역 보기',

  'stage.queued': '처리 대기 중',
  'stage.proving': '검증 중',
  'stage.slot': 'GitHub 요청 순서 대기 중',
  'stage.forge': 'GitHub 응답 대기 중',
  'stage.opening': '풀 리퀘스트를 여는 중',
  'stage.approval': '공개 경로에 대한 두 번째 담당자의 승인 대기 중',
  'stage.review': '리뷰 및 병합 대기 중',
  'stage.building': '병합됨, 이미지 빌드 대기 중',
  'stage.syncing': '빌드됨, {{environment}} 환경 배포 대기 중',
  'stage.starting': '배포됨, {{environment}} 환경에서 시작 중',
  'stage.healthy': '완료',
  'stage.healthyIn': '{{environment}} 환경에서 정상',
  'stage.degraded': '{{environment}} 환경에서 장애',
  'stage.failed': '실패, 생성된 것 없음',
  'stage.cancelled': '취소됨',
  'stage.gone': '풀 리퀘스트가 닫혔거나 이후에 삭제됨',

  'services.title': '내 서비스',
  'services.loading': '서비스를 불러오는 중입니다',
  'services.all': '전체 {{number}}개',
  'services.emptyTitle': '내 그룹이 소유한 서비스가 아직 없습니다',
  'services.emptyCreator':
    '위에서 첫 서비스를 생성해 보십시오. 풀 리퀘스트가 병합되면 여기에 표시됩니다.',
  'services.emptyOnlooker':
    '그룹이 서비스를 소유하게 되면 여기에 표시됩니다. 그 밖의 서비스는 서비스 현황에서 볼 수 있습니다.',
  'services.errorTitle': '서비스를 불러올 수 없습니다',
  'services.error':
    '서비스 현황이 응답하지 않았습니다. 서비스 자체에는 영향이 없습니다.',
  'services.fine': '정상이며 보호됨',
  'services.quiet': '알려진 문제 없음',
  'services.ownedBy': '소유 그룹: {{owner}}',

  'problem.degraded': '{{environment}} 환경에서 비정상',
  'problem.missing': '{{environment}} 환경에 없음',
  'problem.unprotected': '호출자를 아무도 확인하지 않음',
  'problem.unprotectedRoute': '{{route}} 경로의 호출자를 아무도 확인하지 않음',
  'problem.role-mismatch': '코드와 게이트웨이가 허용하는 호출자가 서로 다름',
  'problem.code-only': '게이트웨이는 모두 통과시키고 코드에서만 확인함',
  'problem.gateway-only': '게이트웨이에서만 호출자를 확인함',
  'problem.outdated-guard': '가드가 최신 버전이 아님',
  'problem.faults': '읽을 수 없는 파일 {{number}}개',

  'templates.title': '생성하기',
  'templates.all': '전체',
  'templates.used': '최근에 사용함',
  'templates.loading': '템플릿을 불러오는 중입니다',
  'templates.emptyTitle': '아직 템플릿이 없습니다',
  'templates.empty': '플랫폼 팀이 카탈로그에 등록하면 여기에 표시됩니다.',
  'templates.errorTitle': '템플릿을 불러올 수 없습니다',
  'templates.error':
    '카탈로그가 응답하지 않았습니다. 이전에 생성한 서비스에는 영향이 없습니다.',

  'figures.title': '서비스 현황',
  'figures.loading': '수치를 불러오는 중입니다',
  'figures.errorTitle': '수치를 읽을 수 없습니다',
  'figures.error':
    '서비스 현황이 응답하지 않았습니다. 손실된 데이터는 없습니다.',
  'figures.services': '서비스',
  'figures.unhealthy': '비정상',
  'figures.unprotected': '보호되지 않은 경로',
  'figures.createdThisWeek': '이번 주 생성',
  'figures.asks': '승인 대기',

  'delivery.days': '최근 90일',
  'delivery.leadTime': '생성 요청부터 정상 가동까지',
  'delivery.deployments': '배포',
  'delivery.failureRate': '변경 실패율',
  'delivery.unknown': '알 수 없음',
  'delivery.sample': '일부는 샘플 데이터입니다.',
};

export default KO;
