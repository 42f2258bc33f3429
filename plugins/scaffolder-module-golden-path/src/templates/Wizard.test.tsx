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
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  createFinding,
  createLiveResult,
  createSnapshot,
} from '../proof/__testUtils__/createLiveResult';
import { FakeProofApi } from '../proof/__testUtils__/FakeProofApi';
import { PullRequestProof } from '../proof/PullRequestProof';
import { proofApiRef } from '../proof/store/ProofApi';
import { ApplicationName } from '../fields/ApplicationName';
import { RoleNames } from '../fields/RoleNames';
import { ServiceName } from '../fields/ServiceName';
import { Wizard } from './Wizard';

const isTaken = jest.fn((name: string) => name === 'order-api');
// What proves has tests of its own; here it knows one name that is taken.
jest.mock('../proof/store/loadProver', () => ({
  loadProver: async () => () => ({
    prove: ({ service, application }: Record<string, string>) =>
      createLiveResult({
        missing: service ? [] : ['service'],
        findings: isTaken(`${service}-${application}`) ? [createFinding()] : [],
      }),
  }),
}));

const fields = [
  ServiceName,
  ApplicationName,
  RoleNames,
  PullRequestProof,
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

const proof = {
  type: 'string',
  title: 'Pull request',
  default: '',
  'ui:field': 'PullRequestProof',
};
const [step] = manifest.steps;
const { properties } = step.schema;
const provenManifest = {
  ...manifest,
  steps: [
    {
      ...step,
      schema: { ...step.schema, properties: { ...properties, proof } },
    },
  ],
};

const taken = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'order-api', namespace: 'default' },
  relations: [{ type: 'ownedBy', targetRef: 'group:default/commerce' }],
};

function renderWizard(
  scaffold: jest.Mock = jest.fn(),
  asked: object = manifest,
  proofApi = new FakeProofApi(),
) {
  const scaffolder = scaffolderApiMock.mock({
    getTemplateParameterSchema: jest.fn().mockResolvedValue(asked),
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
        [proofApiRef, proofApi],
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
    expect(screen.getByText('none')).toBeInTheDocument();
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

  it('says plainly what is still empty', async () => {
    renderWizard();
    await screen.findByRole('combobox', { name: /Service/ });
    await press('Review');
    expect(
      await screen.findByText('Service is still empty.'),
    ).toBeInTheDocument();
  });
});

describe('Wizard with a proof', () => {
  it('shows a finding at its field and beside the form, and stops at it', async () => {
    renderWizard(jest.fn(), provenManifest);
    await enterService('order');
    const application = screen.getByRole('textbox', { name: /Application/ });
    await waitFor(() =>
      expect(application).toHaveAccessibleDescription(
        /order-api exists already. Choose another name./,
      ),
    );
    expect(await screen.findByText(/1 file · 1 error/)).toBeInTheDocument();
    await press('Review');
    await waitFor(() =>
      expect(screen.getByRole('alert')).toHaveTextContent(
        'order-api exists already',
      ),
    );
    expect(
      screen.queryByRole('button', { name: 'Create' }),
    ).not.toBeInTheDocument();
  });

  it('creates with what was proven', async () => {
    const scaffold = jest.fn().mockResolvedValue({ taskId: '7' });
    renderWizard(scaffold, provenManifest);
    await enterService('coupon');
    await screen.findByText('coupon-api is free.');
    await press('Review');
    await press('Create');
    expect(scaffold).toHaveBeenCalledWith(
      expect.objectContaining({
        values: {
          service: 'coupon',
          application: 'api',
          roles: [],
          proof: `${'c1'.repeat(20)}:d1`,
        },
      }),
    );
  });

  it('does not create what has become impossible meanwhile', async () => {
    const scaffold = jest.fn();
    const api = new FakeProofApi();
    renderWizard(scaffold, provenManifest, api);
    await enterService('coupon');
    await press('Review');
    await screen.findByRole('button', { name: 'Create' });
    isTaken.mockImplementationOnce(() => true);
    api.snapshot = createSnapshot({ commit: 'c2' });
    await press('Create');
    expect(
      await screen.findByText(/Nothing was created, and what you typed is/),
    ).toBeInTheDocument();
    expect(scaffold).not.toHaveBeenCalled();
  });

  it('goes on without a proof when there is none to be had', async () => {
    const scaffold = jest.fn().mockResolvedValue({ taskId: '7' });
    const api = new FakeProofApi();
    api.fault = new Error('the portal does not answer');
    renderWizard(scaffold, provenManifest, api);
    await enterService('coupon');
    expect(
      await screen.findByText(/^The portal does not answer. You can go on/),
    ).toBeInTheDocument();
    await screen.findByText('coupon-api is free.');
    await press('Review');
    await press('Create');
    expect(scaffold).toHaveBeenCalledWith(
      expect.objectContaining({
        values: expect.objectContaining({ proof: '' }),
      }),
    );
  });
});
