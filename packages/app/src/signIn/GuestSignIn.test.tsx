import type { IdentityApi } from '@backstage/core-plugin-api';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GuestSignIn } from './GuestSignIn';

const session = {
  profile: {},
  providerInfo: {},
  backstageIdentity: {
    token: `x.${btoa(JSON.stringify({ exp: 4102444800 }))}.y`,
    identity: {
      type: 'user',
      userEntityRef: 'user:default/guest',
      ownershipEntityRefs: ['user:default/guest'],
    },
  },
};

function answerWith(status: number, body: object) {
  global.fetch = jest.fn(
    async () => new Response(JSON.stringify(body), { status }),
  );
}

function renderSignIn() {
  const onSignInSuccess = jest.fn<void, [IdentityApi]>();
  const { unmount } = renderInTestApp(
    <GuestSignIn onSignInSuccess={onSignInSuccess} />,
  );
  return { onSignInSuccess, unmount };
}

const enter = async () =>
  userEvent.click(
    await screen.findByRole('button', { name: 'Enter as guest' }),
  );

describe('GuestSignIn', () => {
  beforeEach(() => localStorage.clear());

  it('enters at one click, and without one after a reload, until one signs out', async () => {
    answerWith(200, session);
    const first = renderSignIn();
    await enter();
    await waitFor(() => expect(first.onSignInSuccess).toHaveBeenCalled());
    first.unmount();

    const second = renderSignIn();
    await waitFor(() => expect(second.onSignInSuccess).toHaveBeenCalled());
    const [identity] = second.onSignInSuccess.mock.calls[0];
    expect((await identity.getBackstageIdentity()).userEntityRef).toBe(
      'user:default/guest',
    );
    await identity.signOut();
    second.unmount();

    renderSignIn();
    expect(
      await screen.findByRole('button', { name: 'Enter as guest' }),
    ).toBeInTheDocument();
  });

  it('says that the door stayed shut and what to do', async () => {
    answerWith(403, {
      error: { name: 'NotAllowedError', message: 'no guests' },
    });
    renderSignIn();
    await enter();
    expect(
      await screen.findByText('You could not be signed in'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Try again' }),
    ).toBeInTheDocument();
  });
});
