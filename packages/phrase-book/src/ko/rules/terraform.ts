import type { PhraseList } from '../../Phrases';

/** What the rules about Terraform and Argo CD ask for, and why. */
export const TERRAFORM: PhraseList = {
  sentences: {
    "Terraform files are in Terraform's canonical format":
      'Terraform 파일은 Terraform 표준 형식이어야 합니다',
    'A repository whose CI asks for the format refuses the file, and in one that does not every next change moves lines that it has nothing to do with.':
      'CI에서 형식을 검사하는 저장소는 파일을 거부합니다. 검사하지 않는 저장소에서는 다음 변경마다 관련 없는 줄까지 바뀝니다.',
    'Terraform files hold blocks that Terraform knows, labelled as it asks':
      'Terraform 파일에는 Terraform에 있는 블록이 요구되는 레이블과 함께 있어야 합니다',
    'Terraform refuses the whole folder for one block that it does not know, and with it every application that has a file there.':
      '모르는 블록이 하나라도 있으면 Terraform은 폴더 전체를 거부하므로, 그 폴더에 파일이 있는 모든 애플리케이션이 영향을 받습니다.',
    'The Terraform file of an application holds module calls only':
      '애플리케이션의 Terraform 파일에는 모듈 호출만 있어야 합니다',
    "It is applied with the cluster's own rights, in one state with all other applications: a provider, a backend or a resource in it changes things for everybody, past what the shared module allows.":
      '이 파일은 클러스터의 권한으로, 다른 모든 애플리케이션과 같은 상태(state)에 적용됩니다. 프로바이더, 백엔드, 리소스가 있으면 공유 모듈이 허용하는 범위를 벗어나 모두에게 영향을 줍니다.',
    'A module call has a name of its own among the files of its folder':
      '모듈 호출의 이름은 같은 폴더의 파일 안에서 서로 달라야 합니다',
    'Terraform reads all files of a folder as one: with two calls of one name it refuses to plan anything there, for every application.':
      'Terraform은 폴더의 모든 파일을 하나로 읽습니다. 같은 이름의 호출이 둘이면 그 폴더의 모든 애플리케이션에 대해 플랜을 거부합니다.',
    'A module call leads to a module of this repository':
      '모듈 호출은 이 저장소의 모듈을 가리켜야 합니다',
    'A module from elsewhere is code that nobody here reviewed and that can change without a commit here; applications call the one module whose policies the platform keeps.':
      '외부 모듈은 여기에서 리뷰되지 않았고 커밋 없이도 바뀔 수 있는 코드입니다. 애플리케이션은 플랫폼이 정책을 관리하는 모듈만 호출합니다.',
    'A module call gives the module the arguments that it asks for':
      '모듈 호출은 모듈이 요구하는 인수를 전달해야 합니다',
    'Terraform refuses to plan with an argument missing, unknown or of another type, and with this call the calls of every application in the folder.':
      '인수가 없거나, 알 수 없거나, 형식이 다르면 Terraform은 플랜을 거부하며, 폴더에 있는 모든 애플리케이션의 호출이 함께 거부됩니다.',

    'Argo CD Applications and projects are valid by their definitions':
      'Argo CD Application과 프로젝트는 정의에 맞아야 합니다',
    'The cluster refuses a wrong type and silently drops a field it does not know, so a misspelt one never takes effect.':
      '클러스터는 잘못된 형식을 거부하고 모르는 필드를 조용히 버리므로, 철자가 틀린 필드는 적용되지 않습니다.',
    'The project of an Argo CD Application exists on its cluster':
      'Argo CD Application의 프로젝트는 해당 클러스터에 있어야 합니다',
    'Argo CD deploys nothing for an Application whose project it does not know.':
      '프로젝트를 알 수 없는 Application은 Argo CD에서 배포하지 않습니다.',
    'An Argo CD project allows what its Applications deploy, and where':
      'Argo CD 프로젝트는 Application이 배포하는 대상과 위치를 허용해야 합니다',
    'Argo CD refuses to deploy from a repository or into a namespace that the project does not list.':
      'Argo CD는 프로젝트에 등록되지 않은 저장소나 네임스페이스의 배포를 거부합니다.',
    'An Argo CD Application deploys to the cluster whose folder it lies in':
      'Argo CD Application은 파일이 있는 폴더의 클러스터에 배포해야 합니다',
    'An Application in the folder of one cluster that deploys to another puts what was meant for a trial in front of customers.':
      '폴더와 다른 클러스터에 배포하는 Application은 시험용 변경을 고객에게 노출합니다.',
    'The path of an Argo CD Application is an overlay that exists':
      'Argo CD Application의 경로는 실제로 있는 오버레이여야 합니다',
    'Argo CD cannot deploy a folder that is not there; with another folder than an overlay it deploys what nobody made for this cluster.':
      'Argo CD는 없는 폴더를 배포할 수 없습니다. 오버레이가 아닌 폴더를 가리키면 이 클러스터용이 아닌 것이 배포됩니다.',
    'An Argo CD Application has a name of its own on its cluster':
      'Argo CD Application의 이름은 클러스터 안에서 서로 달라야 합니다',
    'Of two Applications with one name Argo CD keeps the one that was applied last, and deletes what the other deployed.':
      '이름이 같은 Application이 둘이면 Argo CD는 마지막에 적용된 것만 남기고 다른 하나가 배포한 것을 삭제합니다.',
    'An Argo CD Application takes along what it deployed':
      'Argo CD Application을 삭제하면 배포한 것도 함께 삭제되어야 합니다',
    'Without the finalizer, deleting the Application leaves everything that it deployed running, and nobody knows whose it is.':
      'finalizer가 없으면 Application을 삭제해도 배포된 것이 계속 실행되며, 누구의 것인지 알 수 없게 됩니다.',
    'Argo CD deletes nothing by itself in production, unless the layout says so':
      '레이아웃에서 정하지 않는 한 Argo CD는 운영 환경에서 아무것도 자동으로 삭제하지 않아야 합니다',
    'A file that is moved or lost by mistake would take what customers use with it, at once and without anybody looking.':
      '실수로 파일을 옮기거나 잃어버리면 아무도 확인하지 않은 채 고객이 사용하는 것이 즉시 삭제됩니다.',
    'An Argo CD Application deploys from the platform repository':
      'Argo CD Application은 플랫폼 저장소에서 배포해야 합니다',
    'What comes from elsewhere was neither reviewed nor judged here, and a changed address of the repository deploys nothing any more.':
      '다른 저장소의 내용은 여기에서 리뷰되거나 판정되지 않았고, 저장소 주소가 바뀌면 더 이상 배포되지 않습니다.',
    'An Argo CD Application follows the branch that is deployed':
      'Argo CD Application은 배포되는 브랜치를 추적해야 합니다',
    'On another branch or an old commit the cluster runs what nobody sees on the branch, and merges change nothing.':
      '다른 브랜치나 오래된 커밋을 추적하면 브랜치에서 볼 수 없는 것이 클러스터에서 실행되고, 병합해도 아무것도 바뀌지 않습니다.',
  },
};
