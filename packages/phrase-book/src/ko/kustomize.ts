import type { PhraseList } from '../Phrases';

/** The rules about kustomizations and their patches. */
export const KUSTOMIZE: PhraseList = {
  sentences: {
    'the kustomization is empty': 'kustomization이 비어 있습니다',
    'the file has more than one document; Kustomize reads one':
      '파일에 문서가 둘 이상 있습니다. Kustomize는 하나만 읽습니다',
    '{field} is deprecated in favour of {successor}':
      '{field} 필드는 더 이상 권장되지 않으며 {successor} 필드로 대체되었습니다',
    'Use {successor}.': '다음을 사용하십시오: {successor}',
    '{resource} lies outside of the repository':
      '{resource} 위치가 저장소 밖에 있습니다',
    'Copy it into the repository, and name it there.':
      '저장소로 복사한 뒤 그 위치를 지정하십시오.',
    '{resource} leads to {target}, where there is neither a file nor a kustomization.yaml':
      '{resource} 항목이 가리키는 {target} 위치에 파일이나 kustomization.yaml이 없습니다',
    'Name a file that exists.': '실제로 있는 파일을 지정하십시오.',
    'the resources do not include the shared base {base}':
      'resources에 공유 베이스 {base} 항목이 없습니다',
    'Add {base} to resources.': 'resources에 {base} 항목을 추가하십시오.',
    'the operation is no mapping': '작업이 매핑이 아닙니다',
    'the operation has no op': '작업에 op가 없습니다',
    'there is no operation {op}': '{op} 작업은 없습니다',
    'Write one of {operations}.': '다음 중 하나를 작성하십시오: {operations}',
    'the path {path} does not start with a slash':
      '{path} 경로가 슬래시로 시작하지 않습니다',
    'the path does not start with a slash': '경로가 슬래시로 시작하지 않습니다',
    'the operation {op} has no {field}': '{op} 작업에 {field} 필드가 없습니다',
    'the patch has neither patch nor path':
      '패치에 patch와 path가 모두 없습니다',
    'the patch cannot be read: {fault:sentence}':
      '패치를 읽을 수 없습니다: {fault}',
    'the patch is neither a list of operations nor part of an object':
      '패치가 작업 목록도, 객체의 일부도 아닙니다',
    'the patch has no {fields:list}, which Kustomize wants even where the patch has a target':
      '패치에 {fields} 필드가 없습니다. Kustomize에서는 패치에 target이 있어도 필요합니다',
    'the patch names no target': '패치에 대상이 지정되지 않았습니다',
    'the patch is for {target:maybe}, but the base has none':
      '패치 대상인 {target} 객체가 베이스에 없습니다',
    'the operation {op} {path} does not fit {object}: {why:part}':
      '{op} {path} 작업을 {object} 객체에 적용할 수 없습니다: {why}',
  },
  parts: {
    'objects called {name}': '이름이 {name}인',
    '{kind} called {name}': '{kind} {name}',
    '{path} has another value': '{path} 값이 다릅니다',
    'the list has no place {index}': '목록에 {index}번 위치가 없습니다',
    '{field} cannot be added to a plain value':
      '단일 값에 {field} 필드를 추가할 수 없습니다',
    'there is no {field}': '{field} 항목이 없습니다',
  },
};
