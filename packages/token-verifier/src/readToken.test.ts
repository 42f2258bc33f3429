import { readToken } from './readToken';

it.each([
  ['the header', { authorization: 'Bearer one' }, 'one'],
  ['a scheme in any letters', { authorization: 'bEARER  one ' }, 'one'],
  ['the cookie', { cookie: 'other=x; site_token=two; more=y' }, 'two'],
  [
    'the header before the cookie',
    { authorization: 'Bearer one', cookie: 'site_token=two' },
    'one',
  ],
  [
    'the cookie where the header is of another scheme',
    { authorization: 'Basic b25l', cookie: 'site_token=two' },
    'two',
  ],
  [
    'the first of two cookies',
    { cookie: 'site_token=two; site_token=three' },
    'two',
  ],
  [
    'no cookie that only ends like it',
    { cookie: 'my_site_token=two' },
    undefined,
  ],
  ['no empty cookie', { cookie: 'site_token=' }, undefined],
  ['no empty header', { authorization: 'Bearer ' }, undefined],
  ['no scheme alone', { authorization: 'Bearer' }, undefined],
  ['nothing', {}, undefined],
])('finds %s', (_, headers, token) => {
  expect(readToken(headers, 'site_token')).toBe(token);
});
