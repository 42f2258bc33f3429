import { translationApiRef } from '@backstage/frontend-plugin-api';
import { mockApis } from '@backstage/frontend-test-utils';
import { speakInBrackets } from './speakInBrackets';

/**
 * An app in which every message stands in brackets, and numbers and days are Korean: whatever has Latin letters outside
 * of them was written past the translation ({@link listBareTexts}).
 *
 * @returns options of `renderInTestApp`, to be merged with one's own
 */
export function createBracketedApp() {
  const translation = speakInBrackets(mockApis.translation());
  return {
    apis: [[translationApiRef, translation] as const] as const,
    config: {
      app: {
        baseUrl: 'http://localhost:3000',
        extensions: [
          {
            'api:app/app-language': {
              config: {
                availableLanguages: ['en', 'ko'],
                defaultLanguage: 'ko',
              },
            },
          },
        ],
      },
      backend: { baseUrl: 'http://localhost:7007' },
    },
  };
}
