import type { Approval } from '@slipway/plugin-approval-common';
import { createBracketedApp, listBareTexts } from '@slipway/pages/testUtils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createApi } from '../__testUtils__/createApi';
import { createApproval, KONG } from '../__testUtils__/createApproval';
import { renderPage } from '../__testUtils__/renderPage';
import { ApprovalPage } from '../detail/ApprovalPage';
import { ApprovalsPage } from '../list/ApprovalsPage';
import { EN } from './en';

/** What the pages are given. */
const DATA = [
  KONG,
  'apps/coupon/api/package.json',
  'services:',
  /- tags: \[public\]\S*/,
  /\w+:default\/[\w.]+/,
  /yuki\.tanaka|omar\.haddad|coupon|\bapi\b|Hands out coupons|commerce/,
  /\b(GET|public)\b/,
];

const DECIDED = {
  decidedBy: 'user:default/omar.haddad',
  decidedAt: '2026-01-02T10:00:00.000Z',
};

const find = (message: string) =>
  screen.findByText(new RegExp(`⟦${message}⟧?`));

function render(
  page: JSX.Element,
  parts?: Partial<Approval>,
  options: { person?: string; mayDecide?: boolean } = {},
) {
  const api = createApi(parts && createApproval(parts));
  renderPage(page, api, { ...options, app: createBracketedApp() });
}

const bare = () => listBareTexts(document.body, DATA);

describe('approvals say nothing past their translation', () => {
  it.each([
    ['when nothing waits', undefined, EN['page.waiting']],
    ['when something waits', {}, EN['state.waiting']],
    [
      'when something was decided',
      { ...DECIDED, state: 'declined' as const },
      EN['state.declined'],
    ],
  ])('in the list, %s', async (_, parts, message) => {
    render(<ApprovalsPage />, parts);
    await screen.findAllByText(new RegExp(`⟦${message}`));
    expect(bare()).toEqual([]);
  });

  it('where one decides, and says no without a reason', async () => {
    render(<ApprovalPage />, {});
    await userEvent.click(
      await screen.findByRole('button', {
        name: `⟦${EN['decision.decline']}⟧`,
      }),
    );
    await find(EN['decision.noReason']);
    expect(bare()).toEqual([]);
  });

  it.each([
    ['whoever asked', {}, { person: 'yuki.tanaka' }, EN['decision.own']],
    ['whoever may not', {}, { mayDecide: false }, EN['decision.platformTeam']],
    [
      'whoever comes later',
      { ...DECIDED, state: 'approved' as const },
      {},
      EN['decision.approved'],
    ],
    ['whoever has half an address', undefined, {}, EN['ask.none']],
  ])('to %s', async (_, parts, options, message) => {
    render(<ApprovalPage />, parts, options);
    await find(message);
    expect(bare()).toEqual([]);
  });
});
