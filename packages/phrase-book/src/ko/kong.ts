import type { PhraseList } from '../Phrases';

/** The rules about Kong. */
export const KONG: PhraseList = {
  sentences: {
    'path {path:part} is already served{how:part?} by {holder:part}':
      '{path} 경로는 이미 제공되고 있습니다{how}: {holder}',
    'Choose another path, or other methods.':
      '다른 경로나 다른 메서드를 선택하십시오.',
  },
  parts: {
    'any path': '모든 경로',
  },
};
