import { screen } from '@testing-library/react';
import { createDeployment } from '../__testUtils__/createService';
import { renderInEnglish } from '../__testUtils__/renderInEnglish';
import { asOf } from './asOf';
import { DeploymentBadge } from './DeploymentBadge';

const NOW = Date.parse('2026-03-10T12:00:00Z');

function renderBadge(rest: Parameters<typeof createDeployment>[0]) {
  renderInEnglish(<DeploymentBadge deployment={createDeployment(rest)} />);
}

describe('DeploymentBadge', () => {
  beforeEach(() => jest.useFakeTimers({ now: NOW }));
  afterEach(() => jest.useRealTimers());

  it('says of a live one how it is, what it is and since when', () => {
    renderBadge({});
    const badge = screen.getByTitle(/^dev: Healthy, Synced, live\. Image/);
    expect(badge).toHaveTextContent('Healthy Synced live 3f2a91c 3 hr');
    expect(badge).toHaveAttribute('data-live', 'true');
  });

  it('never shows a health that is not live without its age', () => {
    renderBadge({ isLive: false, observedAt: '2026-03-10T11:55:00Z' });
    const badge = screen.getByTitle(/as of 5 min ago/);
    expect(badge).toHaveTextContent('Healthy Synced as of 5 min ago');
    expect(badge).not.toHaveTextContent('live');
    expect(badge).toHaveAttribute('data-live', 'false');
  });

  it('says Unknown where nobody ever saw anything', () => {
    renderBadge({
      health: 'Unknown',
      sync: 'Unknown',
      image: null,
      deployedAt: null,
      observedAt: null,
      isLive: false,
      message: 'Argo CD has no such application',
    });
    expect(
      screen.getByTitle(/never seen\. Argo CD has no such application$/),
    ).toHaveTextContent('Unknown Sync unknown never seen');
  });

  it('takes a health that it does not know for unknown', () => {
    renderBadge({ health: 'Sleeping' as any });
    expect(screen.getByText('Unknown')).toBeInTheDocument();
  });
});

describe('asOf', () => {
  it('lets nothing be live that was so when the portal last answered', () => {
    const at = '2026-03-10T12:00:00Z';
    const old = createDeployment({ isLive: false });
    const [was, before] = asOf(
      { deployments: [createDeployment(), old] },
      at,
    ).deployments;
    expect(was).toMatchObject({ isLive: false, observedAt: at });
    expect(before).toBe(old);
  });
});
