import { coreComponentsTranslationRef } from '@backstage/core-components/alpha';
import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { TABLE_PAGINATION } from './TABLE_PAGINATION';

/** What the stock components say, in Korean; what it leaves out is in leftOut. */
export default createTranslationMessages({
  ref: coreComponentsTranslationRef,
  messages: {
    skipToContent: '본문으로 건너뛰기',
    'copyTextButton.tooltipText': '클립보드에 복사했습니다',
    'simpleStepper.reset': '초기화',
    'simpleStepper.finish': '완료',
    'simpleStepper.next': '다음',
    'simpleStepper.skip': '건너뛰기',
    'simpleStepper.back': '이전',
    'errorPage.subtitle': '오류 {{status}}: {{statusMessage}}',
    'errorPage.title': '페이지를 표시하지 못했습니다',
    'errorPage.goBack': '뒤로 가기',
    'errorPage.showMoreDetails': '자세히 보기',
    'errorPage.showLessDetails': '간단히 보기',
    'emptyState.missingAnnotation.title': '어노테이션이 없습니다',
    'emptyState.missingAnnotation.actionTitle':
      '아래 강조된 예시처럼 컴포넌트의 YAML에 어노테이션을 추가해 주십시오.',
    'emptyState.missingAnnotation.readMore': '자세히 보기',
    'supportConfig.default.title': '지원 설정이 없습니다',
    'supportConfig.default.linkTitle': '`app.support` 설정 추가',
    'errorBoundary.title': '{{slackChannel}} 채널에 도움을 요청해 주십시오.',
    'oauthRequestDialog.title': '로그인이 필요합니다',
    'oauthRequestDialog.authRedirectTitle': 'OAuth 로그인 페이지로 이동합니다.',
    'oauthRequestDialog.login': '로그인',
    'oauthRequestDialog.rejectAll': '모두 거부',
    'oauthRequestDialog.message':
      '{{appTitle}}에서 {{provider}}의 API와 신원을 사용하려면 로그인해 주십시오.',
    'supportButton.title': '지원',
    'supportButton.close': '닫기',
    'table.filter.title': '필터',
    'table.filter.clearAll': '모두 지우기',
    'table.filter.placeholder': '모든 결과',
    'table.body.emptyDataSourceMessage': '표시할 항목이 없습니다',
    ...TABLE_PAGINATION,
    'table.toolbar.search': '필터',
    'table.header.actions': '작업',
    'alertDisplay.message_one': '(새 메시지 {{ count }}개)',
    'alertDisplay.message_other': '(새 메시지 {{ count }}개)',
    'autoLogout.stillTherePrompt.title':
      '오랫동안 사용하지 않아 로그아웃합니다',
    'autoLogout.stillTherePrompt.buttonText': '계속 사용하기',
    'dependencyGraph.fullscreenTooltip': '전체 화면 전환',
    'proxiedSignInPage.title':
      '로그인되어 있지 않은 것 같습니다. 페이지를 새로 고쳐 주십시오.',
    'logViewer.downloadBtn.tooltip': '로그 내려받기',
    'logViewer.copyBtn.tooltip': '로그를 클립보드에 복사',
    'logViewer.searchField.placeholder': '검색',
  },
});
