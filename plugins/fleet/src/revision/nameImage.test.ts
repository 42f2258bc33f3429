import { nameImage } from './nameImage';

describe('nameImage', () => {
  it.each([
    ['registry.acme.example/order-api:3f2a91c', 'order-api:3f2a91c'],
    ['localhost:5000/acme/order-api:1.0.0', 'order-api:1.0.0'],
    ['order-api', 'order-api'],
    [
      `ghcr.io/acme/order-api@sha256:${'ab'.repeat(32)}`,
      'order-api@abababababab',
    ],
  ])('calls %s %s', (image, name) => {
    expect(nameImage(image)).toBe(name);
  });
});
