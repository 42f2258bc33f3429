import type { FleetEvent } from '@slipway/plugin-fleet-common';
import { createWords } from '../../__testUtils__/createWords';
import { createEvent } from '../../__testUtils__/createEvent';
import { groupByDay } from './groupByDay';
import { sayEvent } from './sayEvent';

describe('sayEvent', () => {
  it.each([
    [
      { type: 'health-changed', from: 'Healthy', to: 'Degraded' },
      {
        title: 'Health',
        tone: 'bad',
        change: { from: 'Healthy', to: 'Degraded' },
      },
    ],
    [
      { type: 'sync-changed', from: null, to: 'OutOfSync' },
      {
        title: 'Sync',
        tone: 'warning',
        change: { from: null, to: 'Out of sync' },
      },
    ],
    [
      { type: 'verdict-changed', from: 'protected', to: 'code-only' },
      {
        title: 'Guard',
        tone: 'warning',
        change: { from: 'Protected', to: 'Code only' },
      },
    ],
    [
      { type: 'image-changed', from: 'r.example/a:1', to: 'r.example/a:2' },
      {
        title: 'New image',
        tone: 'neutral',
        change: { from: 'a:1', to: 'a:2' },
      },
    ],
    [
      { type: 'pull-request-closed' },
      { title: 'Pull request closed without a merge', tone: 'neutral' },
    ],
    [
      { type: 'rolled-back' as FleetEvent['type'] },
      { title: 'Rolled back', tone: 'neutral' },
    ],
  ] as [Partial<FleetEvent> & Pick<FleetEvent, 'type'>, object][])(
    'says %j',
    (parts, words) => {
      expect(
        sayEvent(createEvent({ id: '1', ...parts }), createWords()),
      ).toEqual(words);
    },
  );
});

describe('groupByDay', () => {
  it('names the days, newest first', () => {
    const now = new Date(2026, 2, 10, 12).getTime();
    const at = (day: number) => new Date(2026, 2, day, 9).toISOString();
    const days = groupByDay(
      [10, 10, 9, 7].map((day, index) =>
        createEvent({ id: String(9 - index), type: 'deployed', at: at(day) }),
      ),
      now,
      createWords(),
    );
    expect(days.map(({ day, events }) => [day, events.length])).toEqual([
      ['Today', 2],
      ['Yesterday', 1],
      ['7 March 2026', 1],
    ]);
  });
});
