import { mockServices } from '@backstage/backend-test-utils';
import type { AuditRecord } from '@slipway/plugin-audit-common';
import { createEventLog } from './createEventLog';
import { StoringAuditor } from './StoringAuditor';

const TOKEN = 'abcdefgh12345678';

describe('an event that failed', () => {
  it('is logged and kept without what its error gives away', async () => {
    const logged: unknown[][] = [];
    const logger = mockServices.logger.mock({
      info: (...told: unknown[]) => {
        logged.push(told);
      },
    });
    logger.child.mockReturnValue(logger);
    const kept: AuditRecord[] = [];
    const auditor = new StoringAuditor({
      deps: {
        auth: mockServices.auth(),
        httpAuth: mockServices.httpAuth(),
        plugin: { getId: () => 'teller' },
      },
      log: createEventLog(mockServices.rootConfig(), logger),
      keep: record => kept.push(record),
    });
    const event = await auditor.createEvent({
      eventId: 'pay',
      severityLevel: 'medium',
    });
    const error = Object.assign(
      new RangeError(`Bearer ${TOKEN} is no good`, {
        cause: new Error(`Bearer ${TOKEN}`),
      }),
      { response: { headers: { authorization: `Bearer ${TOKEN}` } } },
    );
    await event.fail({ error });

    const told = logged.at(-1)![1] as Error;
    expect(Object.keys(told)).toEqual([]);
    expect(told.cause).toBeUndefined();
    expect([told.name, told.message]).toEqual([
      'RangeError',
      'Bearer [redacted] is no good',
    ]);
    // Where it happened is still told.
    expect(told.stack).toMatch(
      /^RangeError: Bearer \[redacted\] is no good\n\s+at .*StoringAuditor\.test/,
    );
    expect(kept.at(-1)!.error).toEqual({
      name: 'RangeError',
      message: 'Bearer [redacted] is no good',
    });
    expect(JSON.stringify([logged, kept])).not.toContain(TOKEN);
  });
});
