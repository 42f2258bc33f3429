import { githubAuthApiRef } from '@backstage/core-plugin-api';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import type { JsonObject } from '@backstage/types';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SignInPage } from './SignInPage';

const session = {
  token: 'token',
  identity: {
    type: 'user',
    userEntityRef: 'user:default/ada',
    ownershipEntityRefs: [],
  },
};

function renderPage(data: JsonObject, getBackstageIdentity = jest.fn()) {
  const onSignInSuccess = jest.fn();
  const github = { getBackstageIdentity, getProfile: jest.fn() };
  renderInTestApp(<SignInPage onSignInSuccess={onSignInSuccess} />, {
    config: data,
    apis: [[githubAuthApiRef, github as any]],
  });
  return onSignInSuccess;
}

describe('SignInPage', () => {
  beforeEach(() => localStorage.clear());

  it('offers the guest where the backend has one', async () => {
    renderPage({
      auth: { providers: { guest: { userEntityRef: 'user:default/guest' } } },
    });
    expect(
      await screen.findByRole('button', { name: 'Enter as guest' }),
    ).toBeInTheDocument();
    expect(screen.queryByText(/GitHub/)).not.toBeInTheDocument();
  });

  it('offers only GitHub everywhere else', async () => {
    const onSignInSuccess = renderPage(
      {},
      jest.fn().mockResolvedValueOnce(undefined).mockResolvedValue(session),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Continue with GitHub' }),
    );
    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalled());
    expect(screen.queryByText(/guest/)).not.toBeInTheDocument();
  });

  it('needs no click while a session with GitHub holds', async () => {
    const onSignInSuccess = renderPage(
      {},
      jest.fn().mockResolvedValue(session),
    );
    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalled());
  });

  it('says why GitHub did not let one in', async () => {
    renderPage(
      {},
      jest
        .fn()
        .mockResolvedValueOnce(undefined)
        .mockRejectedValue(new Error('Unknown user')),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Continue with GitHub' }),
    );
    expect(await screen.findByText(/Unknown user/)).toBeInTheDocument();
  });
});
