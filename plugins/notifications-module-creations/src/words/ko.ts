import type { EN } from './en';

/** Everything that notifications of creations say, in Korean. */
const KO: Record<keyof typeof EN, string> = {
  origin: '서비스 현황',
  detail: '배포 도구의 메시지: {{detail}}',
  'topic.merged': '병합',
  'topic.healthy': '정상',
  'topic.stuck': '지연',

  'merged.title': '{{name}} 병합 완료',
  'merged.text':
    '풀 리퀘스트 #{{pull}} 내용이 main 브랜치에 반영되었습니다. 이제 이미지를 빌드한 뒤 배포합니다.',
  'healthy.title': '{{name}}: {{environment}} 환경에서 정상 가동',
  'healthy.text':
    '풀 리퀘스트 #{{pull}} 내용이 {{environment}} 환경에서 실행되고 있습니다.',
  'stuck.closed.title': '{{name}} 병합되지 않음',
  'stuck.closed.text':
    '풀 리퀘스트 #{{pull}} 요청이 병합되지 않고 닫혔습니다. 생성된 것은 없으며 이름과 경로를 다시 사용할 수 있습니다.',
  'stuck.built.title': '{{name}} 이미지 대기 중',
  'stuck.built.text':
    '풀 리퀘스트 #{{pull}} 요청이 병합되었지만 그 후 빌드된 이미지가 지정되지 않았습니다. 워크플로 실행 결과를 확인한 뒤 다시 실행해 주십시오.',
  'stuck.synced.title': '{{name}}: {{environment}} 환경에 배포되지 않음',
  'stuck.synced.text':
    '이미지는 빌드되었지만 배포되지 않고 있습니다. 서비스 페이지에서 배포 상태를 확인해 주십시오.',
  'stuck.healthy.title':
    '{{name}}: {{environment}} 환경에서 정상 상태가 되지 않음',
  'stuck.healthy.text':
    '배포되었지만 정상적으로 시작되지 않고 있습니다. 서비스 페이지에서 배포 상태를 확인해 주십시오.',
  'stuck.degraded.title': '{{name}}: {{environment}} 환경에서 장애',
  'stuck.degraded.text':
    '배포되었지만 정상적으로 동작하지 않습니다. 서비스 페이지에서 배포 상태를 확인해 주십시오.',
};

export default KO;
