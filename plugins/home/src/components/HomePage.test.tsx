import { identityApiRef } from '@backstage/core-plugin-api';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { scaffolderApiRef } from '@backstage/plugin-scaffolder-react';
import { scaffolderApiMock } from '@backstage/plugin-scaffolder-react/testUtils';
import { screen } from '@testing-library/react';
import { SWRConfig } from 'swr';
import { fleetRouteRef, templatesRouteRef, wizardRouteRef } from '../routes';
import { HomePage } from './HomePage';

function renderFor(result: AuthorizeResult.ALLOW | AuthorizeResult.DENY) {
  const listTasks = jest.fn().mockResolvedValue({ tasks: [] });
  renderInTestApp(
    <SWRConfig value={{ provider: () => new Map() }}>
      <HomePage templateRef="template:default/nestjs-service" />
    </SWRConfig>,
    {
      apis: [
        [permissionApiRef, { authorize: async () => ({ result }) }],
        [identityApiRef, mockApis.identity()],
        [catalogApiRef, catalogApiMock({ entities: [] })],
        [scaffolderApiRef, scaffolderApiMock.mock({ listTasks })],
      ],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/create/templates/:namespace/:templateName': wizardRouteRef,
        '/create': templatesRouteRef,
        '/fleet': fleetRouteRef,
      },
    },
  );
  return listTasks;
}

describe('HomePage', () => {
  it('puts creating first for whoever may create', async () => {
    renderFor(AuthorizeResult.ALLOW);
    expect(
      await screen.findByRole('link', { name: 'Create a service' }),
    ).toBeInTheDocument();
    expect(
      await screen.findByText(/Create the first one above/),
    ).toBeInTheDocument();
    expect(screen.getByText('Your latest creations')).toBeInTheDocument();
  });

  it('puts the fleet first for whoever may only look, offers and asks for nothing of creating, and says who creates', async () => {
    const listTasks = renderFor(AuthorizeResult.DENY);
    expect(
      await screen.findByRole('link', { name: 'Look at the fleet' }),
    ).toHaveAttribute('href', '/fleet');
    expect(
      screen.getByRole('link', { name: 'Who creates services?' }),
    ).toHaveAttribute('href', '/create');
    expect(
      await screen.findByText(/What they come to own shows here/),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: 'Create a service' }),
    ).not.toBeInTheDocument();
    expect(screen.queryByText('Your latest creations')).not.toBeInTheDocument();
    expect(listTasks).not.toHaveBeenCalled();
  });
});
