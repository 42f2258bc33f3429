import type { PhraseList } from '../Phrases';

/** Why a file cannot be read: HCL, JSON, and what people do to YAML most. */
export const SYNTAX: PhraseList = {
  sentences: {
    'Flow sequence in block collection must be sufficiently indented and end with a ]':
      '대괄호 목록은 충분히 들여쓰고 ]로 닫아야 합니다',
    'Flow map in block collection must be sufficiently indented and end with a }':
      '중괄호 매핑은 충분히 들여쓰고 }로 닫아야 합니다',
    'Missing closing "quote': '닫는 큰따옴표가 없습니다',
    "Missing closing 'quote": '닫는 작은따옴표가 없습니다',
    'Nested mappings are not allowed in compact mappings':
      '한 줄로 쓴 매핑 안에는 매핑을 중첩할 수 없습니다',
    'All mapping items must start at the same column':
      '매핑의 모든 항목은 같은 열에서 시작해야 합니다',
    'Implicit keys need to be on a single line': '키는 한 줄에 작성해야 합니다',
    'there is no anchor &{anchor} before its alias':
      '별칭(alias)보다 앞에 &{anchor} 앵커가 없습니다',
    'it is larger than {size} KB, and not written in plain YAML throughout':
      '{size}KB보다 크며, 전체가 단순한 YAML로 작성되어 있지 않습니다',
    'the file is not UTF-8 text': '파일이 UTF-8 텍스트가 아닙니다',
    'the file is larger than {size} KB': '파일이 {size}KB보다 큽니다',
    'the directive {directive} stands here twice':
      '{directive} 지시자가 두 번 있습니다',
    'the directive escape is neither a backslash nor a backtick':
      'escape 지시자가 백슬래시도, 백틱도 아닙니다',
    'the here-document {name} has no end':
      '히어독(here-document) {name} 구문이 끝나지 않았습니다',
    'Map keys must be unique': '매핑의 키가 중복되었습니다',
    'A key must be a text': '키는 문자열이어야 합니다',
    'Implicit map keys need to be followed by map values':
      '키 뒤에 콜론과 값이 있어야 합니다',
    'Tabs are not allowed as indentation': '들여쓰기에 탭을 사용할 수 없습니다',
    'it is nested more than {most} levels deep':
      '{most}단계보다 깊게 중첩되어 있습니다',
    'it is nested deeper than {most} levels':
      '{most}단계보다 깊게 중첩되어 있습니다',
    'nested deeper than {most} levels': '{most}단계보다 깊게 중첩되어 있습니다',
    'its aliases stand for more than {most} values':
      '별칭(alias)이 나타내는 값이 {most}개보다 많습니다',

    'the text after << has no line {marker} that ends it':
      '<< 뒤의 텍스트를 끝내는 {marker} 줄이 없습니다',
    'the comment is not closed': '주석이 닫히지 않았습니다',
    'a carriage return ends no line':
      '캐리지 리턴만으로는 줄이 끝나지 않습니다',
    'the text in quotes is not closed on its line':
      '따옴표로 묶은 텍스트가 같은 줄에서 닫히지 않았습니다',
    'the character {character} has no place here':
      '여기에 {character} 문자를 쓸 수 없습니다',
    'HCL has no escape {escape}': 'HCL에 {escape} 이스케이프는 없습니다',
    'the block {block} is not closed': '{block} 블록이 닫히지 않았습니다',
    'something follows on the line of what ends before it':
      '앞의 내용이 끝난 줄에 다른 내용이 이어집니다',
    'the name of an argument or a block is missing':
      '인수나 블록의 이름이 없습니다',
    'the argument {name} is set twice': '{name} 인수가 두 번 설정되었습니다',
    '{name} is followed by neither an equals sign nor a brace':
      '{name} 뒤에 등호나 중괄호가 없습니다',
    'a label must be plain text': '레이블은 일반 텍스트여야 합니다',
    'a closing brace is missing': '닫는 중괄호가 없습니다',
    'a block on one line can hold an argument only':
      '한 줄 블록에는 인수만 넣을 수 있습니다',
    'a block on one line can hold one argument only':
      '한 줄 블록에는 인수를 하나만 넣을 수 있습니다',
    'a word is missing after %{': '%{ 뒤에 단어가 없습니다',
    '%{ {word} } ends nothing that is open':
      '%{ {word} }로 끝낼 열린 항목이 없습니다',
    'HCL has no directive %{ {word} }': 'HCL에 %{ {word} } 지시자는 없습니다',
    'the condition has no colon after its first result':
      '조건식의 첫 결과 뒤에 콜론이 없습니다',
    'a name is missing after a dot': '마침표 뒤에 이름이 없습니다',
    'a closing bracket is missing after [*': '[* 뒤에 닫는 대괄호가 없습니다',
    'an index has no closing bracket': '인덱스에 닫는 대괄호가 없습니다',
    'a colon is missing after what for goes through':
      'for의 반복 대상 뒤에 콜론이 없습니다',
    'an item of a list has no key': '목록의 항목에는 키를 쓸 수 없습니다',
    'an entry has no key before =>': '항목의 => 앞에 키가 없습니다',
    'a closing {bracket} is missing after for':
      'for 뒤에 닫는 {bracket} 괄호가 없습니다',
    'a name is missing after for': 'for 뒤에 이름이 없습니다',
    'a second name is missing after for': 'for 뒤에 두 번째 이름이 없습니다',
    'the word in is missing after for': 'for 뒤에 in이 없습니다',
    'a comma or a closing bracket is missing': '쉼표나 닫는 대괄호가 없습니다',
    'an equals sign is missing after a key': '키 뒤에 등호가 없습니다',
    'a comma, a line break or a closing brace is missing':
      '쉼표, 줄바꿈, 닫는 중괄호 중 하나가 없습니다',
    'the text is not closed': '텍스트가 닫히지 않았습니다',
    'a closing brace is missing in a text':
      '텍스트 안에 닫는 중괄호가 없습니다',
    'a text has %{ {word} } without the end of it':
      '텍스트의 %{ {word} } 구문이 끝나지 않았습니다',
    'a closing parenthesis is missing': '닫는 괄호가 없습니다',
    'a value is missing': '값이 없습니다',
    '{text} is not a number': '{text} 값은 숫자가 아닙니다',
    'a name is missing after ::': ':: 뒤에 이름이 없습니다',
    'the name of a function has no arguments after it':
      '함수 이름 뒤에 인수가 없습니다',
    'a closing parenthesis is missing after ...':
      '... 뒤에 닫는 괄호가 없습니다',
    'a comma or a closing parenthesis is missing':
      '쉼표나 닫는 괄호가 없습니다',
    'something follows the end': '끝난 뒤에 다른 내용이 있습니다',
    'a key in double quotes is missing': '큰따옴표로 묶은 키가 없습니다',
    'a colon is missing': '콜론이 없습니다',
    'a comma or a closing brace is missing': '쉼표나 닫는 중괄호가 없습니다',
    'a text holds a control character': '텍스트에 제어 문자가 있습니다',
  },
};
