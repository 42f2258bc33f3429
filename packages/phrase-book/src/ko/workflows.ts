import type { PhraseList } from '../Phrases';

/** The rules about workflows and atlantis.yaml. */
export const WORKFLOWS: PhraseList = {
  sentences: {
    'the file holds no workflow': '파일에 워크플로가 없습니다',
    'Write the keys on and jobs, or delete the file.':
      'on 키와 jobs 키를 작성하거나 파일을 삭제하십시오.',
    'no event starts the workflow': '워크플로를 시작하는 이벤트가 없습니다',
    'Name one under the key on, e.g. pull_request.':
      'on 키 아래에 이벤트를 지정하십시오(예: pull_request).',
    '{name} is no event of GitHub': '{name} 이벤트는 GitHub에 없습니다',
    'Name an event that GitHub knows, e.g. pull_request.':
      'GitHub에 있는 이벤트를 지정하십시오(예: pull_request).',
    'the workflow has no jobs': '워크플로에 작업(job)이 없습니다',
    'Write at least one job under the key jobs.':
      'jobs 키 아래에 작업(job)을 하나 이상 작성하십시오.',
    'an expression opens with ${{ and is not closed':
      '${{ 표현식이 닫히지 않았습니다',
    'Close it with }}.': '}}로 닫으십시오.',
    '{key} is no key of {object:part}': '{object}에 {key} 키는 없습니다',
    'Correct or remove it; the keys are {keys}.':
      '고치거나 삭제하십시오. 사용할 수 있는 키: {keys}',
    'concurrency names no group': 'concurrency에 group이 지정되지 않았습니다',
    'Name the runs that exclude each other under group.':
      '서로 배타적으로 실행될 그룹을 group에 지정하십시오.',
    'the job {id} is not a mapping': '{id} 작업(job)이 매핑이 아닙니다',
    '{id} cannot be the id of a job': '{id} 값은 작업(job) ID로 쓸 수 없습니다',
    'Use letters, digits, - and _, with a letter or _ first.':
      '영문자, 숫자, -, _를 사용하고 영문자나 _로 시작하십시오.',
    'the job {id} says neither runs-on nor uses':
      '{id} 작업(job)에 runs-on과 uses가 모두 없습니다',
    'Name a runner under runs-on, e.g. ubuntu-latest.':
      'runs-on에 러너를 지정하십시오(예: ubuntu-latest).',
    'the job {id} needs itself':
      '{id} 작업(job)의 needs에 자기 자신이 있습니다',
    'the job {id} needs {other}, which is no job':
      '{id} 작업(job)의 needs에 있는 {other} 작업은 없습니다',
    'Name another job of the workflow.':
      '워크플로의 다른 작업(job)을 지정하십시오.',
    'the job {id} has no steps': '{id} 작업(job)에 단계(step)가 없습니다',
    'Write a list of steps, each with run or uses.':
      'run 또는 uses가 있는 단계(step) 목록을 작성하십시오.',
    'a step of {job} is not a mapping':
      '{job} 작업(job)의 단계(step)가 매핑이 아닙니다',
    'a step of {job} has neither run nor uses':
      '{job} 작업(job)의 단계(step)에 run과 uses가 모두 없습니다',
    'a step of {job} has {actions:list}':
      '{job} 작업(job)의 단계(step)에 다음 키가 함께 있습니다: {actions}',
    'Give it exactly one of run and uses.':
      'run과 uses 중 하나만 지정하십시오.',
    'two steps have the id {id}': '두 단계(step)의 id가 같습니다: {id}',
    'Give each step an id of its own.':
      '단계(step)마다 서로 다른 id를 지정하십시오.',
    'the image {image} is not pinned by a digest':
      '{image} 이미지가 다이제스트로 고정되어 있지 않습니다',
    'Write @sha256: and the digest of the image behind its name.':
      '이미지 이름 뒤에 @sha256:과 다이제스트를 작성하십시오.',
    '{action} is used at {version}, not at a full commit id':
      '{action} 액션이 전체 커밋 ID가 아니라 {version} 버전으로 지정되어 있습니다',
    '{action} is used without a version':
      '{action} 액션에 버전이 지정되지 않았습니다',
    'Write {action}@ and the 40 hexadecimal digits of the commit.':
      '{action}@ 뒤에 40자리 16진수 커밋 ID를 작성하십시오.',
    'Write {action}@ and the 40 hexadecimal digits of the commit, and {version} as a comment.':
      '{action}@ 뒤에 40자리 16진수 커밋 ID를 작성하고, {version} 버전은 주석으로 남기십시오.',
    'the workflow does not declare permissions':
      '워크플로에 permissions 선언이 없습니다',
    'permissions are write-all': 'permissions가 write-all입니다',
    'Declare permissions: { contents: read }, and more for the job that needs it.':
      'permissions: { contents: read }를 선언하고, 더 필요한 작업(job)에만 추가하십시오.',
    'the script contains {read}, which anybody can write':
      '누구나 작성할 수 있는 {read} 값이 스크립트에 들어 있습니다',
    'Pass it in an environment variable of the step, and quote the variable in the script.':
      '단계(step)의 환경 변수로 전달하고, 스크립트에서는 변수를 따옴표로 감싸십시오.',
    'the script contains {secret}': '스크립트에 {secret} 값이 들어 있습니다',
    'Pass it in an environment variable of the step.':
      '단계(step)의 환경 변수로 전달하십시오.',
    'the script prints {secret}, which is a secret':
      '스크립트가 비밀 정보인 {secret} 값을 출력합니다',
    'Hand it on by a pipe, a file or the environment; do not print it.':
      '출력하지 말고 파이프, 파일, 환경 변수로 전달하십시오.',
    'a workflow on {event} checks out the code of the pull request':
      '{event} 이벤트의 워크플로가 풀 리퀘스트의 코드를 체크아웃합니다',
    'Run the code in a workflow on pull_request, which has no secrets.':
      '비밀 정보가 없는 pull_request 이벤트의 워크플로에서 코드를 실행하십시오.',

    'the file holds no configuration of Atlantis':
      '파일에 Atlantis 설정이 없습니다',
    'Write version: 3 and a list of projects.':
      'version: 3과 프로젝트 목록을 작성하십시오.',
    'the version is {version:maybe}, not {wanted}':
      '버전이 {version}입니다. 필요한 버전은 {wanted}입니다',
    'the file says no version': '파일에 버전이 없습니다',
    'Write version: {version}.': '다음과 같이 작성하십시오: version: {version}',
    'two projects have {key:part}': '두 프로젝트의 {key} 항목이 같습니다',
    'Give each project a name of its own.':
      '프로젝트마다 서로 다른 이름을 지정하십시오.',
    'a project is not a mapping': '프로젝트가 매핑이 아닙니다',
    'a project names no folder': '프로젝트에 폴더가 지정되지 않았습니다',
    'Name it under dir, from the root of the repository.':
      'dir에 저장소 루트를 기준으로 폴더를 지정하십시오.',
    'the folder {folder} contains ".."': '{folder} 폴더에 ".."이 들어 있습니다',
    'Write the folder from the root of the repository.':
      '저장소 루트를 기준으로 폴더를 작성하십시오.',
    'when_modified holds something else than a pattern: {why:part}':
      'when_modified에 패턴이 아닌 값이 있습니다({why})',
    "Write a list of patterns, e.g. ['*.tf'].":
      "패턴 목록을 작성하십시오(예: ['*.tf']).",
    'the pattern {pattern} is absolute, and so matches nothing':
      '{pattern} 패턴이 절대 경로여서 아무것도 일치하지 않습니다',
    'Write it relative to the folder of the project.':
      '프로젝트 폴더를 기준으로 작성하십시오.',
    '{requirement} is none of the {key}': '{key}에 {requirement} 값은 없습니다',
    'Name some of {requirements}.': '다음 중에서 지정하십시오: {requirements}',
    '{folder} is applied without an approval':
      '{folder} 폴더가 승인 없이 적용됩니다',
    'Name approved under apply_requirements.':
      'apply_requirements에 approved를 지정하십시오.',
    'the folder {folder} does not exist': '{folder} 폴더가 없습니다',
    'Correct dir, or remove the project.':
      'dir 값을 고치거나 프로젝트를 삭제하십시오.',
    'a change of {file} is not planned in {folder}':
      '{file} 파일이 변경되어도 {folder} 폴더의 플랜이 실행되지 않습니다',
    'Add a pattern for the module to when_modified, relative to dir.':
      'when_modified에 모듈의 패턴을 dir 기준으로 추가하십시오.',
    'no project plans {folder}, the Terraform of {environment}':
      '{environment} 환경의 Terraform인 {folder} 폴더의 플랜을 실행하는 프로젝트가 없습니다',
    'Add a project with dir: {folder}.':
      '다음 프로젝트를 추가하십시오: dir: {folder}',
    'a change of {folder}, the Terraform of {environment}, is not planned by itself':
      '{environment} 환경의 Terraform인 {folder} 폴더가 변경되어도 플랜이 자동으로 실행되지 않습니다',
    'Set autoplan.enabled: true.': 'autoplan.enabled 값을 true로 설정하십시오.',
  },
  parts: {
    'the name {name}': '이름({name})',
    'the folder {folder} and the workspace {workspace}':
      '폴더({folder}) 및 작업 공간({workspace})',
    'a workflow': '워크플로',
    'a job': '작업(job)',
    'a job that calls a workflow': '워크플로를 호출하는 작업(job)',
    'a step with {action}': '{action} 단계(step)',
    'a project': '프로젝트',
    autoplan: 'autoplan',
    'atlantis.yaml': 'atlantis.yaml',
    concurrency: 'concurrency',
  },
};
