import type { PhraseList } from '../Phrases';

/** The rules about names, and those about creations. */
export const NAMES: PhraseList = {
  sentences: {
    'the {field:part} name {name} does not fit the grammar of names':
      '{field} 이름 {name} 값은 이름 규칙에 맞지 않습니다',
    'Use 3 to 40 lower-case letters, digits and single dashes, starting with a letter and ending with a letter or digit.':
      '영문 소문자, 숫자, 하이픈(연속 불가)으로 3~40자를 입력하십시오. 첫 글자는 영문자, 마지막 글자는 영문자나 숫자여야 합니다.',
    'the joined name {name} has {length} characters, {excess} more than a DNS label':
      '결합된 이름 {name} 값은 {length}자로, DNS 레이블의 최대 길이보다 {excess}자 더 깁니다',
    'Shorten the service or the application by {excess}.':
      '서비스 또는 애플리케이션 이름을 {excess}자 줄이십시오.',
    'the {field:part} name {name} is reserved by the platform':
      '{field} 이름 {name} 값은 플랫폼에서 예약되어 있습니다',
    'the name {name} is taken by {holder:part}':
      '{name} 이름은 이미 사용 중입니다: {holder}',
    'the name {name} is taken by {holder:part}; {owner} owns it':
      '{name} 이름은 이미 사용 중입니다: {holder}, 소유 그룹 {owner}',
    'the name {name} is reserved by {pull:part}':
      '{name} 이름은 {pull}에서 이미 선점했습니다',
    'the name {name} is reserved by {pull:part}; {owner} owns it':
      '{name} 이름은 {pull}에서 이미 선점했습니다(소유 그룹 {owner})',
    'Choose another service or application name.':
      '서비스 또는 애플리케이션 이름을 다르게 지정하십시오.',
    'the name {name} differs only in case from {holder:part}':
      '{name} 이름은 대소문자만 다른 이름이 이미 있습니다: {holder}',
    'the name {name} is easily taken for {holder:part}':
      '{name} 이름은 다른 이름과 혼동하기 쉽습니다: {holder}',
    'Choose a name that cannot be mistaken.':
      '혼동되지 않는 이름을 선택하십시오.',
    '{name} exists already: {owner} owns it ({holder})':
      '{name} 애플리케이션이 이미 있습니다(소유 그룹 {owner}, {holder})',
    '{name} exists already ({holder})':
      '{name} 애플리케이션이 이미 있습니다({holder})',
    'you are not a member of {owner}': '{owner} 그룹의 구성원이 아닙니다',
    'Choose one of your own groups.': '소속된 그룹 중에서 선택하십시오.',
  },
  parts: {
    service: '서비스',
    application: '애플리케이션',
  },
};
