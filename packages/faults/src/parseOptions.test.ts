import { parseOptions } from './parseOptions';

describe('parseOptions', () => {
  it('breaks everything unless told', () => {
    expect(parseOptions([])).toEqual({
      suites: ['forge', 'process'],
      isQuick: false,
      kills: undefined,
      random: undefined,
      portals: undefined,
      seed: 1,
    });
  });

  it('reads what to break, how often and in which order', () => {
    expect(
      parseOptions(['process', '--kills', '20', '--random=0', '--seed', '7']),
    ).toMatchObject({ suites: ['process'], kills: 20, random: 0, seed: 7 });
    expect(parseOptions(['--quick', 'forge'])).toMatchObject({
      suites: ['forge'],
      isQuick: true,
    });
  });

  it.each([
    [['disk'], 'called disk; choose of forge, process'],
    [['--kills', 'many'], "--kills must be a whole number, not 'many'"],
    [['--seed', '1.5'], '--seed must be a whole number'],
    [['--what'], '--what'],
  ])('refuses %j', (args, message) => {
    expect(() => parseOptions(args)).toThrow(message);
  });
});
