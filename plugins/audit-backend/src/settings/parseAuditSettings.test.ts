import { parseAuditSettings } from './parseAuditSettings';

const KEY = '0123456789abcdef0123456789abcdef';
const OLD = 'fedcba9876543210fedcba9876543210';

describe('slipway.audit', () => {
  it('has a key, and perhaps some that signed before', () => {
    expect(parseAuditSettings({ key: KEY }, undefined)).toEqual({
      key: KEY,
      keys: [KEY],
    });
    expect(
      parseAuditSettings({ key: KEY, retiredKeys: [OLD] }, undefined).keys,
    ).toEqual([KEY, OLD]);
  });

  it('may be left out in the local mode only, whose key signs nothing elsewhere', () => {
    const { key } = parseAuditSettings(undefined, 'local');
    for (const mode of [undefined, 'production'])
      expect(() => parseAuditSettings(undefined, mode)).toThrow(
        /^app-config: slipway\.audit\.key: must be a text: .*openssl/,
      );
    for (const section of [{ key }, { key: KEY, retiredKeys: [key] }])
      expect(() => parseAuditSettings(section, undefined)).toThrow(
        /^app-config: slipway\.audit\.key: is the one of the local mode/,
      );
    expect(() => parseAuditSettings({ key: KEY }, 'local')).not.toThrow();
  });

  it.each([
    [{ key: 'short' }, 'slipway.audit.key: must have 32 characters or more'],
    [{ key: 42 }, 'slipway.audit.key: must be a text'],
    [{ key: KEY, retiredKeys: ['x'] }, 'slipway.audit.retiredKeys.0: must'],
    [{ key: KEY, keys: [] }, 'slipway.audit: Unrecognized key: "keys"'],
    ['key', 'slipway.audit: Invalid input'],
  ])('refuses %j', (section, message) => {
    expect(() => parseAuditSettings(section, undefined)).toThrow(message);
  });

  it('never repeats a key that it refuses', () => {
    expect(() => parseAuditSettings({ key: 'hunter2' }, undefined)).toThrow(
      expect.objectContaining({
        message: expect.not.stringContaining('hunter2'),
      }),
    );
  });
});
