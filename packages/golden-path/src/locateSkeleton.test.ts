import { locateSkeleton } from './locateSkeleton';

describe('locateSkeleton', () => {
  it.each([
    ['./skeleton', { from: 'template', folder: 'skeleton' }],
    ['skeleton/a', { from: 'template', folder: 'skeleton/a' }],
    ['../shared/deployed', { from: 'beside', folder: 'shared/deployed' }],
    ['./../shared', { from: 'beside', folder: 'shared' }],
    [
      'https://github.com/acme/templates/tree/main/x',
      { url: 'https://github.com/acme/templates/tree/main/x' },
    ],
  ])('finds %s', (name, place) => {
    expect(locateSkeleton(name)).toEqual(place);
  });

  it.each([
    '',
    '.',
    '..',
    '../',
    '../..',
    '../../x',
    '../shared/../../x',
    'a/..',
    '/etc',
    '..\\..\\x',
    'a\0b',
  ])('refuses %j, and says what may be named', name => {
    expect(() => locateSkeleton(name)).toThrow(
      /^A template may not take its skeleton from .*\.\.\/shared\/deployed$/,
    );
  });
});
