import { githubAuthApiRef } from '@backstage/core-plugin-api';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import type { JsonObject } from '@backstage/types';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { oidcAuthApiRef } from './oidcAuthApi';
import { SignInPage } from './SignInPage';

const session = {
  token: 'token',
  identity: {
    type: 'user',
    userEntityRef: 'user:default/ada',
    ownershipEntityRefs: [],
  },
};

const GITHUB = { auth: { providers: { github: {} } } };
const BOTH = {
  auth: { providers: { github: {}, oidc: {} } },
  slipway: { signIn: { oidcTitle: 'Acme account' } },
};

const askFor = (name: string) => screen.findByRole('button', { name });

function renderPage(
  data: JsonObject,
  sessions: { github?: jest.Mock; oidc?: jest.Mock } = {},
) {
  const onSignInSuccess = jest.fn();
  const api = (getBackstageIdentity = jest.fn()) =>
    ({ getBackstageIdentity, getProfile: jest.fn() } as any);
  renderInTestApp(<SignInPage onSignInSuccess={onSignInSuccess} />, {
    config: data,
    apis: [
      [githubAuthApiRef, api(sessions.github)],
      [oidcAuthApiRef, api(sessions.oidc)],
    ],
  });
  return onSignInSuccess;
}

describe('SignInPage', () => {
  beforeEach(() => localStorage.clear());

  it('offers the personas of the local mode, and nothing else', async () => {
    renderPage({
      ...GITHUB,
      slipway: {
        personas: [
          {
            provider: 'guest',
            role: 'developer',
            title: 'A developer',
            description: 'Creates services.',
          },
        ],
      },
    });
    expect(await askFor('A developer')).toHaveAccessibleDescription(
      'Creates services.',
    );
    expect(screen.queryByText(/GitHub/)).not.toBeInTheDocument();
  });

  it('speaks Korean at a click, personas too, and English at the next', async () => {
    renderPage({
      app: {
        baseUrl: 'http://localhost:3000',
        extensions: [
          {
            'api:app/app-language': {
              config: { availableLanguages: ['en', 'ko'] },
            },
          },
        ],
      },
      slipway: {
        personas: [
          {
            provider: 'guest',
            role: 'developer',
            title: 'A developer',
            description: 'Creates services.',
            translations: {
              ko: { title: '개발자', description: '서비스를 만듭니다.' },
            },
          },
        ],
      },
    });
    const languages = await screen.findByRole('group', { name: 'Language' });
    expect(languages).toHaveTextContent('English한국어');
    await userEvent.click(await askFor('한국어'));
    expect(await askFor('개발자')).toHaveAccessibleDescription(
      '서비스를 만듭니다.',
    );
    expect(
      await screen.findByText('누구로 들어가시겠습니까?'),
    ).toBeInTheDocument();
    await userEvent.click(await askFor('English'));
    expect(await askFor('A developer')).toBeInTheDocument();
  });

  it('offers only the accounts that the backend knows', async () => {
    const onSignInSuccess = renderPage(GITHUB, {
      github: jest
        .fn()
        .mockResolvedValueOnce(undefined)
        .mockResolvedValue(session),
    });
    await userEvent.click(await askFor('Continue with GitHub'));
    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalled());
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });

  it("calls the company's identity provider as the company does", async () => {
    const onSignInSuccess = renderPage(BOTH, {
      oidc: jest
        .fn()
        .mockResolvedValueOnce(undefined)
        .mockResolvedValue(session),
    });
    await userEvent.click(await askFor('Continue with Acme account'));
    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalled());
    expect(await askFor('Continue with GitHub')).toBeInTheDocument();
  });

  it.each(['github', 'oidc'])(
    'needs no click while a session with %s holds',
    async provider => {
      const onSignInSuccess = renderPage(BOTH, {
        [provider]: jest.fn().mockResolvedValue(session),
      });
      await waitFor(() => expect(onSignInSuccess).toHaveBeenCalledTimes(1));
    },
  );

  it('says why the account did not let one in', async () => {
    renderPage(GITHUB, {
      github: jest
        .fn()
        .mockResolvedValueOnce(undefined)
        .mockRejectedValue(new Error('Unknown user')),
    });
    await userEvent.click(await askFor('Continue with GitHub'));
    expect(await screen.findByText(/Unknown user/)).toBeInTheDocument();
  });

  it('says what is missing where nobody has configured a way in', async () => {
    renderPage({});
    expect(
      await screen.findByText('There is no way in yet'),
    ).toBeInTheDocument();
  });
});
