import { Seal } from './Seal';

const SECRET = 'Jm3vQ8sLw1Xz6TbN0yKfRc5HgPd2EuAi';
const seal = new Seal(SECRET, 'one purpose');

describe('Seal', () => {
  it('opens what any replica has closed, and never closes twice alike', () => {
    const [first, second] = [seal.close('gho_tökén'), seal.close('gho_tökén')];
    expect(first).not.toBe(second);
    expect(new Seal(SECRET, 'one purpose').open(first)).toBe('gho_tökén');
    expect(Buffer.from(first, 'base64url').toString('latin1')).not.toContain(
      'gho_',
    );
  });

  it('opens nothing else', () => {
    const closed = seal.close('gho_token');
    const changed = Buffer.from(closed, 'base64url');
    changed[changed.length - 1] += 1;
    expect(seal.open(changed.toString('base64url'))).toBeUndefined();
    expect(seal.open('gho_token')).toBeUndefined();
    expect(seal.open('')).toBeUndefined();
    expect(new Seal(SECRET, 'another').open(closed)).toBeUndefined();
    expect(new Seal('other', 'one purpose').open(closed)).toBeUndefined();
  });
});
