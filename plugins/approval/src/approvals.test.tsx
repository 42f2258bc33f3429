import { identityApiRef } from '@backstage/frontend-plugin-api';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import type {
  Approval,
  ApprovalDecision,
  ApprovalState,
} from '@slipway/plugin-approval-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SWRConfig } from 'swr';
import { approvalApiRef } from './api/ApprovalApi';
import { ApprovalPage } from './detail/ApprovalPage';
import { ApprovalsPage } from './list/ApprovalsPage';
import { approvalRouteRef, approvalsRouteRef } from './routes';

const KONG = 'infra/kong/public/coupon-api.yaml';

function createApproval(overrides: Partial<Approval> = {}): Approval {
  return {
    id: 'a1',
    kind: 'public-route',
    state: 'waiting',
    creation: 't1',
    requester: 'user:default/yuki.tanaka',
    service: 'coupon',
    application: 'api',
    owner: 'group:default/commerce',
    description: 'Hands out coupons',
    routes: [
      {
        gateway: 'public',
        paths: ['/api/v1/coupons'],
        methods: ['GET'],
        place: { path: KONG, line: 2 },
      },
    ],
    commit: 'a'.repeat(40),
    digest: 'd'.repeat(64),
    askedAt: '2026-01-01T10:00:00.000Z',
    expiresAt: '2026-01-08T10:00:00.000Z',
    decidedBy: null,
    decidedAt: null,
    reason: null,
    pullRequest: null,
    files: [
      { path: 'apps/coupon/api/package.json', content: '{}\n' },
      { path: KONG, content: 'services:\n  - tags: [public]\u202e\n' },
    ],
    ...overrides,
  };
}

/** A backend that keeps one ask. */
function createApi(ask: Approval | undefined) {
  let kept = ask;
  const decided: ApprovalDecision[] = [];
  return {
    decided,
    refuse: undefined as string | undefined,
    async listAsks() {
      return kept ? [kept] : [];
    },
    async readAsk() {
      return kept;
    },
    async decide(_: string, decision: ApprovalDecision) {
      if (this.refuse) throw new Error(this.refuse);
      decided.push(decision);
      const state: ApprovalState =
        decision.decision === 'approve' ? 'approved' : 'declined';
      kept = {
        ...kept!,
        state,
        decidedBy: 'user:default/omar.haddad',
        decidedAt: '2026-01-02T10:00:00.000Z',
        reason: decision.reason ?? null,
      };
    },
  };
}

function render(
  page: JSX.Element,
  api: ReturnType<typeof createApi>,
  options: { person?: string; mayDecide?: boolean } = {},
) {
  const { person = 'omar.haddad', mayDecide = true } = options;
  const identity = {
    getBackstageIdentity: async () => ({
      type: 'user' as const,
      userEntityRef: `user:default/${person}`,
      ownershipEntityRefs: [],
    }),
  };
  const rights = { provider: () => new Map() };
  // What one may do is forgotten from one test to the next.
  renderInTestApp(<SWRConfig value={rights}>{page}</SWRConfig>, {
    apis: [
      [approvalApiRef, api],
      [identityApiRef, identity as any],
      [
        permissionApiRef,
        {
          authorize: async () => ({
            result: mayDecide ? AuthorizeResult.ALLOW : AuthorizeResult.DENY,
          }),
        } as any,
      ],
    ],
    mountPath: '/approvals/:id',
    initialRouteEntries: ['/approvals/a1'],
    mountedRoutes: {
      '/approvals': approvalsRouteRef,
      '/approvals/:id': approvalRouteRef,
      '/catalog/:namespace/:kind/:name': entityRouteRef,
    },
  });
}

describe('the list of approvals', () => {
  it('shows what waits, what would be open, and leads to it', async () => {
    render(<ApprovalsPage />, createApi(createApproval()));
    expect(
      await screen.findByRole('link', { name: 'coupon-api' }),
    ).toHaveAttribute('href', '/approvals/a1');
    expect(screen.getByText('/api/v1/coupons')).toBeInTheDocument();
    expect(screen.getByText('Waiting')).toBeInTheDocument();
  });

  it('says how things come to wait when nothing does', async () => {
    render(<ApprovalsPage />, createApi(undefined));
    expect(await screen.findByText(/Nothing waits/)).toBeInTheDocument();
  });
});

describe('one approval', () => {
  it('shows every file as it would be committed, the one that opens the route first, and nothing hidden', async () => {
    render(<ApprovalPage />, createApi(createApproval()));
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
    render(<ApprovalPage />, api);
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
    render(<ApprovalPage />, api);
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
    render(<ApprovalPage />, api);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Approve these files' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(api.refuse);
  });

  it.each([
    ['whoever asked', { person: 'Yuki.Tanaka' }, 'Somebody else has to decide'],
    ['whoever may not', { mayDecide: false }, 'You may not decide'],
  ])('is not for %s to decide, and says so', async (_, options, title) => {
    render(<ApprovalPage />, createApi(createApproval()), options);
    expect(
      await screen.findByRole('heading', { name: title }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /Approve/ }),
    ).not.toBeInTheDocument();
  });

  it('leads to the pull request that it opened', async () => {
    const pullRequest = { number: 7, url: 'http://forge.example/7' };
    render(
      <ApprovalPage />,
      createApi(createApproval({ state: 'spent', pullRequest })),
    );
    expect(
      await screen.findByRole('link', { name: /Pull request #7/ }),
    ).toHaveAttribute('href', pullRequest.url);
  });

  it('that nobody asked for leads to the list', async () => {
    render(<ApprovalPage />, createApi(undefined));
    expect(
      await screen.findByRole('link', { name: 'All approvals' }),
    ).toHaveAttribute('href', '/approvals');
  });
});
