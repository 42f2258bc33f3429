import { createEvent } from '../../__testUtils__/createEvent';
import { mergeEvents } from './mergeEvents';

const events = (...ids: string[]) =>
  ids.map(id => createEvent({ id, type: 'deployed' }));

describe('mergeEvents', () => {
  it.each([
    ['nothing known yet', ['3', '2'], [], ['3', '2']],
    ['nothing new', ['3', '2'], ['3', '2', '1'], ['3', '2', '1']],
    ['something new', ['4', '3'], ['3', '2', '1'], ['4', '3', '2', '1']],
    ['more new than a page holds', ['9', '8'], ['3', '2'], ['9', '8']],
  ])('with %s', (_, newest, known, merged) => {
    expect(
      mergeEvents(events(...newest), events(...known)).map(({ id }) => id),
    ).toEqual(merged);
  });
});
