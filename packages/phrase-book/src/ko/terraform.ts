import type { PhraseList } from '../Phrases';

/** The rules about Terraform. */
export const TERRAFORM: PhraseList = {
  sentences: {
    "the line is not in Terraform's canonical format":
      '이 줄은 Terraform 표준 형식이 아닙니다',
    'Run terraform fmt': 'terraform fmt를 실행하십시오',
    'Run terraform fmt; the line becomes: {line}':
      'terraform fmt를 실행하십시오. 바뀐 줄: {line}',
    'the argument {name} stands outside of a block':
      '{name} 인수가 블록 밖에 있습니다',
    'Put it into the block that it belongs to.': '해당 블록 안으로 옮기십시오.',
    'Terraform knows no block {type}': 'Terraform에 {type} 블록은 없습니다',
    'a block {type} has {wanted:part}, not {found}':
      '{type} 블록의 레이블 수가 맞지 않습니다(필요: {wanted}, 실제: {found}개)',
    'Write it as {block} { }.': '다음과 같이 작성하십시오: {block} { }',
    'the {type} has the name "{name}", which Terraform does not allow':
      'Terraform에서 {type} 이름으로 "{name}" 값을 사용할 수 없습니다',
    'Start it with a letter, and use letters, digits, underscores and dashes only.':
      '영문자로 시작하고 영문자, 숫자, 밑줄, 하이픈만 사용하십시오.',
    'the module call {name} holds a block {block}, but takes arguments only':
      '모듈 호출 {name} 안에 {block} 블록이 있습니다. 모듈 호출에는 인수만 쓸 수 있습니다',
    'Write {name} = { } when it is an argument.':
      '인수라면 다음과 같이 작성하십시오: {name} = { }',
    "an application's file holds the block {block}":
      '애플리케이션 파일에 {block} 블록이 있습니다',
    'Move it to a file of the cluster, or into the shared module.':
      '클러스터의 파일이나 공유 모듈로 옮기십시오.',
    '{label} is already a module call of {folder}: {holder:part}':
      '{folder} 폴더에 {label} 모듈 호출이 이미 있습니다: {holder}',
    '{name} has no source': '모듈 호출 {name}: source가 없습니다',
    'Write a path that leads to {module}.':
      '{module} 폴더를 가리키는 경로를 작성하십시오.',
    'the source of {name} cannot be determined: {why:part}':
      '모듈 호출 {name}: source 값을 알 수 없습니다({why})',
    'the source {source} of {name} is no folder of this repository':
      '모듈 호출 {name}: source {source} 값이 이 저장소의 폴더가 아닙니다',
    'the source {source} of {name} leads out of the repository':
      '모듈 호출 {name}: source {source} 값이 저장소 밖을 가리킵니다',
    'the source of {name} leads to {folder}, where no module is':
      '모듈 호출 {name}: source가 가리키는 {folder} 폴더에 모듈이 없습니다',
    '{name} calls {folder}, but applications call {module}':
      '모듈 호출 {name}: {folder} 모듈을 호출하는데, 애플리케이션은 {module} 모듈을 호출해야 합니다',
    '{name} asks for a version, but a folder has none':
      '모듈 호출 {name}: version이 있지만 폴더에는 버전이 없습니다',
    'Remove the argument version.': 'version 인수를 삭제하십시오.',
    '{call} gives {name}, but {module} has no such variable':
      '모듈 호출 {call}: {name} 인수를 전달하는데, {module} 모듈에 그런 변수가 없습니다',
    'Remove the argument.': '인수를 삭제하십시오.',
    '{call} does not give {name}, which {module} asks for':
      '모듈 호출 {call}: {module} 모듈에 필요한 {name} 인수가 없습니다',
    'Add the argument {name}.': '{name} 인수를 추가하십시오.',
    '{name} of {call} is {value:maybe}, not {type:part}':
      '모듈 호출 {call}: {name} 값이 {value}입니다. 필요한 형식은 {type}입니다',
    '{name} of {call} has {count} items, not {wanted}':
      '모듈 호출 {call}: {name} 목록의 항목이 {count}개입니다. 필요한 개수는 {wanted}개입니다',
    '{name} of {call} has no {attribute}':
      '모듈 호출 {call}: {name} 값에 {attribute} 속성이 없습니다',
    '{name} of {call} has at {key} what has {count} items, not {wanted}':
      '모듈 호출 {call}: {name}[{key}] 목록의 항목이 {count}개입니다. 필요한 개수는 {wanted}개입니다',
    '{name} of {call} has at {key} what {misfit:part}':
      '모듈 호출 {call}: {name}[{key}] 값: {misfit}',
    'Write a value of the type {type}.': '{type} 형식의 값을 작성하십시오.',
    '{call} gives both count and for_each':
      '모듈 호출 {call}: count와 for_each가 함께 있습니다',
  },
  parts: {
    'no label': '없음',
    'one label': '1개',
    '{count} labels': '{count}개',
    'is {value:maybe}, not {type:part}':
      '{value}입니다. 필요한 형식은 {type}입니다',
    'has {count} items, not {wanted}':
      '항목이 {count}개입니다. 필요한 개수는 {wanted}개입니다',
    'has no {attribute}': '{attribute} 속성이 없습니다',
    'has at {key} what {misfit:part}': '[{key}] 값: {misfit}',
  },
};
