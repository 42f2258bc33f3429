import { renderInTestApp } from '@backstage/frontend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { scaffolderApiRef } from '@backstage/plugin-scaffolder-react';
import { scaffolderApiMock } from '@backstage/plugin-scaffolder-react/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { SWRConfig } from 'swr';
import { CreationPages } from './CreationPages';

const TASK = {
  status: 'processing',
  spec: {
    parameters: { service: 'order', application: 'api' },
    steps: [
      { id: 'render', name: 'Render the files' },
      { id: 'propose', name: 'Open the pull request' },
    ],
    templateInfo: {
      entityRef: 'template:default/nestjs-service',
      entity: {
        metadata: {
          namespace: 'default',
          name: 'nestjs-service',
          title: 'NestJS service',
        },
      },
    },
  },
};

/** Each is said a second after the one before. */
let moment = Date.parse('2026-11-22T10:00:00Z');

const RENDERED = [
  log('render', 'Beginning step', 'processing'),
  log('render', 'Finished step', 'completed'),
];

/** The page of a creation that tells of itself what is named. */
function renderCreation(events: object[], cancelTask = jest.fn()) {
  const streamLogs = () => ({
    subscribe({ next }: any) {
      events.forEach(next);
      return { unsubscribe() {} };
    },
  });
  const allowAll = {
    authorize: async () => ({ result: AuthorizeResult.ALLOW }),
  };
  renderInTestApp(
    <SWRConfig value={{ provider: () => new Map() }}>
      <Routes>
        <Route
          path="/create/tasks/*"
          element={<CreationPages>the list</CreationPages>}
        />
      </Routes>
    </SWRConfig>,
    {
      initialRouteEntries: ['/create/tasks/7'],
      apis: [
        [permissionApiRef, allowAll],
        [
          scaffolderApiRef,
          scaffolderApiMock.mock({
            getTask: jest.fn().mockResolvedValue(TASK),
            streamLogs,
            cancelTask,
          } as any),
        ],
      ],
    },
  );
}

describe('CreationPages', () => {
  it('say how far a creation has come, and stop it', async () => {
    const cancelTask = jest.fn().mockResolvedValue({ status: 'cancelled' });
    renderCreation(
      [
        ...RENDERED,
        log('propose', 'Beginning step', 'processing'),
        log('propose', 'Waits for a slot'),
      ],
      cancelTask,
    );
    expect(
      await screen.findByRole('heading', { name: 'Creating order-api' }),
    ).toBeInTheDocument();
    const steps = within(screen.getByRole('list', { name: 'Steps' }));
    // The lines of a log arrive together, twice a second.
    await steps.findByText('done · 1 sec');
    const [render, propose] = steps.getAllByRole('listitem');
    expect(render).toHaveTextContent(/Render the files.*done · 1 sec/);
    expect(propose).toHaveTextContent(/in progress.*Waits for a slot/);
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(cancelTask).toHaveBeenCalledWith('7');
  });

  it('say in words why one stopped', async () => {
    renderCreation([
      ...RENDERED,
      log('propose', 'Beginning step', 'processing'),
      log('propose', 'main has moved', 'failed'),
      end({ name: 'ConflictError', message: 'order-api exists already' }),
    ]);
    expect(
      await screen.findByRole('heading', { name: 'order-api was not created' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('alert')).toHaveTextContent(
      'order-api exists already',
    );
    expect(
      screen.queryByRole('button', { name: 'Cancel' }),
    ).not.toBeInTheDocument();
  });

  it('take one that waits for a second person for none that failed', async () => {
    renderCreation([
      ...RENDERED,
      end({ name: 'WaitingForApproval', message: 'Somebody has to approve' }),
    ]);
    expect(
      await screen.findByRole('heading', { name: 'order-api is on its way' }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('have every line of the log, without the colours of a terminal', async () => {
    renderCreation([
      ...RENDERED,
      log('propose', '\u001b[32minfo\u001b[39m: opened', 'completed'),
    ]);
    expect(await screen.findByRole('log')).toHaveTextContent('info: opened');
  });
});

function log(stepId: string, message: string, status?: string) {
  moment += 1_000;
  return {
    type: 'log',
    id: String(moment),
    createdAt: new Date(moment).toISOString(),
    body: { stepId, message, status },
  };
}

function end(error: { name: string; message: string }) {
  return { type: 'completion', id: 'end', body: { message: 'Ended', error } };
}
