import type { PhraseList } from '../Phrases';

/** The rules about Dockerfiles. */
export const IMAGES: PhraseList = {
  sentences: {
    'the version of the base image cannot be determined: {why:part}':
      '베이스 이미지의 버전을 알 수 없습니다({why})',
    'Write the image and its tag as they are.':
      '이미지와 태그를 그대로 작성하십시오.',
    'the base image {image} has no tag':
      '베이스 이미지 {image}에 태그가 없습니다',
    'the base image {image} has the tag latest, which moves':
      '베이스 이미지 {image}의 태그가 가리키는 대상이 바뀌는 latest입니다',
    'Name a version, like node:24-alpine.':
      'node:24-alpine과 같이 버전을 지정하십시오.',
    'the Dockerfile is empty': 'Dockerfile이 비어 있습니다',
    '{instruction} stands before the first FROM':
      '{instruction} 명령이 첫 FROM보다 앞에 있습니다',
    'Start with FROM; only ARG may come before it.':
      'FROM으로 시작하십시오. 그 앞에는 ARG만 올 수 있습니다.',
    'there is no FROM, so there is no image':
      'FROM이 없어 이미지가 만들어지지 않습니다',
    'there is no instruction {name}': '{name} 명령은 없습니다',
    '{instruction} has no argument': '{instruction} 명령에 인수가 없습니다',
    '{instruction} takes one argument':
      '{instruction} 명령의 인수는 하나여야 합니다',
    '{instruction} takes an image, or an image AS a name':
      '{instruction} 명령에는 이미지 또는 "이미지 AS 이름"을 작성해야 합니다',
    '{instruction} gives the stage the name {name}, which is none':
      '{instruction} 명령의 스테이지 이름 {name} 값이 올바르지 않습니다',
    '{instruction} takes a source and a destination':
      '{instruction} 명령에는 원본과 대상이 필요합니다',
    '{instruction} takes a list of texts in double quotes, and this is not quite one':
      '{instruction} 명령에는 큰따옴표로 묶은 문자열 목록이 필요한데 형식이 맞지 않습니다',
    '{instruction} takes ports, and {port} is none':
      '{instruction} 명령에는 포트가 필요한데 {port} 값은 포트가 아닙니다',
    '{instruction} gives {name} no value':
      '{instruction} 명령의 {name} 변수에 값이 없습니다',
    '{instruction} has a part that is not a name with a value':
      '{instruction} 명령에 "이름=값" 형식이 아닌 부분이 있습니다',
    'ADD takes {url} from the network':
      'ADD 명령이 네트워크에서 {url} 파일을 가져옵니다',
    'Keep the file in the repository, or add --checksum=sha256:....':
      '파일을 저장소에 두거나 --checksum=sha256:... 옵션을 추가하십시오.',
    'the last stage names no user, so it runs as root':
      '마지막 스테이지에 사용자가 지정되지 않아 root로 실행됩니다',
    'the user of the last stage cannot be determined: {why:part}':
      '마지막 스테이지의 사용자를 알 수 없습니다({why})',
    'the last stage runs as root (USER {user})':
      '마지막 스테이지가 root로 실행됩니다(USER {user})',
    'Add USER with a number, like USER 1000, to the last stage.':
      '마지막 스테이지에 USER 1000과 같이 숫자로 된 USER를 추가하십시오.',
    '{instruction} sets {name}, so a secret is in the image':
      '{instruction} 명령이 {name} 값을 설정하여 이미지에 비밀 정보가 포함됩니다',
    '{instruction} puts {file} into the image':
      '{instruction} 명령이 {file} 파일을 이미지에 넣습니다',
    'Mount it while building (RUN --mount=type=secret), or let Kubernetes hand it to the container.':
      '빌드하는 동안만 마운트하거나(RUN --mount=type=secret), Kubernetes가 컨테이너에 전달하도록 하십시오.',
  },
};
