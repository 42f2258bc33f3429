import { parseRoleSettings } from './parseRoleSettings';

describe('parseRoleSettings', () => {
  it('reads lists, and texts with commas as variables hold them', () => {
    expect(
      parseRoleSettings({
        developer: 'commerce, Group:Default/Ticketing,',
        platform: ['group:ops/platform'],
      }),
    ).toEqual({
      developer: ['group:default/commerce', 'group:default/ticketing'],
      platform: ['group:ops/platform'],
      manager: [],
    });
  });

  it.each<[string, unknown, string]>([
    [
      'nothing at all',
      undefined,
      'slipway.roles: must say which groups are developer, platform, manager; docs/roles.md',
    ],
    [
      'variables that are not set',
      { developer: '', platform: '' },
      'slipway.roles: names no group at all, so nobody could do anything: are its variables set? docs/roles.md',
    ],
    [
      'no platform team',
      { developer: 'commerce' },
      'slipway.roles.platform: names no group, so nobody could curate templates, approve or read the audit log',
    ],
    [
      'a person',
      { platform: ['user:default/ana'] },
      'slipway.roles.platform.0: "user:default/ana" is no group, such as group:default/commerce',
    ],
    [
      'nonsense',
      { platform: ['platform', 'a b', 7] },
      'slipway.roles.platform.1: "a b" is no group, such as group:default/commerce\napp-config: slipway.roles.platform.2: must be a group, e.g. group:default/commerce',
    ],
    [
      'a number',
      { platform: 7 },
      'slipway.roles.platform: must be a list of groups, e.g. [group:default/commerce], or a text with commas between them',
    ],
  ])('names the key of %s', (_, settings, message) => {
    expect(() => parseRoleSettings(settings)).toThrow(
      new Error(`app-config: ${message}`),
    );
  });

  it('knows no other role', () => {
    expect(() =>
      parseRoleSettings({ platform: 'platform', admin: 'platform' }),
    ).toThrow(/^app-config: slipway\.roles: .*admin/);
  });
});
