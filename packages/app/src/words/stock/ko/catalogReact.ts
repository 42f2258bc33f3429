import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { catalogReactTranslationRef } from '@backstage/plugin-catalog-react/alpha';

/** What the parts of the catalog say, in Korean. */
export default createTranslationMessages({
  ref: catalogReactTranslationRef,
  messages: {
    'catalogFilter.title': '필터',
    'catalogFilter.buttonTitle': '필터',
    'entityKindPicker.title': '종류',
    'entityKindPicker.errorMessage': '항목의 종류를 불러오지 못했습니다',
    'entityLifecyclePicker.title': '수명 주기',
    'entityNamespacePicker.title': '네임스페이스',
    'entityOwnerPicker.title': '소유 그룹',
    'entityProcessingStatusPicker.title': '처리 상태',
    'entityTagPicker.title': '태그',
    'entityPeekAheadPopover.title': '항목을 열면 모든 태그를 볼 수 있습니다.',
    'entityPeekAheadPopover.emailCardAction.title':
      '{{email}} 주소로 메일 쓰기',
    'entityPeekAheadPopover.emailCardAction.subTitle': '메일 {{email}}',
    'entityPeekAheadPopover.emailCardAction.ariaLabel': '메일',
    'entityPeekAheadPopover.entityCardActionsAriaLabel': '보기',
    'entityPeekAheadPopover.entityCardActionsTitle': '자세히 보기',
    'entitySearchBar.placeholder': '검색',
    'entityTypePicker.title': '유형',
    'entityTypePicker.errorMessage': '항목의 유형을 불러오지 못했습니다',
    'entityTypePicker.optionAllTitle': '전체',
    'favoriteEntity.addToFavorites': '즐겨찾기에 추가',
    'favoriteEntity.removeFromFavorites': '즐겨찾기에서 제거',
    'inspectEntityDialog.title': '항목 살펴보기',
    'inspectEntityDialog.closeButtonTitle': '닫기',
    'inspectEntityDialog.ancestryPage.title': '출처 계보',
    'inspectEntityDialog.ancestryPage.description':
      '현재 항목 위에 있는 항목의 계보입니다. {{processorsLink}} 하위 항목을 거쳐 현재 항목이 만들어진 과정을 보여 줍니다. 관계와는 전혀 다른 개념입니다.',
    'inspectEntityDialog.ancestryPage.processorsLink': '프로세서가 만든',
    'inspectEntityDialog.colocatedPage.title': '같은 출처',
    'inspectEntityDialog.colocatedPage.description':
      '이 항목과 같은 데이터 소스(예: 같은 YAML 파일) 또는 같은 원본(예: 처음 등록한 URL)에서 온 항목입니다.',
    'inspectEntityDialog.colocatedPage.alertNoLocation':
      '항목에 위치 정보가 없습니다.',
    'inspectEntityDialog.colocatedPage.alertNoEntity':
      '이 위치에 다른 항목이 없습니다.',
    'inspectEntityDialog.colocatedPage.locationHeader': '같은 위치',
    'inspectEntityDialog.colocatedPage.originHeader': '같은 원본',
    'inspectEntityDialog.colocatedPage.entityListAriaLabel': '출처가 같은 항목',
    'inspectEntityDialog.jsonPage.title': 'JSON 형식',
    'inspectEntityDialog.jsonPage.description':
      '카탈로그에서 받은 항목의 원본 데이터를 JSON 형식으로 보여 줍니다.',
    'inspectEntityDialog.overviewPage.title': '개요',
    'inspectEntityDialog.overviewPage.relation.title': '관계',
    'inspectEntityDialog.overviewPage.status.title': '상태',
    'inspectEntityDialog.overviewPage.identity.title': '식별 정보',
    'inspectEntityDialog.overviewPage.metadata.title': '메타데이터',
    'inspectEntityDialog.overviewPage.annotations': '어노테이션',
    'inspectEntityDialog.overviewPage.labels': '레이블',
    'inspectEntityDialog.overviewPage.tags': '태그',
    'inspectEntityDialog.overviewPage.copyAriaLabel': '{{label}} 복사',
    'inspectEntityDialog.overviewPage.copiedStatus': '복사했습니다',
    'inspectEntityDialog.overviewPage.helpLinkAriaLabel': '자세히 알아보기',
    'inspectEntityDialog.yamlPage.title': 'YAML 형식',
    'inspectEntityDialog.yamlPage.description':
      '카탈로그에서 받은 항목의 원본 데이터를 YAML 형식으로 보여 줍니다.',
    'inspectEntityDialog.tabNames.overview': '개요',
    'inspectEntityDialog.tabNames.ancestry': '출처 계보',
    'inspectEntityDialog.tabNames.colocated': '같은 출처',
    'inspectEntityDialog.tabNames.json': '원본 JSON',
    'inspectEntityDialog.tabNames.yaml': '원본 YAML',
    'inspectEntityDialog.tabsAriaLabel': '살펴보기 방법',
    'unregisterEntityDialog.title': '이 항목의 등록을 해제하시겠습니까?',
    'unregisterEntityDialog.cancelButtonTitle': '취소',
    'unregisterEntityDialog.deleteButtonTitle': '항목 삭제',
    'unregisterEntityDialog.deleteEntitySuccessMessage':
      '{{entityName}} 항목을 제거했습니다',
    'unregisterEntityDialog.bootstrapState.title':
      '이 항목은 보호된 설정(위치 "{{location}}")에서 왔으므로 등록을 해제할 수 없습니다. 잘못된 것으로 보이면 {{appTitle}} 담당자에게 문의해 주십시오.',
    'unregisterEntityDialog.bootstrapState.advancedDescription':
      '카탈로그에서 항목만 삭제할 수도 있습니다. 원본 위치에서 카탈로그 파일이 삭제되었거나 옮겨진 것을 알고 있을 때만 삭제해 주십시오. 그렇지 않으면 다음 갱신 때 항목이 다시 나타납니다.',
    'unregisterEntityDialog.bootstrapState.advancedOptions': '고급 옵션',
    'unregisterEntityDialog.onlyDeleteStateTitle':
      '이 항목은 등록된 위치에서 온 것이 아니므로 카탈로그에서 바로 삭제할 수만 있습니다.',
    'unregisterEntityDialog.unregisterState.title':
      '다음 항목의 등록이 해제됩니다.',
    'unregisterEntityDialog.unregisterState.subTitle':
      '등록된 위치는 다음과 같습니다.',
    'unregisterEntityDialog.unregisterState.description':
      '되돌리려면 {{appTitle}}에 항목을 다시 등록하면 됩니다.',
    'unregisterEntityDialog.unregisterState.unregisterButtonTitle':
      '위치 등록 해제',
    'unregisterEntityDialog.unregisterState.advancedOptions': '고급 옵션',
    'unregisterEntityDialog.unregisterState.advancedDescription':
      '카탈로그에서 항목만 삭제할 수도 있습니다. 원본 위치에서 카탈로그 파일이 삭제되었거나 옮겨진 것을 알고 있을 때만 삭제해 주십시오. 그렇지 않으면 다음 갱신 때 항목이 다시 나타납니다.',
    'unregisterEntityDialog.errorStateTitle':
      '내부 오류: 알 수 없는 상태입니다',
    'userListPicker.defaultOrgName': '회사',
    'userListPicker.personalFilter.title': '개인',
    'userListPicker.personalFilter.ownedLabel': '소유',
    'userListPicker.personalFilter.starredLabel': '즐겨찾기',
    'userListPicker.orgFilterAllLabel': '전체',
    'entityTableColumnTitle.name': '이름',
    'entityTableColumnTitle.system': '시스템',
    'entityTableColumnTitle.owner': '소유 그룹',
    'entityTableColumnTitle.type': '유형',
    'entityTableColumnTitle.lifecycle': '수명 주기',
    'entityTableColumnTitle.namespace': '네임스페이스',
    'entityTableColumnTitle.description': '설명',
    'entityTableColumnTitle.tags': '태그',
    'entityTableColumnTitle.targets': '대상',
    'entityTableColumnTitle.title': '제목',
    'entityTableColumnTitle.label': '레이블',
    'entityTableColumnTitle.domain': '도메인',
    'entityRelationCard.emptyHelpLinkTitle': '변경 방법 알아보기',
    'missingAnnotationEmptyState.title': '어노테이션이 없습니다',
    'missingAnnotationEmptyState.readMore': '자세히 보기',
    'missingAnnotationEmptyState.annotationYaml':
      '아래 강조된 예시처럼 {{entityKind}}의 YAML에 어노테이션을 추가해 주십시오.',
    'missingAnnotationEmptyState.generateDescription_one':
      '{{annotations}} 어노테이션이 없습니다. 이 도구를 사용하려면 {{entityKind}}에 어노테이션을 추가해야 합니다.',
    'missingAnnotationEmptyState.generateDescription_other':
      '{{annotations}} 어노테이션이 없습니다. 이 도구를 사용하려면 {{entityKind}}에 어노테이션을 추가해야 합니다.',
  },
});
