import { createSteps } from '../__testUtils__/createSteps';
import { createWords } from '../__testUtils__/createWords';
import { isBirthNews } from './isBirthNews';
import { sayBirth } from './sayBirth';
import { summariseBirth } from './summariseBirth';

const HOUR = 3_600_000;
const latest = Date.parse('2026-03-10T12:04:00Z');

function summarise(...environments: string[]) {
  return summariseBirth({
    pullRequest: null,
    environments: environments.map((states, index) => ({
      environment: `e${index}`,
      steps: createSteps(states),
    })),
  });
}

describe('summariseBirth', () => {
  it.each([
    ['ddddd', 'done', 'Born in 4 min'],
    ['dwwww', 'under-way', 'It is being born'],
    ['wwwww', 'under-way', 'It is being born'],
    ['dddfw', 'failed', 'Its birth is held up'],
    ['?????', 'unseen', 'Nobody saw how it was born'],
    ['??ddd', 'done', 'How it was born'],
    ['dddd?', 'done', 'How it was born'],
  ])('takes %s for %s and says: %s', (states, phase, words) => {
    const summary = summarise(states);
    expect(summary.phase).toBe(phase);
    expect(sayBirth(summary, createWords())).toBe(words);
  });

  it('is under way while one environment waits, and told by the slowest', () => {
    expect(summarise('ddddd', 'dddww').phase).toBe('under-way');
    expect(summarise('ddddd', '?dddd').tookMs).toBeNull();
    expect(summarise('ddddd', 'ddddd').tookMs).toBe(240_000);
  });

  it('takes nothing that is not known for a moment', () => {
    expect(summarise('?????').latestAt).toBeNull();
    expect(summarise().phase).toBe('unseen');
  });
});

describe('isBirthNews', () => {
  it.each([
    ['just done', ['ddddd'], 1, true],
    ['done the day before', ['ddddd'], 25, false],
    ['waiting since yesterday', ['ddwww'], 25, true],
    ['waiting for half a year', ['ddwww'], 4400, false],
    [
      'alive, and one environment waits since yesterday',
      ['ddddd', 'ddwww'],
      25,
      false,
    ],
    ['held up since yesterday', ['dddfw'], 25, true],
    ['seen by nobody', ['?????'], 1, false],
    ['proposed by nobody knows when', ['?wwww'], 1, true],
  ])('of one that is %s', (_, environments, hours, isNews) => {
    expect(isBirthNews(summarise(...environments), latest + hours * HOUR)).toBe(
      isNews,
    );
  });
});
