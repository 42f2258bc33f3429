import {
  AuthorizeResult,
  createPermission,
} from '@backstage/plugin-permission-common';
import { RememberingPermissions } from './RememberingPermissions';

const permission = createPermission({ name: 'fleet.read', attributes: {} });
const ofThing = createPermission({
  name: 'task.read',
  attributes: {},
  resourceType: 'task',
});

describe('what somebody may do', () => {
  let now = 0;
  const authorize = jest.fn(async () => [{ result: AuthorizeResult.ALLOW }]);
  const authorizeConditional = jest.fn(async () => [
    { result: AuthorizeResult.DENY },
  ]);
  let permissions: RememberingPermissions;
  const as = (token?: string) =>
    ({ credentials: { principal: { type: 'user' }, token } } as any);
  beforeEach(() => {
    jest.clearAllMocks();
    permissions = new RememberingPermissions(
      { authorize, authorizeConditional } as any,
      () => now,
    );
  });

  it('is asked once in five seconds, by token and permission', async () => {
    const ask = (token: string) =>
      permissions.authorize([{ permission }], as(token));
    expect(await Promise.all([ask('ana'), ask('ana')])).toEqual([
      [{ result: AuthorizeResult.ALLOW }],
      [{ result: AuthorizeResult.ALLOW }],
    ]);
    expect(authorize).toHaveBeenCalledTimes(1);
    await ask('ben');
    expect(authorize).toHaveBeenCalledTimes(2);
    expect(
      await permissions.authorizeConditional(
        [{ permission: ofThing }],
        as('ana'),
      ),
    ).toEqual([{ result: AuthorizeResult.DENY }]);
    now += 5_000;
    await ask('ana');
    expect(authorize).toHaveBeenCalledTimes(3);
  });

  it('is asked each time of a single thing, and for whoever brings no token', async () => {
    for (let i = 0; i < 2; i += 1) {
      await permissions.authorize(
        [{ permission: ofThing, resourceRef: '1' }],
        as('ana'),
      );
      await permissions.authorize([{ permission }], as());
    }
    expect(authorize).toHaveBeenCalledTimes(4);
  });

  it('is asked again after a failure', async () => {
    authorize.mockRejectedValueOnce(new Error('away'));
    const ask = () => permissions.authorize([{ permission }], as('ana'));
    await expect(ask()).rejects.toThrow('away');
    expect(await ask()).toEqual([{ result: AuthorizeResult.ALLOW }]);
  });
});
