import type { PhraseList } from '../Phrases';

/** The rules about the paths of routes at a gateway. */
export const ROUTES: PhraseList = {
  sentences: {
    'path {path:maybe} is already served{how:part?} by {holder:part}':
      '{holder}에서 이미 {path} 경로를 제공하고 있습니다{how}',
    'Choose another path, or other methods.':
      '다른 경로나 다른 메서드를 선택하십시오.',
    'path {path:maybe} takes every request for {other:maybe} from {holder:part}: {because:part}':
      '{path} 경로에서 {holder}의 {other} 경로로 가는 모든 요청을 가로챕니다: {because}',
    'Choose a narrower path.': '더 좁은 경로를 선택하십시오.',
    'path {path:maybe} is never reached: {other:maybe} of {holder:part} takes all its requests, because {because:part}':
      '{path} 경로에는 요청이 도달하지 않습니다. {holder}의 {other} 경로에서 모든 요청을 받습니다: {because}',
    'Choose another path.': '다른 경로를 선택하십시오.',
    'path {path:maybe} takes {request} from {holder:part}, which serves {other:maybe}: {because:part}':
      '{path} 경로에서 {holder}의 {other} 경로로 가던 {request} 요청을 가로챕니다: {because}',
    'path {path:maybe} does not get {request}, which goes to {other:maybe} of {holder:part}: {because:part}':
      '{path} 경로에는 {request} 요청이 도달하지 않고 {holder}의 {other} 경로로 갑니다: {because}',
    'Make sure that both owners want this, or choose another path.':
      '양쪽 소유 그룹이 의도한 것인지 확인하거나 다른 경로를 선택하십시오.',
    '{request} matches {path:maybe} and {other:maybe} of {holder:part}, and Kong leaves open which one wins':
      '{request} 요청이 {path} 경로 및 {holder}의 {other} 경로에 모두 일치하며, 어느 쪽이 우선할지 Kong이 정하지 않습니다',
    'Choose a path that does not overlap, or set regex_priority.':
      '겹치지 않는 경로를 선택하거나 regex_priority를 설정하십시오.',
    'route {route:maybe} cuts its path off, but the application serves {served:part}':
      '라우트 {route}: 경로를 잘라 내고 전달하는데, 애플리케이션은 {served} 경로를 제공합니다',
    'Write strip_path: false.': '다음과 같이 작성하십시오: strip_path: false',

    'route {route:maybe} has neither path nor host, so it takes requests of the whole gateway':
      '라우트 {route}: 경로와 호스트가 모두 없어 게이트웨이 전체의 요청을 받습니다',
    'Give it a path like /api/v1/orders.':
      '/api/v1/orders와 같은 경로를 지정하십시오.',
    'Write it like /api/v1/orders.':
      '/api/v1/orders와 같은 형식으로 작성하십시오.',
    'path {path} takes every request of the gateway':
      '{path} 경로는 게이트웨이의 모든 요청을 받습니다',
    'path {path} has more than {most} characters':
      '{path} 경로가 {most}자보다 깁니다',
    'path {path} does not start with a /':
      '{path} 경로가 /로 시작하지 않습니다',
    'path {path} does not start with ~/':
      '{path} 경로가 ~/로 시작하지 않습니다',
    'path {path} has an empty segment': '{path} 경로에 빈 세그먼트가 있습니다',
    'path {path} has the segment {segment}':
      '{path} 경로에 {segment} 세그먼트가 있습니다',
    'path {path} has a %, but Kong compares paths after it has decoded them':
      '{path} 경로에 % 문자가 있는데, Kong은 디코딩한 뒤의 경로를 비교합니다',
    'path {path} has the character {character}':
      '{path} 경로에 사용할 수 없는 문자가 있습니다: {character}',
    'path {path} ends with a /': '{path} 경로가 /로 끝납니다',
    'path {path} is no regular expression that can be judged: {why:part}':
      '{path} 경로는 판정할 수 있는 정규식이 아닙니다: {why}',
    'path {path} has no $ at its end, so it takes whatever begins like this':
      '{path} 경로의 끝에 $ 기호가 없어 이렇게 시작하는 모든 요청을 받습니다',
    'Write {regex}$, or end it with a /.':
      '{regex}$ 형식으로 작성하거나 /로 끝내십시오.',
    'path {path} does not fix its first segment, so it takes requests of other applications':
      '{path} 경로는 첫 세그먼트가 고정되어 있지 않아 다른 애플리케이션의 요청까지 받습니다',
    'path {path} repeats {what:part}, which can match one text in many ways':
      '{path} 경로에 {what} 반복이 있어 하나의 문자열이 여러 방식으로 일치할 수 있습니다',
    'path {path} repeats too much to be judged':
      '{path} 경로에 반복이 너무 많아 판정할 수 없습니다',
  },
  parts: {
    ' as {path:maybe}': '(등록된 경로: {path})',
    ' as {path:maybe} for {methods}':
      '(등록된 경로: {path}, 메서드: {methods})',
    ' for {methods}': '(메서드: {methods})',
    'a route that asks for more (methods, hosts, headers) wins':
      '조건(메서드, 호스트, 헤더)이 더 많은 라우트가 우선합니다',
    'hosts without a * win': '* 없는 호스트가 우선합니다',
    'more headers win': '헤더 조건이 더 많은 쪽이 우선합니다',
    'a regular expression wins over a plain path':
      '정규식이 일반 경로보다 우선합니다',
    'the higher regex_priority wins':
      'regex_priority가 더 높은 쪽이 우선합니다',
    'the longer path wins': '더 긴 경로가 우선합니다',
    'what can be empty': '비어 있을 수 있는 것의',
    'a repetition': '반복의',
    'choices that overlap': '서로 겹치는 선택지의',
    'it closes a group that it never opened': '열지 않은 그룹을 닫음',
    'it repeats a repetition': '반복을 다시 반복함',
    'it repeats {text}, which is never': '{text} 반복은 일어날 수 없음',
    'it repeats more than {most} times': '{most}번보다 많이 반복함',
    'it has a ^ after its start': '시작 이후에 ^ 기호가 있음',
    'it has a {character} with nothing to repeat':
      '반복할 대상 없이 {character} 기호가 있음',
    'it nests groups more than {most} deep':
      '그룹이 {most}단계보다 깊게 중첩됨',
    'it uses {syntax}': '지원하지 않는 구문: {syntax}',
    'it does not close a group': '그룹을 닫지 않음',
    'it does not close a [': '[ 괄호를 닫지 않음',
    'it uses {text} in a class': '문자 클래스 안에 {text} 사용',
    'it uses a class in a class': '문자 클래스 안에 문자 클래스 사용',
    'it ends with a \\': '\\ 문자로 끝남',
    'it has more than {most} characters': '{most}자보다 김',
    'it goes on after a $, so it matches nothing':
      '$ 기호 뒤에 내용이 더 있어 아무것도 일치하지 않음',
  },
};
