import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createApi } from './__testUtils__/createApi';
import { createApproval, KONG } from './__testUtils__/createApproval';
import { renderPage } from './__testUtils__/renderPage';
import { ApprovalPage } from './detail/ApprovalPage';
import { ApprovalsPage } from './list/ApprovalsPage';

describe('the list of approvals', () => {
  it('shows what waits, what would be open, and leads to it', async () => {
    renderPage(<ApprovalsPage />, createApi(createApproval()));
    expect(
      await screen.findByRole('link', { name: 'coupon-api' }),
    ).toHaveAttribute('href', '/approvals/a1');
    expect(screen.getByText('/api/v1/coupons')).toBeInTheDocument();
    expect(screen.getByText('Waiting')).toBeInTheDocument();
  });

  it('says how things come to wait when nothing does', async () => {
    renderPage(<ApprovalsPage />, createApi(undefined));
    expect(await screen.findByText(/Nothing waits/)).toBeInTheDocument();
  });
});

describe('one approval', () => {
  it('shows every file as it would be committed, the one that opens the route first, and nothing hidden', async () => {
    renderPage(<ApprovalPage />, createApi(createApproval()));
    const files = await screen.findAllByRole('button', {
      name: /\.(yaml|json)/,
    });
    expect(files.map(file => file.textContent)).toEqual([
      `▾${KONG}opens the route`,
      '▸apps/coupon/api/package.json',
    ]);
    expect(screen.getByText('- tags: [public]\\u202e')).toBeInTheDocument();
    await userEvent.click(files[1]);
    expect(screen.getByText('{}')).toBeInTheDocument();
  });

  it('is approved for the very files that are shown', async () => {
    const api = createApi(createApproval());
    renderPage(<ApprovalPage />, api);
    await userEvent.type(await screen.findByLabelText(/Reason/), 'Fine');
    await userEvent.click(
      screen.getByRole('button', { name: 'Approve these files' }),
    );
    expect(await screen.findByText(/Approved by/)).toBeInTheDocument();
    expect(api.decided).toEqual([
      { decision: 'approve', digest: 'd'.repeat(64), reason: 'Fine' },
    ]);
    expect(
      screen.queryByRole('button', { name: 'Decline' }),
    ).not.toBeInTheDocument();
  });

  it('is declined with a reason only', async () => {
    const api = createApi(createApproval());
    renderPage(<ApprovalPage />, api);
    const decline = await screen.findByRole('button', { name: 'Decline' });
    await userEvent.click(decline);
    expect(screen.getByRole('alert')).toHaveTextContent(/^Say why/);
    await userEvent.type(screen.getByLabelText(/Reason/), 'Use a token');
    await userEvent.click(decline);
    expect(await screen.findByText(/Declined by/)).toBeInTheDocument();
    expect(screen.getByText('Use a token')).toBeInTheDocument();
  });

  it('says what the backend refuses', async () => {
    const api = createApi(createApproval());
    api.refuse = 'user:default/eve has approved this already.';
    renderPage(<ApprovalPage />, api);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Approve these files' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(api.refuse);
  });

  it.each([
    ['whoever asked', { person: 'Yuki.Tanaka' }, 'Somebody else has to decide'],
    ['whoever may not', { mayDecide: false }, 'You may not decide'],
  ])('is not for %s to decide, and says so', async (_, options, title) => {
    renderPage(<ApprovalPage />, createApi(createApproval()), options);
    expect(
      await screen.findByRole('heading', { name: title }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /Approve/ }),
    ).not.toBeInTheDocument();
  });

  it('leads to the pull request that it opened', async () => {
    const pullRequest = { number: 7, url: 'http://forge.example/7' };
    renderPage(
      <ApprovalPage />,
      createApi(createApproval({ state: 'spent', pullRequest })),
    );
    expect(
      await screen.findByRole('link', { name: /Pull request #7/ }),
    ).toHaveAttribute('href', pullRequest.url);
  });

  it('that nobody asked for leads to the list', async () => {
    renderPage(<ApprovalPage />, createApi(undefined));
    expect(
      await screen.findByRole('link', { name: 'All approvals' }),
    ).toHaveAttribute('href', '/approvals');
  });
});
