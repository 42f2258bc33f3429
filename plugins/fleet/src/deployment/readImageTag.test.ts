import { readImageTag } from './readImageTag';

describe('readImageTag', () => {
  it.each([
    ['registry.acme.example:5000/order-api:3f2a91c', '3f2a91c'],
    [`order-api:${'3f2a91c0'.repeat(5)}`, '3f2a91c'],
    ['order-api:1.2.0@sha256:aabbccddeeff', '1.2.0'],
    ['registry.acme.example:5000/order-api@sha256:aabbccddeeff', 'aabbccd'],
    [
      'registry.acme.example:5000/order-api',
      'registry.acme.example:5000/order-api',
    ],
  ])('tells %s by %s', (image, tag) => {
    expect(readImageTag(image)).toBe(tag);
  });
});
