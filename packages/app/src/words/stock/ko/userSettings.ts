import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { userSettingsTranslationRef } from '@backstage/plugin-user-settings/alpha';

/** What the settings say, in Korean; what it leaves out is in leftOut. */
export default createTranslationMessages({
  ref: userSettingsTranslationRef,
  messages: {
    'languageToggle.title': '언어',
    'languageToggle.description': '표시 언어를 바꿉니다',
    'languageToggle.select': '{{language}} 선택',
    'themeToggle.title': '테마',
    'themeToggle.description': '화면 테마를 바꿉니다',
    'themeToggle.select': '{{theme}} 선택',
    'themeToggle.selectAuto': '자동 테마 선택',
    'themeToggle.names.light': '밝게',
    'themeToggle.names.dark': '어둡게',
    'themeToggle.names.auto': '자동',
    'signOutMenu.title': '로그아웃',
    'signOutMenu.moreIconTitle': '더 보기',
    'pinToggle.title': '사이드바 고정',
    'pinToggle.description': '사이드바가 접히지 않게 합니다',
    'pinToggle.switchTitles.unpin': '사이드바 고정 해제',
    'pinToggle.switchTitles.pin': '사이드바 고정',
    'pinToggle.ariaLabelTitle': '사이드바 고정 스위치',
    'identityCard.title': '내 정보',
    'identityCard.noIdentityTitle': '로그인하지 않음',
    'identityCard.userEntity': '카탈로그 사용자',
    'identityCard.ownershipEntities': '다음 항목에 속한 것을 소유합니다',
    'defaultSettingsPage.tabsTitle.general': '일반',
    'settingsLayout.title': '설정',
    sidebarTitle: '설정',
    'profileCard.title': '프로필',
    'appearanceCard.title': '화면',
  },
});
