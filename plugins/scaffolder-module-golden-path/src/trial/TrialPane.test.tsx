import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { scaffolderApiRef } from '@backstage/plugin-scaffolder-react';
import { formFieldsApiRef } from '@backstage/plugin-scaffolder-react/alpha';
import { scaffolderApiMock } from '@backstage/plugin-scaffolder-react/testUtils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { ApplicationName } from '../fields/ApplicationName';
import {
  createFinding,
  createLiveResult,
} from '../proof/__testUtils__/createLiveResult';
import { FakeProofApi } from '../proof/__testUtils__/FakeProofApi';
import { PullRequestProof } from '../proof/PullRequestProof';
import { proofApiRef } from '../proof/store/ProofApi';
import { TrialPane, type TrialValues } from './TrialPane';

const proven: unknown[] = [];
// What proves has tests of its own; here it knows one name that is taken.
jest.mock('../proof/store/loadProver', () => ({
  loadProver: async () => () => ({
    prove: (values: TrialValues) => {
      proven.push(values);
      return createLiveResult({
        findings: values.application === 'api' ? [createFinding()] : [],
      });
    },
  }),
}));

const proof = { type: 'string', default: '', 'ui:field': 'PullRequestProof' };
const manifest = {
  title: 'NestJS service',
  steps: [
    {
      title: 'What is it?',
      schema: {
        properties: {
          application: {
            type: 'string',
            title: 'Application',
            default: 'api',
            'ui:field': 'ApplicationName',
            'ui:autofocus': true,
          },
          proof,
        },
      },
    },
    {
      title: 'Where does it run?',
      schema: {
        properties: {
          strategy: { type: 'string', title: 'Strategy', default: 'rolling' },
          proof,
        },
      },
    },
  ],
};

function renderTrial() {
  let current: TrialValues = {};
  function Trial() {
    const [values, setValues] = useState<TrialValues>({});
    current = values;
    return (
      <>
        <button onClick={() => setValues({ application: 'worker' })}>
          Paste
        </button>
        <TrialPane
          templateRef="template:default/nestjs-service"
          values={values}
          onChange={setValues}
          loading="Loading"
        />
      </>
    );
  }
  renderInTestApp(<Trial />, {
    apis: [
      [
        scaffolderApiRef,
        scaffolderApiMock.mock({
          getTemplateParameterSchema: jest.fn().mockResolvedValue(manifest),
        }),
      ],
      [catalogApiRef, catalogApiMock()],
      [proofApiRef, new FakeProofApi()],
      [
        formFieldsApiRef,
        { loadFormFields: async () => [ApplicationName, PullRequestProof] },
      ],
    ] as any[],
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
  });
  return { values: () => current };
}

const findApplication = () =>
  screen.findByRole('textbox', { name: /Application/ });

describe('TrialPane', () => {
  it('shows all steps at once, and proves what they hold without a value for the proof', async () => {
    const { values } = renderTrial();
    const application = await findApplication();
    expect(
      screen.getByRole('region', { name: 'Where does it run?' }),
    ).toBeInTheDocument();
    expect(application).not.toHaveFocus();
    await waitFor(() =>
      expect(values()).toEqual({ application: 'api', strategy: 'rolling' }),
    );
    await waitFor(() =>
      expect(proven.at(-1)).toEqual({
        application: 'api',
        strategy: 'rolling',
      }),
    );
    expect(await screen.findByText(/1 file · 1 error/)).toBeInTheDocument();
    await waitFor(() =>
      expect(application).toHaveAccessibleDescription(
        /order-api exists already/,
      ),
    );
  });

  it('proves what is typed, and keeps what the other steps hold', async () => {
    const { values } = renderTrial();
    const strategy = await screen.findByRole('textbox', { name: /Strategy/ });
    await userEvent.type(strategy, 's');
    await userEvent.type(await findApplication(), 's{Enter}');
    expect(values()).toEqual({ application: 'apis', strategy: 'rollings' });
    expect(await screen.findByText(/1 file · 0 errors/)).toBeInTheDocument();
  });

  it('takes values from elsewhere, with the defaults of what they leave out', async () => {
    const { values } = renderTrial();
    await findApplication();
    await userEvent.click(screen.getByRole('button', { name: 'Paste' }));
    await waitFor(async () =>
      expect(await findApplication()).toHaveValue('worker'),
    );
    await waitFor(() =>
      expect(values()).toEqual({ application: 'worker', strategy: 'rolling' }),
    );
  });
});
