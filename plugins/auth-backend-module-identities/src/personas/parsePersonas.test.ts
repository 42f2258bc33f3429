import { parsePersonas } from './parsePersonas';

const GUEST = {
  provider: 'guest',
  role: 'developer',
  title: 'Developer',
  description: 'Creates',
  userEntityRef: 'user:default/guest',
  groups: ['group:default/commerce'],
};

describe('parsePersonas', () => {
  it('reads what the configuration says', () => {
    expect(parsePersonas([GUEST])).toEqual([GUEST]);
    expect(parsePersonas(undefined)).toEqual([]);
  });

  it('lets a persona be described in Korean too, in full', () => {
    const korean = { title: '개발자', description: '만듭니다' };
    const guest = { ...GUEST, translations: { ko: korean } };
    expect(parsePersonas([guest])).toEqual([guest]);
    expect(() =>
      parsePersonas([{ ...GUEST, translations: { ko: { title: '개발자' } } }]),
    ).toThrow('[0].translations.ko.description: must be a text');
  });

  it('tells every fault on a line of its own, with its key', () => {
    expect(() =>
      parsePersonas([
        { ...GUEST, provider: 'github', groups: ['commerce'] },
        { ...GUEST, role: 'owner', password: 'none' },
      ]),
    ).toThrow(
      [
        'app-config: slipway.personas[0].provider: must be guest or local-...',
        'app-config: slipway.personas[0].groups[0]: must be a group, e.g. group:default/guest',
        'app-config: slipway.personas[1].role: must be developer, platform or manager',
      ].join('\n'),
    );
  });
});
