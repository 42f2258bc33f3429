import { identityApiRef } from '@backstage/core-plugin-api';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SWRConfig } from 'swr';
import { RoleGate } from './RoleGate';

function renderGate(
  authorize: () => Promise<{ result: AuthorizeResult }>,
  ...groups: string[]
) {
  const identity = Object.assign(
    mockApis.identity({
      userEntityRef: 'user:default/ada',
      ownershipEntityRefs: ['user:default/ada', ...groups],
    }),
    { signOut: jest.fn() },
  );
  renderInTestApp(
    <SWRConfig value={{ provider: () => new Map() }}>
      <RoleGate>the portal</RoleGate>
    </SWRConfig>,
    {
      config: { app: { support: { url: 'https://acme.example/help' } } },
      apis: [
        [identityApiRef, identity],
        [permissionApiRef, { authorize } as any],
      ],
    },
  );
  return identity;
}

describe('RoleGate', () => {
  it('shows the portal to whoever may see the fleet', async () => {
    renderGate(async () => ({ result: AuthorizeResult.ALLOW }));
    expect(await screen.findByText('the portal')).toBeInTheDocument();
  });

  it('says to everybody else who they are here, what is missing and whom to ask, and lets them out', async () => {
    const identity = renderGate(
      async () => ({ result: AuthorizeResult.DENY }),
      'group:default/interns',
    );
    expect(
      await screen.findByText('You have no role here yet'),
    ).toBeInTheDocument();
    expect(screen.getByText('user:default/ada')).toBeInTheDocument();
    expect(screen.getByText(/interns/)).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Ask the platform team' }),
    ).toHaveAttribute('href', 'https://acme.example/help');
    expect(screen.queryByText('the portal')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Sign out' }));
    expect(identity.signOut).toHaveBeenCalled();
  });

  it('says so to somebody without a group', async () => {
    renderGate(async () => ({ result: AuthorizeResult.DENY }));
    expect(
      await screen.findByText(/You belong to no group of the catalog/),
    ).toBeInTheDocument();
  });

  it('turns nobody away because the portal could not be asked', async () => {
    renderGate(async () => {
      throw new Error('no backend here');
    });
    expect(await screen.findByText('the portal')).toBeInTheDocument();
  });
});
