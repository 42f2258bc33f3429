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
import { ServiceName } from '../fields/ServiceName';
import { FakeProofApi } from '../proof/__testUtils__/FakeProofApi';
import { proofApiRef } from '../proof/store/ProofApi';
import { Wizard } from './Wizard';

const template = {
  title: 'NestJS service',
  'ui:options': { words: { ko: { title: 'NestJS 서비스' } } },
  steps: [
    {
      title: 'What is it?',
      schema: {
        title: 'What is it?',
        'ui:words': { ko: { title: '무엇을 만듭니까?' } },
        required: ['service'],
        properties: {
          service: {
            type: 'string',
            title: 'Service',
            'ui:words': { ko: { title: '서비스' } },
            'ui:field': 'ServiceName',
          },
        },
      },
    },
  ],
};

function renderWizard() {
  localStorage.setItem('language', 'ko');
  renderInTestApp(
    <SecretsContextProvider>
      <Wizard
        namespace="default"
        templateName="nestjs-service"
        fields={[ServiceName] as unknown as FieldExtensionOptions[]}
      />
    </SecretsContextProvider>,
    {
      apis: [
        [
          scaffolderApiRef,
          scaffolderApiMock.mock({
            getTemplateParameterSchema: jest.fn().mockResolvedValue(template),
          }),
        ],
        [catalogApiRef, catalogApiMock({ entities: [] })],
        [proofApiRef, new FakeProofApi()],
      ],
      config: {
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
        backend: { baseUrl: 'http://localhost:7007' },
      },
      mountedRoutes: {
        '/create': scaffolderPlugin.routes.root as any,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );
}

describe('the wizard in Korean', () => {
  afterEach(() => localStorage.clear());

  it('says the template, its steps and its fields', async () => {
    renderWizard();
    expect(
      await screen.findByRole('heading', { name: 'NestJS 서비스' }),
    ).toBeInTheDocument();
    expect(screen.getByText('무엇을 만듭니까?')).toBeInTheDocument();
  });

  it('judges as one types', async () => {
    renderWizard();
    const service = await screen.findByRole('combobox', { name: /서비스/ });
    await userEvent.type(service, 'coupon');
    expect(
      await screen.findByText('새 서비스입니다: coupon.'),
    ).toBeInTheDocument();
  });

  it('says what is still empty', async () => {
    renderWizard();
    await screen.findByRole('combobox', { name: /서비스/ });
    await userEvent.click(screen.getByRole('button', { name: 'Review' }));
    expect(
      await screen.findByText('아직 비어 있습니다: 서비스.'),
    ).toBeInTheDocument();
  });

  it('says by a phrase what a check says in English', async () => {
    renderWizard();
    const service = await screen.findByRole('combobox', { name: /서비스/ });
    await userEvent.type(service, 'O');
    await screen.findByText(/소문자/);
    expect(screen.queryByText(/lower-case/)).not.toBeInTheDocument();
  });
});
