import { ConfigReader } from '@backstage/config';
import { readTrustedProxies } from './readTrustedProxies';

const read = (trustProxy?: string | number | boolean) =>
  readTrustedProxies(
    new ConfigReader({
      backend: trustProxy === undefined ? {} : { trustProxy },
    }),
  );

describe('readTrustedProxies', () => {
  it.each([
    [undefined, false],
    [false, false],
    ['false', false],
    ['', false],
    ['2', 2],
    [1, 1],
    ['10.0.0.0/8, loopback', '10.0.0.0/8, loopback'],
    ['fd00::/8,192.0.2.7', 'fd00::/8,192.0.2.7'],
  ])('reads %p', (given, trusted) => {
    expect(read(given)).toBe(trusted);
  });

  it.each([
    true,
    'true',
    '0.0.0.0/0',
    '::/0',
    'proxy.acme.example',
    '10.0.0.0/8/8',
    '10.0.0.0/33',
    0,
  ])('believes nobody by %p', given => {
    expect(() => read(given)).toThrow(/^app-config: backend\.trustProxy: /);
  });
});
