import { renderInTestApp } from '@backstage/frontend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { screen } from '@testing-library/react';
import { SWRConfig } from 'swr';
import { RequireCreator } from './RequireCreator';

function renderFor(result: AuthorizeResult.ALLOW | AuthorizeResult.DENY) {
  renderInTestApp(
    <SWRConfig value={{ provider: () => new Map() }}>
      <RequireCreator>the wizards</RequireCreator>
    </SWRConfig>,
    { apis: [[permissionApiRef, { authorize: async () => ({ result }) }]] },
  );
}

describe('RequireCreator', () => {
  it('shows the wizards to whoever may create', async () => {
    renderFor(AuthorizeResult.ALLOW);
    expect(await screen.findByText('the wizards')).toBeInTheDocument();
  });

  it('says to others who creates, and how they get to', async () => {
    renderFor(AuthorizeResult.DENY);
    expect(
      await screen.findByRole('heading', {
        name: 'Managers look, teams create',
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/ask the platform team to add you/),
    ).toBeInTheDocument();
    expect(screen.queryByText('the wizards')).not.toBeInTheDocument();
  });
});
