import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import scaffolderPlugin from '@backstage/plugin-scaffolder/alpha';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TemplateList } from './TemplateList';

function renderList(catalog: ReturnType<typeof catalogApiMock.mock>) {
  renderInTestApp(<TemplateList />, {
    apis: [[catalogApiRef, catalog]],
    mountedRoutes: {
      '/create': scaffolderPlugin.routes.root as any,
      '/catalog/:namespace/:kind/:name': entityRouteRef,
    },
  });
}

const templates = (...titles: string[]) =>
  titles.map(title => ({
    apiVersion: 'scaffolder.backstage.io/v1beta3',
    kind: 'Template',
    metadata: {
      name: title.toLocaleLowerCase('en'),
      namespace: 'default',
      title,
    },
    spec: {},
  }));

const answering = (entities: ReturnType<typeof templates>) =>
  catalogApiMock.mock({
    getEntities: jest.fn().mockResolvedValue({ items: entities }),
  });

describe('TemplateList', () => {
  it('leads to the wizard of each template', async () => {
    renderList(answering(templates('NestJS', 'Worker')));
    expect(
      await screen.findByRole('link', { name: 'Choose Worker' }),
    ).toHaveAttribute('href', '/create/templates/default/worker');
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
  });

  it('can be searched when there are many', async () => {
    renderList(answering(templates(...'ABCDEFG')));
    await userEvent.type(await screen.findByRole('searchbox'), 'g');
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    await userEvent.type(screen.getByRole('searchbox'), 'x');
    expect(screen.getByText('No template matches "gx".')).toBeInTheDocument();
  });

  it('says who adds the first template', async () => {
    renderList(answering([]));
    expect(
      await screen.findByText(/The platform team adds one/),
    ).toBeInTheDocument();
  });

  it('says that the catalog did not answer, and tries again', async () => {
    const getEntities = jest
      .fn()
      .mockRejectedValueOnce(new Error('503'))
      .mockResolvedValue({ items: templates('NestJS') });
    renderList(catalogApiMock.mock({ getEntities }));
    expect(
      await screen.findByText(/did not answer \(503\)/),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('NestJS')).toBeInTheDocument();
  });
});
