import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import scaffolderPlugin from '@backstage/plugin-scaffolder/alpha';
import {
  FieldExtensionOptions,
  scaffolderApiRef,
  SecretsContextProvider,
} from '@backstage/plugin-scaffolder-react';
import { scaffolderApiMock } from '@backstage/plugin-scaffolder-react/testUtils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ApplicationName } from '../fields/ApplicationName';
import { RoleNames } from '../fields/RoleNames';
import { ServiceName } from '../fields/ServiceName';
import { Wizard } from './Wizard';

const fields = [
  ServiceName,
  ApplicationName,
  RoleNames,
] as unknown as FieldExtensionOptions[];

const manifest = {
  title: 'NestJS service',
  description: 'An application',
  steps: [
    {
      title: 'What is it?',
      schema: {
        required: ['service', 'application'],
        properties: {
          service: {
            type: 'string',
            title: 'Service',
            'ui:field': 'ServiceName',
          },
          application: {
            type: 'string',
            title: 'Application',
            default: 'api',
            'ui:field': 'ApplicationName',
          },
          roles: {
            type: 'array',
            title: 'Roles',
            default: [],
            items: { type: 'string' },
            'ui:field': 'RoleNames',
          },
        },
      },
    },
  ],
};

const taken = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'order-api', namespace: 'default' },
  relations: [{ type: 'ownedBy', targetRef: 'group:default/commerce' }],
};

function renderWizard(scaffold: jest.Mock = jest.fn()) {
  const scaffolder = scaffolderApiMock.mock({
    getTemplateParameterSchema: jest.fn().mockResolvedValue(manifest),
    scaffold,
  });
  renderInTestApp(
    <SecretsContextProvider>
      <Wizard
        namespace="default"
        templateName="nestjs-service"
        fields={fields}
      />
    </SecretsContextProvider>,
    {
      apis: [
        [scaffolderApiRef, scaffolder],
        [catalogApiRef, catalogApiMock({ entities: [taken] })],
      ],
      mountedRoutes: {
        '/create': scaffolderPlugin.routes.root as any,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );
}

const enterService = async (name: string) =>
  userEvent.type(
    await screen.findByRole('combobox', { name: /Service/ }),
    name,
  );
const press = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }));

describe('Wizard', () => {
  it('is stopped by the very sentence that the field says, even when one is faster than it', async () => {
    renderWizard();
    await enterService('order');
    await press('Review');
    expect(
      (await screen.findAllByText(/order-api is taken: commerce owns it/))
        .length,
    ).toBeGreaterThan(0);
    expect(
      screen.queryByRole('button', { name: 'Create' }),
    ).not.toBeInTheDocument();
  });

  it('shows what was chosen, and starts the creation with it', async () => {
    const scaffold = jest.fn().mockResolvedValue({ taskId: '7' });
    renderWizard(scaffold);
    await enterService('coupon');
    await screen.findByText('coupon-api is free.');
    await press('Review');
    expect(await screen.findByText('coupon')).toBeInTheDocument();
    expect(screen.queryByText('Roles')).not.toBeInTheDocument();
    await press('Create');
    expect(scaffold).toHaveBeenCalledWith({
      templateRef: 'template:default/nestjs-service',
      values: { service: 'coupon', application: 'api', roles: [] },
      secrets: {},
    });
  });

  it('says why a creation did not start, and keeps what was typed', async () => {
    renderWizard(jest.fn().mockRejectedValue(new Error('503 Unavailable')));
    await enterService('coupon');
    await screen.findByText('coupon-api is free.');
    await press('Review');
    await press('Create');
    expect(
      await screen.findByText(/503 Unavailable. Nothing was created/),
    ).toBeInTheDocument();
    expect(screen.getByText('coupon')).toBeInTheDocument();
  });
});
