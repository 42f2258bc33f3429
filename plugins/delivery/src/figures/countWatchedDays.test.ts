import { createDelivery, createWeek } from '../__testUtils__/createDelivery';
import { countWatchedDays } from './countWatchedDays';

describe('countWatchedDays', () => {
  const span = { from: '2026-01-07', to: '2026-02-01' };
  const known = createWeek('2026-01-05');

  it('counts the days that are asked for', () => {
    const delivery = createDelivery({ ...span, weeks: [known] });
    expect(countWatchedDays(delivery, '2026-03-01')).toBe(26);
  });

  it('leaves out those to come, and those before somebody looked', () => {
    const weeks = [
      createWeek('2026-01-05', { created: 0, deployments: 0, published: null }),
      createWeek('2026-01-12', { published: null }),
    ];
    const delivery = createDelivery({ ...span, weeks });
    expect(countWatchedDays(delivery, '2026-01-18')).toBe(7);
    expect(countWatchedDays({ ...delivery, weeks: [] }, '2026-01-18')).toBe(0);
  });
});
