import type { PhraseList } from '../Phrases';

/** What GitHub and Argo CD could not do for the portal. */
export const FORGE: PhraseList = {
  sentences: {
    "Could not {doing:maybe}: GitHub's answer was broken off or is none of its API's; try again":
      '{doing} 실패: GitHub의 응답이 중간에 끊겼거나 API의 응답이 아닙니다. 다시 시도하십시오',
    'Could not {doing:maybe}: {words} ({status}); check the credentials under integrations.github':
      '{doing} 실패: {words} ({status}). integrations.github의 자격 증명을 확인하십시오',
    'Could not {doing:maybe}: {words} ({status}); check slipway.repository and what the credentials may see':
      '{doing} 실패: {words} ({status}). slipway.repository 값과 자격 증명의 권한을 확인하십시오',
    'Could not {doing:maybe}: {words} ({status}); the base branch moved; try again':
      '{doing} 실패: {words} ({status}). 기본 브랜치가 변경되었습니다. 다시 시도하십시오',
    'Could not {doing:maybe}: {words} ({status}); GitHub did not accept it; its words say why':
      '{doing} 실패: {words} ({status}). GitHub에서 거부했습니다. 이유는 위 내용을 참고하십시오',
    'Could not {doing:maybe}: {words} ({status}); GitHub may be down; try again':
      '{doing} 실패: {words} ({status}). GitHub에 장애가 있을 수 있습니다. 다시 시도하십시오',
    'Could not {doing:maybe} in {milliseconds} ms':
      '{doing} 실패: {milliseconds}ms 안에 끝나지 않았습니다',
    'Could not {doing:maybe}: {words}': '{doing} 실패: {words}',
    'GitHub asks to wait {seconds} s before it lets us {doing:maybe}':
      'GitHub 요청 한도로 {seconds}초 후에 가능합니다: {doing}',
    '{sentence:sentence}; going on by itself in {seconds} s':
      '{sentence}. {seconds}초 후 자동으로 계속합니다',
    '{sentence:sentence}; going on by itself after that':
      '{sentence}. 이후 자동으로 계속합니다',
    'The branch {branch} was moved or deleted again and again; try again':
      '{branch} 브랜치가 계속 변경되거나 삭제되었습니다. 다시 시도하십시오',
    'GitHub says that the branch {branch} exists, and does not show it; try again':
      'GitHub에 {branch} 브랜치가 있다고 하지만 조회되지 않습니다. 다시 시도하십시오',
    'GitHub says that {branch} has a pull request, and does not show it; try again':
      'GitHub에 {branch} 브랜치의 풀 리퀘스트가 있다고 하지만 조회되지 않습니다. 다시 시도하십시오',
    'This attempt to propose {branch} is over: another one goes on with it, or it was ended; nothing more was written':
      '{branch} 브랜치에 대한 이 시도는 끝났습니다. 다른 시도가 이어받았거나 종료되었으며, 더 이상 기록된 내용은 없습니다',
    'No token of {app:part}: its key signs nothing; check privateKey under integrations.github[].apps':
      '{app}의 토큰을 만들 수 없습니다. 키로 서명할 수 없습니다. integrations.github[].apps의 privateKey 값을 확인하십시오',
    "GitHub does not know {app:part}: check appId and privateKey under integrations.github[].apps, and this machine's clock":
      'GitHub에서 {app} 정보를 찾을 수 없습니다. integrations.github[].apps의 appId, privateKey 값과 서버의 시각을 확인하십시오',
    "There is no installation of {app:part}: install it for this repository in the organisation's settings":
      '{app} 설치가 없습니다. 조직 설정에서 이 저장소에 설치하십시오',
    'The installation of {app:part} is suspended: an owner of the organisation can lift that in its settings':
      '{app} 설치가 일시 중지되었습니다. 조직 소유자가 설정에서 해제할 수 있습니다',
    "The installation of {app:part} lacks a permission: it needs {permissions}; grant them to the App, and accept them in the organisation's settings":
      '{app} 설치에 권한이 부족합니다. 필요한 권한: {permissions}. App에 권한을 부여하고 조직 설정에서 승인하십시오',
    "The installation of {app:part} does not cover this repository: add it in the organisation's settings":
      '{app} 설치에 이 저장소가 포함되어 있지 않습니다. 조직 설정에서 추가하십시오',

    '{title} answers what is no list of applications':
      '{title}: 응답이 애플리케이션 목록이 아닙니다',
    '{title} does not answer within {seconds} s':
      '{title}: {seconds}초 안에 응답하지 않습니다',
    '{title} cannot be reached ({code})': '{title}: 연결할 수 없습니다({code})',
    '{title} cannot be reached': '{title}: 연결할 수 없습니다',
    '{title} answers {status}: the token of {key} is refused':
      '{title}: 응답 코드 {status}, {key} 설정의 토큰이 거부되었습니다',
    '{title} answers {status}: {key}.url is not where its API is':
      '{title}: 응답 코드 {status}, {key}.url 값이 API 주소가 아닙니다',
    '{title} answers {status}': '{title}: 응답 코드 {status}',
    '{title} answers with a page in place of its API: is {key}.url right?':
      '{title}: API 대신 웹 페이지가 응답합니다. {key}.url 값을 확인하십시오',
    '{title} does not begin its stream': '{title}: 스트림이 시작되지 않습니다',
    '{title} says on its stream what cannot be understood':
      '{title}: 스트림의 내용을 해석할 수 없습니다',
    '{title} ended its stream': '{title}: 스트림이 종료되었습니다',
  },
  parts: {
    'the GitHub App {id} on {repository}':
      '{repository} 저장소의 GitHub App {id}',
    'create the branch {branch}': '{branch} 브랜치 생성',
    'read the branch {branch}': '{branch} 브랜치 조회',
    'move the branch {branch} forward': '{branch} 브랜치 갱신',
    'read the repository': '저장소 조회',
    'delete the branch {branch}': '{branch} 브랜치 삭제',
    'list the branches {prefix}*': '{prefix}* 브랜치 목록 조회',
    'compare {base} with {head}': '{base}, {head} 비교',
    'list the files of pull request {number}':
      '풀 리퀘스트 {number}의 파일 목록 조회',
    'read a file': '파일 조회',
    'open the pull request': '풀 리퀘스트 생성',
    'list the pull requests of {branch}':
      '{branch} 브랜치의 풀 리퀘스트 목록 조회',
    'read the pull request {number}': '풀 리퀘스트 {number} 조회',
    'list the reviews of pull request {number}':
      '풀 리퀘스트 {number}의 리뷰 목록 조회',
    'list the commits of pull request {number}':
      '풀 리퀘스트 {number}의 커밋 목록 조회',
    'edit the pull request {number}': '풀 리퀘스트 {number} 수정',
    'list the files': '파일 목록 조회',
    'look for {path}': '{path} 검색',
    'create a blob': '블롭 생성',
    'create the tree': '트리 생성',
    'create the commit': '커밋 생성',
    'read the commit': '커밋 조회',
    'download the files': '파일 다운로드',
    'list the open pull requests': '열려 있는 풀 리퀘스트 목록 조회',
    'get a token of {app:part}': '{app}의 토큰 발급',
    '{doing:part} in {repository}': '{doing}({repository})',
  },
};
