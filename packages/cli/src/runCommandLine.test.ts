import { callSlipway } from './__testUtils__/callSlipway';

describe('slipway', () => {
  it.each([['--help'], ['-h']])('explains itself with %s', option => {
    const { code, stdout, stderr } = callSlipway([option]);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    for (const call of ['check <repo>', 'render <template>', 'model <repo>'])
      expect(stdout).toContain(`slipway ${call}`);
  });

  it('explains a command', () => {
    const { code, stdout } = callSlipway(['check', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('--base');
  });

  it('says its version', () => {
    expect(callSlipway(['--version'])).toEqual({
      code: 0,
      stdout: '0.1.0\n',
      stderr: '',
    });
  });

  it.each([
    ['nothing at all', [], 'Usage:'],
    ['an unknown command', ['chekc', '.'], 'there is no command chekc'],
    ['what only objects have', ['constructor'], 'there is no command'],
    ['an unknown option', ['check', '.', '--bse', 'main'], "'--bse'"],
    ['an option without its value', ['check', '.', '--base'], '--base'],
    ['a missing argument', ['check'], '<repo> is missing'],
    ['a missing option', ['render', 'x', '--out', 'y'], '--values is missing'],
    ['an argument too many', ['check', '.', 'x'], 'one argument too many: x'],
  ])('refuses %s, and says how it is called', (_, args, complaint) => {
    const { code, stdout, stderr } = callSlipway(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(complaint);
    expect(stderr).toContain('Usage:');
  });
});
