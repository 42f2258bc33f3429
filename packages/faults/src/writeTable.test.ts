import { hasFailed } from './hasFailed';
import { writeTable } from './writeTable';

const row = {
  name: 'killed',
  cases: 240,
  lost: 0,
  duplicate: 0,
  orphan: 0,
  forged: 0,
  unexpected: [],
};

describe('the table of faults', () => {
  it('lines up its columns, and lists what was not expected below', () => {
    const late = {
      ...row,
      slowestResume: 7.26,
      unexpected: ['case 3 took a minute'],
    };
    expect(writeTable([row, { ...late, name: 'frozen for long' }])).toBe(
      `| what            | cases | lost | duplicate | orphan | forged | slowest resume (s) |
| --------------- | ----: | ---: | --------: | -----: | -----: | -----------------: |
| killed          |   240 |    0 |         0 |      0 |      0 |                    |
| frozen for long |   240 |    0 |         0 |      0 |      0 |                7.3 |
- frozen for long: case 3 took a minute`,
    );
  });

  it.each([
    ['nothing went wrong', {}, false],
    ['a creation was lost', { lost: 1 }, true],
    ['there is a duplicate', { duplicate: 1 }, true],
    ['a branch was left behind', { orphan: 1 }, true],
    ['something was forged', { forged: 1 }, true],
    ['anything else was unexpected', { unexpected: ['so'] }, true],
  ])('tells when %s', (_, counts, failed) => {
    expect(hasFailed([row, { ...row, ...counts }])).toBe(failed);
  });
});
