import { identityApiRef } from '@backstage/core-plugin-api';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OwnedServices } from './OwnedServices';

const service = (name: string, metadata = {}) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name, namespace: 'default', ...metadata },
  relations: [
    { type: 'ownedBy', targetRef: 'group:default/commerce' },
    { type: 'partOf', targetRef: 'system:default/order' },
  ],
});

function renderPanel(queryEntities: jest.Mock) {
  renderInTestApp(<OwnedServices mayCreate />, {
    apis: [
      [catalogApiRef, catalogApiMock.mock({ queryEntities })],
      [
        identityApiRef,
        mockApis.identity({
          userEntityRef: 'user:default/ada',
          ownershipEntityRefs: ['user:default/ada', 'group:default/commerce'],
        }),
      ],
    ],
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
  });
}

describe('OwnedServices', () => {
  it('asks for what the person and their groups own', async () => {
    const queryEntities = jest
      .fn()
      .mockResolvedValue({ items: [], totalItems: 0 });
    renderPanel(queryEntities);
    await screen.findByText('Your groups own no service yet');
    expect(queryEntities).toHaveBeenCalledWith(
      expect.objectContaining({
        filter: {
          kind: 'Component',
          'relations.ownedBy': ['user:default/ada', 'group:default/commerce'],
        },
      }),
    );
  });

  it('lists services with owner, system and links', async () => {
    renderPanel(
      jest.fn().mockResolvedValue({
        items: [
          service('order-api', {
            links: [{ url: 'https://docs.example', title: 'Docs' }],
          }),
          service('order-worker', {
            annotations: {
              'backstage.io/source-location': 'url:https://git.example/tree/x',
            },
          }),
        ],
        totalItems: 2,
      }),
    );
    const [first, second] = await screen.findAllByRole('listitem');
    expect(within(first).getByText('order-api')).toBeInTheDocument();
    expect(within(first).getByText('commerce')).toBeInTheDocument();
    expect(within(first).getByText('order')).toBeInTheDocument();
    expect(within(first).getByRole('link', { name: /Docs/ })).toHaveAttribute(
      'href',
      'https://docs.example',
    );
    expect(
      within(second).getByRole('link', { name: /Source/ }),
    ).toHaveAttribute('href', 'https://git.example/tree/x');
  });

  it('says what happened when the catalog does not answer, and tries again', async () => {
    const queryEntities = jest
      .fn()
      .mockRejectedValueOnce(new Error('503'))
      .mockResolvedValue({ items: [service('order-api')], totalItems: 1 });
    renderPanel(queryEntities);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /did not answer \(503\).*services themselves are not affected/,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('order-api')).toBeInTheDocument();
  });
});
