import { renderInTestApp } from '@backstage/frontend-test-utils';
import { scaffolderApiRef } from '@backstage/plugin-scaffolder-react';
import { scaffolderApiMock } from '@backstage/plugin-scaffolder-react/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LatestCreations } from './LatestCreations';

const creation = (id: string, status: string, parameters = {}) => ({
  id,
  status,
  createdAt: '2026-03-10T12:00:00Z',
  spec: {
    parameters,
    templateInfo: { entity: { metadata: { title: 'NestJS service' } } },
  },
});

/** A stream that says at once how a creation ended. */
const streamOf = (output: object) => ({
  subscribe: (observer: { next(event: object): void }) => {
    queueMicrotask(() =>
      observer.next({ type: 'completion', body: { output } }),
    );
    return { unsubscribe() {} };
  },
});

function renderPanel(options: {
  listTasks: jest.Mock;
  streamLogs?: jest.Mock;
}) {
  renderInTestApp(<LatestCreations />, {
    apis: [[scaffolderApiRef, scaffolderApiMock.mock(options as any)]],
  });
}

describe('LatestCreations', () => {
  it('lists one`s own creations with status and pull request', async () => {
    const listTasks = jest.fn().mockResolvedValue({
      tasks: [
        creation('1', 'completed', { service: 'coupon', application: 'api' }),
        creation('2', 'failed'),
      ],
    });
    const streamLogs = jest.fn(() =>
      streamOf({
        pullRequestUrl: 'http://localhost:7080/acme/platform/pull/12',
        pullRequestNumber: 12,
      }),
    );
    renderPanel({ listTasks, streamLogs });

    const [done, failed] = await screen.findAllByRole('listitem');
    expect(within(done).getByText('coupon-api')).toBeInTheDocument();
    expect(within(done).getByText('Done')).toBeInTheDocument();
    expect(
      within(done).getByRole('link', { name: /Pull request #12/ }),
    ).toHaveAttribute('href', 'http://localhost:7080/acme/platform/pull/12');
    expect(within(failed).getByText('NestJS service')).toBeInTheDocument();
    expect(within(failed).getByText('Failed')).toBeInTheDocument();
    expect(listTasks).toHaveBeenCalledWith(
      expect.objectContaining({ filterByOwnership: 'owned' }),
    );
    expect(streamLogs).toHaveBeenCalledTimes(1);
  });

  it('lists a creation whose pull request cannot be read, or would run in the page', async () => {
    const tasks = [creation('1', 'completed'), creation('2', 'completed')];
    const streamLogs = jest
      .fn()
      .mockReturnValueOnce({
        subscribe: (observer: { error(error: Error): void }) => {
          queueMicrotask(() => observer.error(new Error('gone')));
          return { unsubscribe() {} };
        },
      })
      .mockReturnValueOnce(
        streamOf({ pullRequestUrl: 'data:text/html,x', pullRequestNumber: 1 }),
      );
    renderPanel({
      listTasks: jest.fn().mockResolvedValue({ tasks }),
      streamLogs,
    });
    expect(await screen.findAllByText('Done')).toHaveLength(2);
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('says what will stand here when there is nothing yet', async () => {
    renderPanel({ listTasks: jest.fn().mockResolvedValue({ tasks: [] }) });
    expect(await screen.findByText('Nothing launched yet')).toBeInTheDocument();
  });

  it('says what is not lost when the scaffolder does not answer, and tries again', async () => {
    const listTasks = jest
      .fn()
      .mockRejectedValueOnce(new Error('503'))
      .mockResolvedValue({ tasks: [] });
    renderPanel({ listTasks });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /did not answer \(503\).*pull requests that were opened stay open/,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Nothing launched yet')).toBeInTheDocument();
  });
});
