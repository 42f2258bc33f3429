import { renderInTestApp } from '@backstage/frontend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SWRConfig } from 'swr';
import { createItem } from '../__testUtils__/createItem';
import { FakeAuditApi } from '../__testUtils__/FakeAuditApi';
import { auditApiRef } from '../api/AuditApi';
import { auditRouteRef } from '../routes';
import { AuditPage } from './AuditPage';

function render(api: FakeAuditApi, { path = '/audit', isAllowed = true } = {}) {
  const authorize = async () => ({
    result: isAllowed ? AuthorizeResult.ALLOW : AuthorizeResult.DENY,
  });
  // What one may do is forgotten from one test to the next.
  renderInTestApp(
    <SWRConfig value={{ provider: () => new Map() }}>
      <AuditPage />
    </SWRConfig>,
    {
      apis: [
        [auditApiRef, api],
        [permissionApiRef, { authorize } as any],
      ],
      initialRouteEntries: [path],
      mountPath: '/audit',
      mountedRoutes: { '/audit': auditRouteRef },
    },
  );
}

const findRow = async (name: RegExp) =>
  (await screen.findByRole('rowheader', { name })).closest('tr')!;

describe('the audit log', () => {
  it('shows who did what to what, and how it ended', async () => {
    render(
      new FakeAuditApi([
        createItem(3),
        createItem(2, {
          ...{ actor: 'user:default/eve', onBehalfOf: null, outcome: 'failed' },
          ...{ event: 'task', meta: { actionType: 'retry' }, service: null },
          error: { name: 'NotAllowedError', message: 'not yours' },
        }),
        createItem(1, { event: 'service-prove', outcome: 'unfinished' }),
      ]),
    );
    const row = await findRow(/service-propose/);
    expect(row).toHaveTextContent('ana by scaffolder');
    expect(row).toHaveTextContent('coupon/apiSucceeded');
    expect(await findRow(/task retry/)).toHaveTextContent('eve');
    expect(await findRow(/task retry/)).toHaveTextContent('Not allowed');
    expect(await findRow(/service-prove/)).toHaveTextContent('Never ended');
  });

  it('opens an entry to its inputs, its proof and where it came from', async () => {
    render(
      new FakeAuditApi([
        createItem(1, {
          ip: '10.1.2.3',
          request: { method: 'POST', url: '/api/scaffolder/v2/tasks' },
          meta: {
            creation: 'task-7',
            values: { route: { path: '/api/v1/coupons', methods: ['GET'] } },
            result: { proof: { errors: 0 }, url: 'https://git.example/pull/7' },
          },
        }),
      ]),
    );
    const button = await screen.findByRole('button', {
      name: 'service-propose',
    });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    const detail = document.getElementById('audit-entry-1')!;
    expect(detail).toHaveTextContent('route.path/api/v1/coupons');
    expect(detail).toHaveTextContent('proof.errors0');
    expect(detail).toHaveTextContent('10.1.2.3');
    expect(detail).toHaveTextContent('POST /api/scaffolder/v2/tasks');
    expect(within(detail).getByRole('link')).toHaveAttribute(
      'href',
      'https://git.example/pull/7',
    );
  });

  it('asks for what the address says, and for what one chooses', async () => {
    const api = new FakeAuditApi([createItem(1)]);
    render(api, { path: '/audit?actor=ana&service=order%2Fapi' });
    await findRow(/service-propose/);
    expect(api.asked).toEqual([
      'actor=ana&service=order&application=api&outcome=succeeded%2Cfailed%2Cunfinished',
    ]);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Text' }), 'x');
    await waitFor(() => expect(api.asked.at(-1)).toContain('q=x&actor=ana'));
  });

  it('leads to everything that belongs to a creation', async () => {
    const api = new FakeAuditApi([
      createItem(1, { meta: { creation: 'task-7' } }),
    ]);
    render(api, { path: '/audit?actor=ana' });
    await userEvent.click(
      await screen.findByRole('button', { name: 'service-propose' }),
    );
    await userEvent.click(
      screen.getByRole('button', {
        name: 'Show everything that belongs to it',
      }),
    );
    await waitFor(() => expect(api.asked.at(-1)).toMatch(/^q=task-7&outcome=/));
  });

  it('shows older ones when one wants them', async () => {
    const items = [5, 4, 3].map(sequence => createItem(sequence));
    render(new FakeAuditApi(items, 2));
    expect(await screen.findByText('The newest 2 entries')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show older ones' }),
    );
    expect(await screen.findByText('3 entries')).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Show older ones' }),
    ).toBeNull();
  });

  it('says whether it is whole, and what is wrong with it', async () => {
    const api = new FakeAuditApi([createItem(1)]);
    render(api);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Verify' }),
    );
    expect(
      await screen.findByText(
        /Verified: 1,234 events, unbroken since 1 Jan 2026/,
      ),
    ).toBeInTheDocument();
    api.verification = {
      ...api.verification,
      fault: { sequence: 7, kind: 'removed', message: 'Entry 7 is missing.' },
    };
    await userEvent.click(screen.getByRole('button', { name: 'Verify again' }));
    expect(
      await screen.findByText('Entry 7 is wrong. Entry 7 is missing.'),
    ).toBeInTheDocument();
  });

  it('exports what the filters leave', async () => {
    URL.createObjectURL = jest.fn(() => 'blob:x');
    URL.revokeObjectURL = jest.fn();
    const click = jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockReturnValue();
    const api = new FakeAuditApi([createItem(1)]);
    render(api, { path: '/audit?outcome=failed' });
    await userEvent.click(
      await screen.findByRole('button', { name: /Export as CSV/ }),
    );
    await waitFor(() => expect(click).toHaveBeenCalled());
    expect(api.exported).toEqual(['csv outcome=failed']);
    click.mockRestore();
  });

  it('says what went wrong, and nothing to whom it is not for', async () => {
    const api = new FakeAuditApi([]);
    api.error = new Error('The portal does not answer');
    render(api);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The portal does not answer',
    );
  });

  it('asks nothing for whoever may not read it', async () => {
    const api = new FakeAuditApi([createItem(1)]);
    render(api, { isAllowed: false });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The audit log is for the platform team',
    );
    expect(api.asked).toEqual([]);
  });
});
