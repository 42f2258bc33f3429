import { splitImage } from './splitImage';

describe('splitImage', () => {
  it.each([
    ['order-api', { name: 'order-api' }],
    ['order-api:main', { name: 'order-api', tag: 'main' }],
    ['registry:5000/order-api', { name: 'registry:5000/order-api' }],
    ['registry:5000/a:b', { name: 'registry:5000/a', tag: 'b' }],
    ['a:b@sha256:c', { name: 'a', tag: 'b', digest: 'sha256:c' }],
    ['a@sha256:c', { name: 'a', digest: 'sha256:c' }],
  ])('splits %s', (image, expected) => {
    expect(splitImage(image)).toEqual(expected);
  });
});
