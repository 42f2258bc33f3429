import { createSteps } from '../__testUtils__/createSteps';
import { createWords } from '../__testUtils__/createWords';
import { sayStep } from './sayStep';

const now = Date.parse('2026-03-10T12:01:32Z');

describe('sayStep', () => {
  it.each([
    [
      'ddwww',
      ['done', 'after 1 min', 'waiting for 32 sec', 'not yet', 'not yet'],
    ],
    ['wwwww', ['waiting', 'not yet', 'not yet', 'not yet', 'not yet']],
    [
      '??ddd',
      [
        'nobody saw when',
        'nobody saw when',
        'done',
        'after 1 min',
        'after 1 min',
      ],
    ],
    ['d?www', ['done', 'nobody saw when', 'waiting', 'not yet', 'not yet']],
    ['ddfww', ['done', 'after 1 min', 'failed', 'not yet', 'not yet']],
  ])('says of %s: %s', (states, words) => {
    const steps = createSteps(states);
    expect(
      steps.map((step, index) =>
        sayStep(step, steps[index - 1], now, createWords()),
      ),
    ).toEqual(words);
  });

  it('does not count backwards when clocks disagree', () => {
    const [before, step] = createSteps('dw');
    expect(sayStep(step, before, now - 600_000, createWords())).toBe(
      'waiting for 0 sec',
    );
  });
});
