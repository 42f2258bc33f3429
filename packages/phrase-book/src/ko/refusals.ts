import type { PhraseList } from '../Phrases';

/** Why the portal refuses something, or cannot do it. */
export const REFUSALS: PhraseList = {
  sentences: {
    '{field}: {sentence:sentence}': '{field}: {sentence}',
    'InputError: {sentence:sentence}': '{sentence}',
    'ConflictError: {sentence:sentence}': '{sentence}',
    'NotAllowedError: {sentence:sentence}': '{sentence}',
    'WaitingForApproval: {sentence:sentence}': '{sentence}',
    'ForgeError: {sentence:sentence}': '{sentence}',
    '{place} {sentence:sentence} ({rule})': '{place} {sentence} ({rule})',
    '{place} {sentence:sentence} ({rule}). {fix:sentence}':
      '{place} {sentence} ({rule}). {fix}',
    '{files} files against {branch} at {commit}: {errors} errors, {warnings} warnings':
      '{branch} 브랜치 {commit} 커밋 기준 파일 {files}개: 오류 {errors}건, 경고 {warnings}건입니다',

    'Only a signed-in person can create':
      '로그인한 사용자만 생성할 수 있습니다',
    'Only a signed-in person can propose':
      '로그인한 사용자만 풀 리퀘스트를 요청할 수 있습니다',
    'you are not a member of {owner}; choose one of your own groups':
      '{owner} 그룹의 구성원이 아닙니다. 소속된 그룹 중에서 선택하십시오',
    'there is no {owner} in the catalog; choose a group that is there':
      '카탈로그에 {owner} 그룹이 없습니다. 카탈로그에 있는 그룹을 선택하십시오',
    'you may not open a route to everybody; choose another guard, or ask somebody of the platform team to create this':
      '라우트를 모두에게 공개할 권한이 없습니다. 다른 가드를 선택하거나 플랫폼 팀에 생성을 요청하십시오',
    'nobody but {requester} can say whether they may create this for {owner}; let them try again, or create it yourself':
      '{owner} 그룹으로 생성할 수 있는지는 요청자 {requester} 본인만 확인할 수 있습니다. 요청자가 다시 시도하거나 직접 생성하십시오',
    'Give the proof as the wizard writes it, {commit}:{digest}, or leave it out.':
      '검증 값을 마법사가 작성한 형식({commit}:{digest})대로 지정하거나 생략하십시오.',
    'The workspace is not proven: add a step slipway:service:prove before this one, and hand on its output proof.':
      '작업 공간이 검증되지 않았습니다. 이 단계 앞에 slipway:service:prove 단계를 추가하고 출력 proof를 전달하십시오.',
    'The workspace is not the one that was proven: a step after slipway:service:prove has changed it. Prove as the last step before this one.':
      '작업 공간이 검증된 것과 다릅니다. slipway:service:prove 이후의 단계에서 변경되었습니다. 이 단계 바로 앞에서 검증하십시오.',
    'What you were shown is not what would be committed: the template has changed since. Open the form again, look at the proof, and create once more.':
      '화면에 표시된 내용과 커밋될 내용이 다릅니다. 그사이 템플릿이 변경되었습니다. 양식을 다시 열어 검증 결과를 확인한 뒤 다시 생성하십시오.',
    '{branch} or an open pull request has changed since this was proven:':
      '검증 이후 {branch} 브랜치 또는 열려 있는 풀 리퀘스트가 변경되었습니다:',
    '{name} exists already on {branch} of {repository} ({paths:maybe}). Choose another service or application name.':
      '{repository} 저장소의 {branch} 브랜치에 {name} 애플리케이션이 이미 있습니다({paths}). 서비스 또는 애플리케이션 이름을 다르게 지정하십시오.',
    '{name} is proposed already{by:part?}: {url}. Ask for a review there, or close it and try again.':
      '{name} 애플리케이션은 이미 풀 리퀘스트가 열려 있습니다{by}: {url}. 그곳에서 리뷰를 요청하거나, 닫고 다시 시도하십시오.',
    'Somebody pushed to the branch {branch}, made{by:part?}, before it had a pull request. Nothing on it was changed. Open a pull request of it by hand, or delete the branch and try again.':
      '풀 리퀘스트가 열리기 전에 누군가 {branch} 브랜치에 푸시했습니다{by}. 브랜치는 변경되지 않았습니다. 직접 풀 리퀘스트를 열거나 브랜치를 삭제한 뒤 다시 시도하십시오.',
    'The branch {branch} exists already{by:part?} without a pull request. Nothing on it was changed. Retry the creation that made it, or delete the branch and try again.':
      '풀 리퀘스트가 없는 {branch} 브랜치가 이미 있습니다{by}. 브랜치는 변경되지 않았습니다. 브랜치를 만든 생성 작업을 다시 시도하거나, 브랜치를 삭제한 뒤 다시 시도하십시오.',
    '{place} opens {paths:maybe} to everybody ({why:sentence}), but only {path} is to be public. The template does not do what it says: tell whoever keeps it.':
      '{place} 위치에서 {paths} 경로가 모두에게 공개됩니다({why}). 공개 대상은 {path} 경로뿐입니다. 템플릿이 선언과 다르게 동작하므로 템플릿 관리자에게 알리십시오.',
    '{place} opens {paths:maybe} to everybody ({why:sentence}), but the guard is to be {guard:maybe}. The template does not do what it says: tell whoever keeps it.':
      '{place} 위치에서 {paths} 경로가 모두에게 공개됩니다({why}). 지정된 가드는 {guard}입니다. 템플릿이 선언과 다르게 동작하므로 템플릿 관리자에게 알리십시오.',
    'a creation may not add to .github; change what applications share in a pull request of your own':
      '생성 작업에서는 .github에 파일을 추가할 수 없습니다. 공유 항목은 별도의 풀 리퀘스트로 변경하십시오',
    'The workspace holds nothing below {folder}: run slipway:service:render with the same values before':
      '작업 공간의 {folder} 아래에 파일이 없습니다. 먼저 같은 값으로 slipway:service:render 단계를 실행하십시오',
    'The task was left to others meanwhile':
      '그사이 다른 곳에서 작업을 이어받았습니다',
    'Task with taskId {id} cannot be retried: it is not over':
      '작업 {id}: 아직 끝나지 않아 다시 시도할 수 없습니다',
    "No task with id '{id}' found": "ID가 '{id}'인 작업이 없습니다",

    'Only a creation asks for a second person.':
      '두 번째 사람의 승인은 생성 작업에서만 요청합니다.',
    'You may not see approvals: ask the platform team.':
      '승인 목록을 볼 권한이 없습니다. 플랫폼 팀에 문의하십시오.',
    'You may not decide: ask somebody of the platform team.':
      '결정할 권한이 없습니다. 플랫폼 팀에 문의하십시오.',
    '{requester} may not ask for a public route. Ask somebody of the platform team.':
      '{requester} 사용자에게는 공개 라우트를 요청할 권한이 없습니다. 플랫폼 팀에 문의하십시오.',
    'Nobody asked for {id}': '{id} 승인 요청이 없습니다',
    'You asked for this yourself: somebody else has to decide.':
      '직접 요청한 항목입니다. 다른 사람이 결정해야 합니다.',
    'This has lapsed: nobody decided in time. Its creation can be retried, which asks anew.':
      '기한 내에 결정되지 않아 만료되었습니다. 생성 작업을 다시 시도하면 새로 요청됩니다.',
    'What you were shown is not what is asked for. Open it again, and look at the files.':
      '화면에 표시된 내용과 요청된 내용이 다릅니다. 다시 열어 파일을 확인하십시오.',
    '{person} has declined this already.':
      '{person} 사용자가 이미 거절했습니다.',
    'This has lapsed: nobody decided, or used it, in time.':
      '기한 내에 결정되거나 사용되지 않아 만료되었습니다.',
    'This is not asked for any more: the creation asks for other files by now.':
      '더 이상 요청되지 않는 항목입니다. 생성 작업이 이제 다른 파일을 요청합니다.',
    'This is not asked for any more.': '더 이상 요청되지 않는 항목입니다.',
    '{person} has approved this already.':
      '{person} 사용자가 이미 승인했습니다.',
    'The approval {id} was used by pull request #{number}':
      '{id} 승인은 풀 리퀘스트 #{number}에서 이미 사용되었습니다',
    'Nobody could be asked for a second approval. Retry it later.':
      '두 번째 승인을 요청할 수 없었습니다. 나중에 다시 시도하십시오.',
    '{decider} declined that {paths:maybe} is open to everybody: {reason} ({url}). Choose another guard, or create it anew when that is settled.':
      '{decider} 사용자가 {paths} 경로의 전체 공개를 거절했습니다: {reason} ({url}). 다른 가드를 선택하거나, 문제가 해결되면 새로 생성하십시오.',
    'Somebody else of the platform team has to approve that {paths:maybe} is open to everybody: {url} . The pull request opens by itself after that; there is nothing else to do here.':
      '플랫폼 팀의 다른 사람이 {paths} 경로의 전체 공개를 승인해야 합니다: {url} . 승인되면 풀 리퀘스트가 자동으로 열리므로 더 할 일은 없습니다.',
    'decision must be approve or decline':
      'decision 값은 approve 또는 decline이어야 합니다',
    'digest must name the files that were shown':
      'digest 값은 화면에 표시된 파일을 가리켜야 합니다',
    'reason must be a text': '사유는 텍스트여야 합니다',
    'reason may have at most {most} characters':
      '사유는 {most}자까지 가능합니다',
    'reason must say why it is declined': '거절 사유를 작성해야 합니다',
    'is no id of an ask': '승인 요청의 ID가 아닙니다',

    'There is no parameter {name}; there are {names:maybe}':
      '{name} 매개변수는 없습니다. 사용할 수 있는 매개변수: {names}',
    'The audit log is for the platform team; ask one of them':
      '감사 로그는 플랫폼 팀만 볼 수 있습니다. 플랫폼 팀에 문의하십시오',
    'from must not be after to, {to}':
      '시작일은 종료일({to})보다 늦을 수 없습니다',
    'from and to are more than {days} days apart':
      '시작일과 종료일의 간격은 {days}일을 넘을 수 없습니다',
    'environment must be one of {environments}':
      '환경은 다음 중 하나여야 합니다: {environments}',
    'There is no application {application} of {service}, or you may not see it':
      '{service} 서비스에 {application} 애플리케이션이 없거나 볼 권한이 없습니다',
    'There is no creation {id}, or you may not see it':
      '{id} 생성 작업이 없거나 볼 권한이 없습니다',
    'There is no {ref}, or you may not see it':
      '{ref} 항목이 없거나 볼 권한이 없습니다',
    'Ask for one creation at a time': '생성 작업은 한 번에 하나씩 조회하십시오',
    'The skeleton of {ref} cannot be read now':
      '지금은 {ref} 템플릿의 스켈레톤을 읽을 수 없습니다',
    'Nothing of {ref} can be proven in advance: {why:sentence}':
      '{ref} 템플릿은 미리 검증할 수 없습니다: {why}',
    'The repository has changed since; ask for a snapshot again':
      '그사이 저장소가 변경되었습니다. 스냅샷을 다시 요청하십시오',
    '{path} is no file of {branch} at {commit}':
      '{branch} 브랜치의 {commit} 커밋에 {path} 파일이 없습니다',
    '{template} has no case {name}':
      '{template} 템플릿에 {name} 케이스가 없습니다',
    'The case {name} has no file {path}':
      '{name} 케이스에 {path} 파일이 없습니다',
    'Neither version writes {path} for {application}':
      '두 버전 모두 {application} 애플리케이션에 {path} 파일을 쓰지 않습니다',
    'No service {application} came from {template}':
      '{template} 템플릿에서 만들어진 {application} 서비스가 없습니다',
    'Only developers and the platform team preview and prove what they create':
      '개발자와 플랫폼 팀만 생성할 내용을 미리 보고 검증할 수 있습니다',
    'Creations are seen by whoever asked for them, by their team and by the platform team':
      '생성 작업은 요청자, 요청자의 팀, 플랫폼 팀만 볼 수 있습니다',
    'Only who asked for this creation, or the platform team, may retry or cancel it':
      '요청자 또는 플랫폼 팀만 이 생성 작업을 다시 시도하거나 취소할 수 있습니다',
    'Only the platform team writes templates, and sees what they can be made of':
      '플랫폼 팀만 템플릿을 작성하고 구성 요소를 볼 수 있습니다',

    "Nobody in {folder} of the platform repository has {words}: ask the platform team to write {annotation}: '{value}' among the annotations of your user there, and sign in again a minute after that is merged":
      "플랫폼 저장소의 {folder} 폴더에 {words} 사용자가 없습니다. 플랫폼 팀에 해당 사용자의 annotations에 {annotation}: '{value}' 값을 추가해 달라고 요청하고, 병합된 뒤 1분 후에 다시 로그인하십시오",
    '{users:list} all have {words}: ask the platform team to take {annotation} from all but one of them in {folder}':
      '{words} 값이 여러 사용자({users})에게 있습니다. 플랫폼 팀에 {folder} 폴더에서 한 사용자에게만 {annotation} 값을 남겨 달라고 요청하십시오',
    'GitHub answered {status}': 'GitHub 응답 코드: {status}',
    'GitHub did not say which account this is: try again':
      'GitHub에서 계정 정보를 받지 못했습니다. 다시 시도하십시오',
    '{issuer} did not say clearly who this is: sign in once more':
      '{issuer} 응답만으로는 사용자를 확인할 수 없습니다. 다시 로그인하십시오',
    'This session has ended: sign in again':
      '세션이 종료되었습니다. 다시 로그인하십시오',

    'The portal does not answer': '포털이 응답하지 않습니다',
    'the portal does not answer': '포털이 응답하지 않습니다',
    'The portal answered {status}': '포털 응답 코드: {status}',
    'the portal answered {status}': '포털 응답 코드: {status}',
    'The portal has not answered for {seconds} seconds':
      '포털이 {seconds}초 동안 응답하지 않았습니다',
    'the repository changes faster than it can be read':
      '저장소가 읽는 속도보다 빠르게 변경되고 있습니다',
  },
  parts: {
    '{path} and {count} more': '{path} 외 {count}개',
    ' by {requester}': '(요청자: {requester})',
    'every path': '모든',
    'on every route': '모든 라우트에 적용되는 것',
    none: '없음',
  },
};
