import { renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import scaffolderPlugin from '@backstage/plugin-scaffolder/alpha';
import type { ScaffolderTaskOutput } from '@backstage/plugin-scaffolder-common';
import { screen } from '@testing-library/react';
import { CreationResult } from './CreationResult';

function renderResult(output: ScaffolderTaskOutput) {
  renderInTestApp(<CreationResult output={output} />, {
    mountedRoutes: {
      '/create': scaffolderPlugin.routes.root as any,
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

  it('shows what another template puts out', async () => {
    renderResult({ links: [{ title: 'Docs', url: 'https://docs.example' }] });
    expect(await screen.findByText('Docs')).toBeInTheDocument();
  });
});
