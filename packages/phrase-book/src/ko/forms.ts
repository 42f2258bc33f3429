import type { PhraseList } from '../Phrases';

/** What a form says of a field by its schema. */
export const FORMS: PhraseList = {
  sentences: {
    "must have required property '{title}'": '필수 항목입니다: {title}',
    'must NOT have additional properties':
      '정의되지 않은 속성을 추가할 수 없습니다',
    'must be equal to constant': '정해진 값과 같아야 합니다',
    'must be equal to one of the allowed values':
      '허용된 값 중 하나여야 합니다',
    'must be < {limit}': '{limit}보다 작아야 합니다',
    'must be > {limit}': '{limit}보다 커야 합니다',
    'must be <= {limit}': '{limit} 이하여야 합니다',
    'must be >= {limit}': '{limit} 이상이어야 합니다',
    'must match format "{format}"': '"{format}" 형식이어야 합니다',
    'must match pattern "{pattern}"': '다음 패턴과 일치해야 합니다: {pattern}',
    'must NOT have more than {most} items': '항목은 {most}개까지 가능합니다',
    'must NOT have fewer than {least} items':
      '항목이 {least}개 이상이어야 합니다',
    'must NOT have more than {most} characters':
      '{most}자까지 입력할 수 있습니다',
    'must NOT have fewer than {least} characters':
      '{least}자 이상 입력해야 합니다',
    'must be multiple of {number}': '{number}의 배수여야 합니다',
    'must be {type:part}': '{type} 형식이어야 합니다',
    'must NOT have duplicate items': '중복된 항목이 없어야 합니다',
    "'{title}' {sentence:sentence}": '{title}: {sentence}',
  },
  parts: {
    string: '문자열',
    number: '숫자',
    integer: '정수',
    boolean: 'true 또는 false',
    array: '목록',
    object: '객체',
    null: 'null',
  },
};
