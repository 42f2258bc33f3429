import { mockServices } from '@backstage/backend-test-utils';
import { InputError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { auditAction } from './auditAction';

const values = {
  service: 'coupon',
  application: 'api',
  owner: 'group:default/commerce',
  guard: 'site-auth',
};

/** Runs an action, and says what the auditor was told. */
async function run(options: { fault?: Error; isDryRun?: boolean } = {}) {
  const ends = { success: jest.fn(), fail: jest.fn() };
  const auditor = mockServices.auditor.mock({ createEvent: async () => ends });
  const output = jest.fn();
  const action = auditAction(
    createTemplateAction({
      id: 'slipway:service:prove',
      schema: { input: { values: z => z.any(), proof: z => z.any() } },
      async handler(ctx: any) {
        ctx.output('files', ['a', 'b']);
        ctx.output('proof', { commit: 'c0ffee', errors: 0 });
        if (options.fault) throw options.fault;
      },
    }),
    auditor,
  );
  const ran = action.handler({
    ...createMockActionContext({
      input: { values, proof: { commit: 'beef' } },
      user: { ref: 'user:default/ana' },
      templateInfo: { entityRef: 'template:default/nestjs-service' },
    }),
    task: { id: 'task-1' },
    isDryRun: options.isDryRun,
    output,
  } as any);
  await ran.catch(error => error);
  return { ...{ ran, output, ends, told: auditor.createEvent } };
}

describe('an action that is audited', () => {
  it('tells who asked for what, and what came of it', async () => {
    const { told, ends, output } = await run();
    expect(told).toHaveBeenCalledTimes(1);
    expect(told).toHaveBeenCalledWith({
      eventId: 'service-prove',
      severityLevel: 'medium',
      meta: {
        requester: 'user:default/ana',
        creation: 'task-1',
        template: 'template:default/nestjs-service',
        service: 'coupon',
        application: 'api',
        owner: 'group:default/commerce',
        proof: { commit: 'beef' },
        values,
      },
    });
    expect(ends.success).toHaveBeenCalledWith({
      meta: { result: { files: 2, proof: { commit: 'c0ffee', errors: 0 } } },
    });
    expect(ends.fail).not.toHaveBeenCalled();
    expect(output).toHaveBeenCalledWith('files', ['a', 'b']);
  });

  it('tells why it was refused', async () => {
    const fault = new InputError('owner: you are not a member');
    const { ends, ran } = await run({ fault });
    await expect(ran).rejects.toBe(fault);
    expect(ends.fail).toHaveBeenCalledWith({
      error: fault,
      meta: { result: expect.objectContaining({ files: 2 }) },
    });
    expect(ends.success).not.toHaveBeenCalled();
  });

  it('tells nothing of a dry run', async () => {
    const { told, output } = await run({ isDryRun: true });
    expect(told).not.toHaveBeenCalled();
    expect(output).toHaveBeenCalledTimes(2);
  });
});
