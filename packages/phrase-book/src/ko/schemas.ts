import type { PhraseList } from '../Phrases';

/** What a value must be: the types of Kubernetes, Kustomize, Argo CD and Kong. */
export const SCHEMAS: PhraseList = {
  sentences: {
    'this is no object': '객체가 아닙니다',
    'the object has no {field}': '객체에 {field} 필드가 없습니다',
    '{version} has no kind {kind}': '{version} 버전에 {kind} 종류가 없습니다',
    '{path} is missing': '{path} 필드가 없습니다',
    '{path} is no field of {object:maybe}': '{object}에 {path} 필드는 없습니다',
    '{path:maybe} has no value, but {wanted:part}':
      '{path}에 값이 없습니다. {wanted}',
    'Give it a value, or remove it.': '값을 지정하거나 삭제하십시오.',
    '{path:maybe} is {found:maybe}, but {wanted:part}':
      '{path} 값이 {found}입니다. {wanted}',
  },
  parts: {
    'this object': '이 객체',
    'the object': '객체',
    'the document': '문서',
    'the unquoted {text}, which {reader} does not read as a text':
      '따옴표가 없어 {reader}에서 문자열로 읽지 않는 {text}',
    'the number {number}': '숫자 {number}',
    'the boolean {value}': '부울 값 {value}',
    'must be a text': '문자열이어야 합니다',
    'must be a whole number': '정수여야 합니다',
    'must be a number': '숫자여야 합니다',
    'must be true or false': 'true 또는 false여야 합니다',
    'must be a whole number or a text': '정수 또는 문자열이어야 합니다',
    'must be a quantity like 100m or 128Mi':
      '100m, 128Mi와 같은 수량이어야 합니다',
    'must be a number above 0': '0보다 큰 숫자여야 합니다',
    'must be between {least} and {most} milliseconds':
      '{least}~{most}밀리초여야 합니다',
    'must be between {least} and {most}': '{least}~{most} 사이여야 합니다',
    'must be a port between {least} and {most}':
      '{least}~{most} 사이의 포트여야 합니다',
    'must be a time like {example}': '{example} 형식의 시각이어야 합니다',
    'must be written in Base64': 'Base64로 작성해야 합니다',
    'must be a name of lower-case letters, digits, dashes and dots':
      '영문 소문자, 숫자, 하이픈, 마침표로 된 이름이어야 합니다',
    'must be at most {most} lower-case letters, digits and dashes':
      '영문 소문자, 숫자, 하이픈으로 {most}자 이하여야 합니다',
    'must be at most {most} lower-case letters, digits and dashes, one of them a letter':
      '영문 소문자, 숫자, 하이픈으로 {most}자 이하여야 하며 영문자가 하나 이상 있어야 합니다',
    'must be a text of at most {most} letters, digits, dashes, dots and underscores':
      '영문자, 숫자, 하이픈, 마침표, 밑줄로 된 {most}자 이하의 문자열이어야 합니다',
    'must be a list': '목록이어야 합니다',
    'must be a mapping': '매핑이어야 합니다',
    'must be {choices:list}': '허용 값: {choices}',
  },
};
