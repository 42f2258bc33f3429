import { renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import scaffolderPlugin from '@backstage/plugin-scaffolder/alpha';
import type { ScaffolderTaskOutput } from '@backstage/plugin-scaffolder-common';
import { screen } from '@testing-library/react';
import { serviceRouteRef } from '../routes';
import { CreationResult } from './CreationResult';

function renderResult(output: ScaffolderTaskOutput) {
  renderInTestApp(<CreationResult output={output} />, {
    mountedRoutes: {
      '/create': scaffolderPlugin.routes.root as any,
      '/fleet/:service/:application': serviceRouteRef,
      '/catalog/:namespace/:kind/:name': entityRouteRef,
    },
  });
}

describe('CreationResult', () => {
  it('links the pull request and says what happens next', async () => {
    renderResult({
      pullRequestUrl: 'http://localhost:7080/acme/platform/pull/12',
      pullRequestNumber: 12,
    });
    expect(
      await screen.findByRole('heading', { name: 'Pull request #12 is open' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: /Open pull request #12/ }),
    ).toHaveAttribute('href', 'http://localhost:7080/acme/platform/pull/12');
    expect(screen.getByText(/You merge it/)).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Create another one' }),
    ).toHaveAttribute('href', '/create');
  });

  it('leads to where one watches it being born, when it says what it created', async () => {
    renderResult({
      pullRequestUrl: 'http://localhost:7080/acme/platform/pull/12',
      pullRequestNumber: 12,
      service: 'order',
      application: 'api',
    });
    expect(
      await screen.findByRole('link', { name: 'Watch it being born' }),
    ).toHaveAttribute('href', '/fleet/order/api');
  });

  it('shows what another template puts out', async () => {
    renderResult({ links: [{ title: 'Docs', url: 'https://docs.example' }] });
    expect(await screen.findByText('Docs')).toBeInTheDocument();
  });
});
