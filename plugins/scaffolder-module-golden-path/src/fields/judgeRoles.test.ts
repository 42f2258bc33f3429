import { sayEnglish } from '../__testUtils__/ENGLISH';
import { judgeRoles } from './judgeRoles';

describe('judgeRoles', () => {
  it('has nothing against an empty list, whatever the guard', () => {
    expect(judgeRoles([], 'none', sayEnglish)).toBeUndefined();
    expect(judgeRoles([], 'site-auth', sayEnglish)).toBeUndefined();
  });

  it('has nothing against roles that a guard can check', () => {
    expect(
      judgeRoles(['member', 'admin'], 'site-auth', sayEnglish),
    ).toBeUndefined();
  });

  it('names the role whose form is wrong', () => {
    expect(
      judgeRoles(['member', 'Big Boss'], 'site-auth', sayEnglish)?.message,
    ).toMatch(/^Big Boss: Use at most/);
  });

  it('finds a role that is in the list twice', () => {
    expect(
      judgeRoles(['admin', 'admin'], 'site-auth', sayEnglish)?.message,
    ).toBe('admin is in the list already.');
  });

  it('finds roles that nobody would check', () => {
    expect(judgeRoles(['admin'], 'none', sayEnglish)?.message).toContain(
      'public route',
    );
  });
});
