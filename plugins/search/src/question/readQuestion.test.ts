import { readQuestion } from './readQuestion';

describe('readQuestion', () => {
  it.each([
    ['/api/v1/orders', { path: '/api/v1/orders' }],
    ['who serves /api/v1/orders?', { path: '/api/v1/orders' }],
    [
      'Who serves GET /api/v1/orders/42?',
      { path: '/api/v1/orders/42', method: 'GET' },
    ],
    ['put /api/v1/orders', { path: '/api/v1/orders', method: 'PUT' }],
    ['"/api/v1/orders".', { path: '/api/v1/orders' }],
    ['/api/v1/orders?page=2#top', { path: '/api/v1/orders' }],
    [
      'https://Shop.example/api/v1/orders?x=1',
      { path: '/api/v1/orders', host: 'shop.example' },
    ],
    ['/api/v1/orders는 누가 제공합니까?', { path: '/api/v1/orders' }],
    ['/', undefined],
    ['https://shop.example', undefined],
    ['order-api', undefined],
  ])('reads the request of %s', (typed, request) => {
    expect(readQuestion(typed).request).toEqual(request);
  });

  it.each([
    ['  order   api ', 'order api'],
    ['who uses site-auth?', 'site-auth'],
    ['누가 site-auth', 'site-auth'],
    // A sentence of nothing else may be a name.
    ['who', 'who'],
    ['order-api:3f2a91c', 'order-api 3f2a91c'],
    ['registry.acme.example/order-api', 'registry.acme.example/order-api'],
    [`o'brien "x" (y) a|b & c:* \\ !d <e>`, 'o brien x y a b c d e'],
    ['who serves /api/v1/orders?', '/api/v1/orders'],
    ['주문 서비스', '주문 서비스'],
    [' - ', ''],
    ['', ''],
  ])('asks the index for the words of %s', (typed, words) => {
    expect(readQuestion(typed).words).toBe(words);
  });

  it('asks for no more than the index takes', () => {
    expect(readQuestion('x'.repeat(500)).words).toHaveLength(100);
    expect(readQuestion(`/${'x'.repeat(500)}`).words).toHaveLength(100);
  });
});
