import { mockServices } from '@backstage/backend-test-utils';
import { auditSignIn } from './auditSignIn';

const identity = {
  annotation: 'slipway.dev/github-user-id',
  value: '583231',
  words: "GitHub's user id 583231",
};

const ana = {
  apiVersion: 'backstage.io/v1beta1',
  kind: 'User',
  metadata: { namespace: 'default', name: 'ana' },
};

function createAuditor() {
  const ends = { success: jest.fn(), fail: jest.fn() };
  const auditor = mockServices.auditor.mock({ createEvent: async () => ends });
  return { auditor, ends };
}

describe('a sign-in', () => {
  it('is told of with whom the provider named and who that is, so that one a day is kept', async () => {
    const { auditor, ends } = createAuditor();
    expect(await auditSignIn(auditor, identity, async () => ana)).toBe(ana);
    expect(auditor.createEvent).toHaveBeenCalledWith({
      eventId: 'sign-in',
      severityLevel: 'medium',
      meta: {
        once: expect.stringMatching(/^583231\/\d{4}-\d\d-\d\d$/),
        identity: "GitHub's user id 583231",
      },
    });
    expect(ends.success).toHaveBeenCalledWith({
      meta: { user: 'user:default/ana' },
    });
  });

  it('that is refused is told of, too', async () => {
    const { auditor, ends } = createAuditor();
    const error = new Error('Nobody has it');
    const find = async () => {
      throw error;
    };
    await expect(auditSignIn(auditor, identity, find)).rejects.toBe(error);
    expect(ends.fail).toHaveBeenCalledWith({ error });
    expect(ends.success).not.toHaveBeenCalled();
  });
});
