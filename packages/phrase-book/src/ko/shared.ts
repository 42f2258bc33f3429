import type { PhraseList } from '../Phrases';

/** What the findings of several kinds of files have in common: who holds something, and why something is not known. */
export const SHARED: PhraseList = {
  sentences: {
    'Write {text}.': '다음과 같이 작성하십시오: {text}',
    'Write {text}, or remove it.': '다음과 같이 고치거나 삭제하십시오: {text}',
    'Add {text}.': '다음을 추가하십시오: {text}',
    'Remove {text}.': '다음을 삭제하십시오: {text}',
    'Remove it.': '삭제하십시오.',
    'Remove one of them.': '둘 중 하나를 삭제하십시오.',
    'Add a name.': '이름을 추가하십시오.',
    'Choose another name.': '다른 이름을 선택하십시오.',
    '{sentence:sentence}, and {count} more like this':
      '{sentence} (같은 문제 {count}건 더 있음)',
    'after the patches, {sentence:sentence}': '패치 적용 후: {sentence}',
    'after the components before it, {sentence:sentence}':
      '앞선 컴포넌트 적용 후: {sentence}',
  },
  parts: {
    '{name:maybe} ({place})': '{name}({place})',
    '{name:maybe} in {pull:part}': '{pull}의 {name}',
    'the open pull request #{number}': '열려 있는 풀 리퀘스트 #{number}',
    'the open pull request #{number} of {requester}':
      '{requester} 사용자의 열려 있는 풀 리퀘스트 #{number}',
    'any path': '모든',
    'a route': '라우트',
    'without a name': '이름 없음',

    'it is not a literal': '리터럴이 아님',
    'it is not one literal': '하나의 리터럴이 아님',
    'it is not one literal object': '하나의 객체 리터럴이 아님',
    'it is not a literal list': '리터럴 목록이 아님',
    'it is not a list of literals': '리터럴로 된 목록이 아님',
    'it is not a list': '목록이 아님',
    'it is not a list of texts': '문자열 목록이 아님',
    'it is not a text': '문자열이 아님',
    'it is not {what:part}': '{what} 형식이 아님',
    'a text': '문자열',
    'a list': '목록',
    'a mapping': '매핑',
    'a map': '맵',
    'an object': '객체',
    'a number': '숫자',
    'a boolean': 'true 또는 false',
    'true or false': 'true 또는 false',
    'it is an expression': '표현식으로 작성됨',
    'it holds an expression': '표현식이 들어 있음',
    'it depends on an expression': '표현식에 따라 달라짐',
    'it depends on the variable {variable}': '{variable} 변수에 따라 달라짐',
    'it is missing': '값이 없음',
    'it is not one port': '하나의 포트가 아님',
    'it names no target': '대상이 지정되지 않음',
    'the url cannot be read': 'url 값을 읽을 수 없음',
    'it comes from elsewhere': '다른 곳에서 가져온 값임',
    'it has no name': '이름이 없음',
  },
};
