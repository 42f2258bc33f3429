import { isPassingFailure } from './isPassingFailure';

describe('isPassingFailure', () => {
  it.each([
    ['Error', 'Connection terminated unexpectedly'],
    ['error', 'terminating connection due to administrator command'],
    ['ResponseError', 'Request failed with 503 Service Unavailable'],
    ['TypeError', 'fetch failed'],
    ['KnexTimeoutError', 'Knex: Timeout acquiring a connection.'],
    ['ServiceUnavailableError', 'Service has not started up yet'],
  ])('takes %s "%s" for a moment’s trouble', (name, message) => {
    expect(isPassingFailure({ name, message })).toBe(true);
  });

  it.each([
    ['InputError', 'owner: Choose a group'],
    ['ConflictError', 'order-api exists already'],
    ['ForgeError', 'Could not create the branch (422)'],
    ['ResponseError', 'Request failed with 404 Not Found'],
    ['TypeError', 'Cannot read properties of undefined'],
    [undefined, undefined],
  ])('takes %s "%s" for an answer', (name, message) => {
    expect(isPassingFailure({ name, message })).toBe(false);
  });
});
