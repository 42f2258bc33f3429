import type { TemplateEntityV1beta3 } from '@backstage/plugin-scaffolder-common';
import { matchesSearch } from './matchesSearch';

const template = {
  metadata: {
    name: 'nestjs-service',
    title: 'NestJS service',
    description: 'An application in one pull request',
    tags: ['typescript'],
  },
} as TemplateEntityV1beta3;

describe('matchesSearch', () => {
  it.each(['', 'nest', 'NESTJS', 'typescript', 'service pull'])(
    'finds it with "%s"',
    search => expect(matchesSearch(template, search)).toBe(true),
  );

  it.each(['python', 'nest python'])('does not find it with "%s"', search =>
    expect(matchesSearch(template, search)).toBe(false),
  );
});
