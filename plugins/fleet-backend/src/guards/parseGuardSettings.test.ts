import { parseGuardSettings } from './parseGuardSettings';

const guard = { package: '@acme/nestjs-site-auth-guard' };

describe('parseGuardSettings', () => {
  it('takes a version, or where to ask for it', () => {
    const settings = {
      'site-auth': { ...guard, latest: '1.2.0' },
      'platform-auth': { ...guard, registry: 'https://registry.acme.example' },
    };
    expect(parseGuardSettings(settings)).toEqual(settings);
    expect(parseGuardSettings(undefined)).toEqual({});
  });

  it.each(['localhost:4873', '127.0.0.1', '[::1]:80', 'npm.localhost'])(
    'asks %s, which is this machine, over http',
    host => {
      const settings = {
        'site-auth': { ...guard, registry: `http://${host}/npm` },
      };
      expect(parseGuardSettings(settings)).toEqual(settings);
    },
  );

  it.each<[object, string]>([
    [
      { 'site-auth': { ...guard } },
      'slipway.guards.site-auth: needs either latest or registry',
    ],
    [
      {
        'site-auth': {
          ...guard,
          latest: '1.2.0',
          registry: 'https://registry.acme.example',
        },
      },
      'slipway.guards.site-auth: needs either latest or registry',
    ],
    [
      { 'site-auth': { ...guard, latest: '^1.2' } },
      'slipway.guards.site-auth.latest: is no version such as 1.2.0',
    ],
    [
      { 'site-auth': { ...guard, registry: 'file:///etc' } },
      'slipway.guards.site-auth.registry: is no URL',
    ],
    [
      {
        'site-auth': { ...guard, registry: 'https://me:word@npm.acme.example' },
      },
      'slipway.guards.site-auth.registry: must not hold a password',
    ],
    ...['npm.acme.example', '127.0.0.1.acme.example'].map(
      (host): [object, string] => [
        { 'site-auth': { ...guard, registry: `http://${host}` } },
        'slipway.guards.site-auth.registry: must be https',
      ],
    ),
    [
      { 'site-auth': { package: '../../x', latest: '1.2.0' } },
      'slipway.guards.site-auth.package: is no name of a package',
    ],
    [
      { 'Site Auth': { ...guard, latest: '1.2.0' } },
      'slipway.guards.Site Auth: is no name of a guard',
    ],
  ])('refuses %j', (input, message) => {
    expect(() => parseGuardSettings(input)).toThrow(`app-config: ${message}`);
  });
});
