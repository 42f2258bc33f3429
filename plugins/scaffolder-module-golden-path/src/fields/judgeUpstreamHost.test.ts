import { judgeUpstreamHost } from './judgeUpstreamHost';

describe('judgeUpstreamHost', () => {
  const allowed = ['legacy.acme.example'];

  it('says nothing before anything is chosen', () => {
    expect(judgeUpstreamHost('', allowed)).toBeUndefined();
  });

  it('accepts what is allowed', () => {
    expect(judgeUpstreamHost('legacy.acme.example', allowed)?.kind).toBe(
      'good',
    );
  });

  it('names the hosts that are allowed', () => {
    expect(judgeUpstreamHost('10.0.0.1', allowed)).toEqual({
      kind: 'fault',
      message: expect.stringContaining('Choose one of legacy.acme.example;'),
    });
  });

  it('says at once whom to ask where none is allowed', () => {
    expect(judgeUpstreamHost('', [])).toEqual({
      kind: 'fault',
      message: expect.stringContaining('Ask the platform team'),
    });
  });
});
