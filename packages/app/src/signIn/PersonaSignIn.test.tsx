import type { IdentityApi } from '@backstage/core-plugin-api';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PersonaSignIn } from './PersonaSignIn';

const PERSONAS = [
  { provider: 'guest', title: 'A developer', description: 'Creates services.' },
  { provider: 'local-manager', title: 'A manager', description: 'Looks.' },
];

const session = (userEntityRef: string) => ({
  profile: {},
  providerInfo: {},
  backstageIdentity: {
    token: `x.${btoa(JSON.stringify({ exp: 4102444800 }))}.y`,
    identity: {
      type: 'user',
      userEntityRef,
      ownershipEntityRefs: [userEntityRef],
    },
  },
});

/** Answers for each provider with a session of its own. */
function answer() {
  global.fetch = jest.fn(async url => {
    const [, provider] = /auth\/([\w-]+)\/refresh$/.exec(String(url))!;
    return new Response(JSON.stringify(session(`user:default/${provider}`)));
  });
}

function renderSignIn() {
  const onSignInSuccess = jest.fn<void, [IdentityApi]>();
  const { unmount } = renderInTestApp(
    <PersonaSignIn personas={PERSONAS} onSignInSuccess={onSignInSuccess} />,
  );
  return { onSignInSuccess, unmount };
}

const findPersona = (name: string) => screen.findByRole('button', { name });

describe('PersonaSignIn', () => {
  beforeEach(() => localStorage.clear());

  it('says of each persona what it may do', async () => {
    renderSignIn();
    expect(await findPersona('A developer')).toHaveAccessibleDescription(
      'Creates services.',
    );
    expect(await findPersona('A manager')).toHaveAccessibleDescription(
      'Looks.',
    );
  });

  it('enters at one click, and without one after a reload, until one signs out', async () => {
    answer();
    const first = renderSignIn();
    await userEvent.click(await findPersona('A manager'));
    await waitFor(() => expect(first.onSignInSuccess).toHaveBeenCalled());
    first.unmount();

    const second = renderSignIn();
    await waitFor(() => expect(second.onSignInSuccess).toHaveBeenCalled());
    const [identity] = second.onSignInSuccess.mock.calls[0];
    expect((await identity.getBackstageIdentity()).userEntityRef).toBe(
      'user:default/local-manager',
    );
    expect((await identity.getProfileInfo()).displayName).toBe('A manager');
    await identity.signOut();
    second.unmount();

    renderSignIn();
    expect(await findPersona('A manager')).toBeInTheDocument();
  });

  it('asks again when the persona that one was is no longer there', async () => {
    localStorage.setItem('slipway.persona', 'gone');
    renderSignIn();
    expect(await findPersona('A developer')).toBeInTheDocument();
  });

  it('says that the door stayed shut and what to do, and asks again at the next try', async () => {
    global.fetch = jest.fn(
      async () =>
        new Response(JSON.stringify({ error: { message: 'nobody' } }), {
          status: 403,
        }),
    );
    const { unmount } = renderSignIn();
    await userEvent.click(await findPersona('A developer'));
    expect(
      await screen.findByText('You could not be signed in'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Try again' }),
    ).toBeInTheDocument();
    unmount();
    renderSignIn();
    expect(await findPersona('A developer')).toBeInTheDocument();
  });
});
