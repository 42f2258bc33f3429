import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { orgTranslationRef } from '@backstage/plugin-org/alpha';

/** What the cards of groups and people say, in Korean. */
export default createTranslationMessages({
  ref: orgTranslationRef,
  messages: {
    'groupProfileCard.groupNotFound': '그룹을 찾을 수 없습니다',
    'groupProfileCard.editIconButtonTitle': '메타데이터 편집',
    'groupProfileCard.refreshIconButtonTitle': '새로 고침 예약',
    'groupProfileCard.refreshIconButtonAriaLabel': '새로 고침',
    'groupProfileCard.listItemTitle.entityRef': '카탈로그 참조',
    'groupProfileCard.listItemTitle.email': '메일',
    'groupProfileCard.listItemTitle.parentGroup': '상위 그룹',
    'groupProfileCard.listItemTitle.childGroups': '하위 그룹',
    'membersListCard.cardLabel': '{{memberName}} 사용자 페이지',
    'membersListCard.title': '{{groupName}} 구성원',
    'membersListCard.noMembersDescription': '이 그룹에는 구성원이 없습니다.',
    'membersListCard.noSearchResult':
      '"{{searchTerm}}"에 해당하는 구성원이 없습니다.',
    'membersListCard.aggregateMembersToggle.label': '하위 그룹 포함',
    'ownershipCard.title': '소유 항목',
    'ownershipCard.aggregateRelationsToggle.label': '간접 소유 포함',
    'userProfileCard.userNotFound': '사용자를 찾을 수 없습니다',
    'userProfileCard.editIconButtonTitle': '메타데이터 편집',
    'userProfileCard.listItemTitle.email': '메일',
    'userProfileCard.listItemTitle.memberOf': '속한 그룹',
    'userProfileCard.moreGroupButtonTitle': '…더 보기({{number}})',
    'userProfileCard.allGroupDialog.title': '{{name}} 사용자의 모든 그룹',
    'userProfileCard.allGroupDialog.closeButtonTitle': '닫기',
  },
});
