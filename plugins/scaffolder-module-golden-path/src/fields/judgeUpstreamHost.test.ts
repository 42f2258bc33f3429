import { sayEnglish } from '../__testUtils__/ENGLISH';
import { judgeUpstreamHost } from './judgeUpstreamHost';

describe('judgeUpstreamHost', () => {
  const allowed = ['legacy.acme.example'];

  it('says nothing before anything is chosen', () => {
    expect(judgeUpstreamHost('', allowed, sayEnglish)).toBeUndefined();
  });

  it('accepts what is allowed', () => {
    expect(
      judgeUpstreamHost('legacy.acme.example', allowed, sayEnglish)?.kind,
    ).toBe('good');
  });

  it('names the hosts that are allowed', () => {
    expect(judgeUpstreamHost('10.0.0.1', allowed, sayEnglish)).toEqual({
      kind: 'fault',
      message: expect.stringContaining('Choose one of legacy.acme.example;'),
    });
  });

  it('says at once whom to ask where none is allowed', () => {
    expect(judgeUpstreamHost('', [], sayEnglish)).toEqual({
      kind: 'fault',
      message: expect.stringContaining('Ask the platform team'),
    });
  });
});
