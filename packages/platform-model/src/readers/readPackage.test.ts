import { readJson } from '../syntax/readJson';
import { readPackage } from './readPackage';

const read = (text: string) => readPackage(readJson(text));

describe('readPackage', () => {
  it('reads the name, and guards whatever the scope they are published under', () => {
    expect(
      read(`{
  "name": "order-api",
  "dependencies": {
    "@slipway/nestjs-site-auth-guard": "1.2.0",
    "nestjs-platform-auth-guard": "^2",
    "@nestjs/core": "11.2.6"
  }
}`),
    ).toEqual({
      name: { value: 'order-api', line: 2 },
      guards: [
        {
          guard: 'site-auth',
          package: '@slipway/nestjs-site-auth-guard',
          version: { value: '1.2.0', line: 4 },
        },
        {
          guard: 'platform-auth',
          package: 'nestjs-platform-auth-guard',
          version: { value: '^2', line: 5 },
        },
      ],
    });
  });

  it('takes no guard that is only there while developing', () => {
    expect(
      read('{"devDependencies": {"@slipway/nestjs-site-auth-guard": "1"}}'),
    ).toEqual({ guards: [] });
  });

  it.each(['', '[]', '{"dependencies": []}'])('reads %j', text => {
    expect(read(text)).toEqual({ guards: [] });
  });

  it('says that there may be more in a file that cannot be read', () => {
    expect(read('{')).toEqual({ isCut: true, guards: [] });
  });

  it('does not know a version that is no text', () => {
    expect(
      read('{"dependencies": {"x/nestjs-site-auth-guard": 1}}').guards,
    ).toMatchObject([{ version: { undetermined: 'it is not a text' } }]);
  });
});
