import { renderInTestApp } from '@backstage/frontend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { scaffolderApiRef } from '@backstage/plugin-scaffolder-react';
import { scaffolderApiMock } from '@backstage/plugin-scaffolder-react/testUtils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SWRConfig } from 'swr';
import { CreationBoundary } from './CreationBoundary';

/** The page of a creation, for somebody who is allowed what is named. */
function renderFor(
  allowed: string[],
  scaffolder: { getTask?: jest.Mock; retry?: jest.Mock } = {},
  /** What the creation ended with. */
  error = { name: 'InputError', message: 'owner: choose another' },
) {
  const permissions = {
    authorize: async ({ permission }: any) => ({
      result: allowed.includes(permission.name)
        ? AuthorizeResult.ALLOW
        : AuthorizeResult.DENY,
    }),
  };
  const getTask = jest.fn().mockResolvedValue({ status: 'completed' });
  const streamLogs = () => ({
    subscribe({ next }: any) {
      next({ type: 'log', body: { message: 'Begins' } });
      next({ type: 'completion', body: { message: 'Ends', error } });
      return { unsubscribe() {} };
    },
  });
  renderInTestApp(
    <SWRConfig value={{ provider: () => new Map() }}>
      <CreationBoundary>the log</CreationBoundary>
    </SWRConfig>,
    {
      initialRouteEntries: ['/create/tasks/7'],
      apis: [
        [permissionApiRef, permissions],
        [
          scaffolderApiRef,
          scaffolderApiMock.mock({
            ...{ getTask, streamLogs },
            ...scaffolder,
          } as any),
        ],
      ],
    },
  );
}

const READ = 'scaffolder.task.read';
const CANCEL = 'scaffolder.task.cancel';

describe('CreationBoundary', () => {
  it('shows no creation to whoever may not see it, and says who does', async () => {
    renderFor([]);
    expect(
      await screen.findByText(/shown to whoever asked for it, to their team/),
    ).toBeInTheDocument();
    expect(screen.queryByText('the log')).not.toBeInTheDocument();
  });

  it('says to a team mate who may change it, and offers nothing', async () => {
    renderFor([READ], {
      getTask: jest.fn().mockResolvedValue({ status: 'failed' }),
    });
    expect(
      await screen.findByText(/Whoever asked for it, and the platform team/),
    ).toBeInTheDocument();
    expect(screen.getByText('the log')).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Try again' }),
    ).not.toBeInTheDocument();
  });

  it('lets whoever may change it try again what failed', async () => {
    const retry = jest.fn().mockResolvedValue({ id: '7' });
    const getTask = jest
      .fn()
      .mockResolvedValueOnce({ status: 'failed' })
      .mockResolvedValue({ status: 'completed' });
    renderFor([READ, CANCEL], { getTask, retry });
    const again = await screen.findByRole('button', { name: 'Try again' });
    await userEvent.click(again);
    expect(retry).toHaveBeenCalledWith('7');
    await waitFor(() => expect(again).not.toBeInTheDocument());
    expect(screen.getByText('the log')).toBeInTheDocument();
  });

  it('says why it could not be tried again', async () => {
    renderFor([READ, CANCEL], {
      getTask: jest.fn().mockResolvedValue({ status: 'failed' }),
      retry: jest.fn().mockRejectedValue(new Error('it is under way')),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /it is under way/,
    );
  });

  it('says that it waits for a second person, and follows it when it goes on', async () => {
    const id = '6c1f6c1f-0000-4000-8000-6c1f6c1f6c1f';
    const getTask = jest.fn().mockResolvedValue({ status: 'failed' });
    renderFor(
      [READ, CANCEL],
      { getTask },
      {
        name: 'WaitingForApproval',
        message: `Somebody has to approve it: http://portal/approvals/${id} . It`,
      },
    );
    expect(
      await screen.findByText('Waits for a second person'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'See what waits' }),
    ).toHaveAttribute('href', `/approvals/${id}`);
    expect(
      screen.queryByRole('button', { name: 'Try again' }),
    ).not.toBeInTheDocument();
    getTask.mockResolvedValue({ status: 'completed' });
    await waitFor(() =>
      expect(
        screen.queryByText('Waits for a second person'),
      ).not.toBeInTheDocument(),
    );
  });

  it('offers nothing for what went well', async () => {
    const getTask = jest.fn().mockResolvedValue({ status: 'completed' });
    renderFor([READ, CANCEL], { getTask });
    await waitFor(() => expect(getTask).toHaveBeenCalled());
    expect(
      screen.queryByRole('button', { name: 'Try again' }),
    ).not.toBeInTheDocument();
  });
});
