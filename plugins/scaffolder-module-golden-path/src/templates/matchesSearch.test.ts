import type { TemplateEntityV1beta3 } from '@backstage/plugin-scaffolder-common';
import { matchesSearch } from './matchesSearch';

const template = {
  metadata: {
    name: 'nestjs-service',
    title: 'NestJS service',
    description: 'An application in one pull request',
    tags: ['typescript'],
    'ui:options': { words: { ko: { title: 'NestJS 서비스' } } },
  },
} as unknown as TemplateEntityV1beta3;

describe('matchesSearch', () => {
  it.each(['', 'nest', 'NESTJS', 'typescript', 'service pull'])(
    'finds it with "%s"',
    search => expect(matchesSearch(template, search, 'en')).toBe(true),
  );

  it('finds it by what it is called in the language of the reader', () => {
    expect(matchesSearch(template, '서비스', 'ko')).toBe(true);
    expect(matchesSearch(template, '서비스', 'en')).toBe(false);
  });

  it.each(['python', 'nest python'])('does not find it with "%s"', search =>
    expect(matchesSearch(template, search, 'en')).toBe(false),
  );
});
