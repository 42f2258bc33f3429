import { foldLook } from './foldLook';

describe('foldLook', () => {
  it.each([
    ['order-api', 'order-apl'],
    ['order-api', 'order-ap1'],
    ['order-api', '0rder-api'],
    ['payment-api', 'paym3nt-api'],
    ['site-web', '5ite-web'],
    ['modern-api', 'modem-api'],
    ['wallet-api', 'vvallet-api'],
    ['car-pool-api', 'carpool-api'],
    // Cyrillic, fullwidth, a zero-width space, a combining accent.
    ['order-api', '\u043erder-api'],
    ['order-api', '\uff4frder-api'],
    ['order-api', 'or\u200bder-api'],
    ['order-api', 'o\u0301rder-api'],
  ])('takes %s and %s for alike', (a, b) => {
    expect(a).not.toBe(b);
    expect(foldLook(a)).toBe(foldLook(b));
  });

  it.each([
    ['event-api', 'events-api'],
    ['order-api', 'order-app'],
    ['order-api', 'order-admin'],
    ['order-v1', 'order-v2'],
    ['order-api-4', 'order-api-9'],
    ['trip-api', 'trips-api'],
    ['clock-api', 'dock-api'],
    ['member-api', 'number-api'],
    ['user-api', 'users-api'],
    ['cart-api', 'card-api'],
  ])('takes %s and %s for different names', (a, b) => {
    expect(foldLook(a)).not.toBe(foldLook(b));
  });
});
