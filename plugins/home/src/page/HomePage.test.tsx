import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createDetail, minute } from '../__testUtils__/createDetail';
import {
  createDeployment,
  createService,
} from '../__testUtils__/createService';
import { FakeHomeApi } from '../__testUtils__/FakeHomeApi';
import { renderHomePage } from '../__testUtils__/renderHomePage';

const part = (name: string) => screen.findByRole('region', { name });

const CREATED = {
  ...{ id: '1', status: 'completed', createdAt: minute(0) },
  spec: {
    parameters: { service: 'coupon', application: 'api' },
    templateInfo: { entityRef: 'template:default/worker' },
  },
};

describe('the home page', () => {
  it('puts creating first for whoever may create, and says how it works to who never did', async () => {
    renderHomePage(new FakeHomeApi(), { role: 'developer' });
    expect(
      await screen.findByRole('link', { name: 'Create a service' }),
    ).toHaveAttribute('href', '/create/templates/default/nestjs-service');
    expect(
      await screen.findByText(/Create the first one above/),
    ).toBeInTheDocument();
    expect(
      await screen.findByText('Nothing is on its way'),
    ).toBeInTheDocument();
    expect(screen.getByRole('list', { name: 'How it works' })).toBeVisible();
    expect(screen.queryByText('Unhealthy')).not.toBeInTheDocument();
  });

  it('says where each of one`s creations waits, and leads to it', async () => {
    const home = new FakeHomeApi();
    home.details.set('coupon/api', createDetail('coupon-api', { dev: 3 }));
    renderHomePage(home, { role: 'developer', tasks: [CREATED] });
    const creations = await part('Your creations');
    expect(
      await within(creations).findByText(
        'Built; waits to be rolled out in dev',
      ),
    ).toBeInTheDocument();
    expect(
      within(creations).getByRole('link', { name: 'coupon-api' }),
    ).toHaveAttribute('href', '/fleet/coupon/api');
    expect(
      within(creations).getByRole('link', { name: /Pull request #12/ }),
    ).toHaveAttribute('href', 'https://github.example/acme/platform/pull/12');
    expect(
      screen.queryByRole('list', { name: 'How it works' }),
    ).not.toBeInTheDocument();
    const templates = await part('Create');
    const [first] = await within(templates).findAllByRole('link', {
      name: /^(Worker|Service)$/,
    });
    expect(first).toHaveAttribute('href', '/create/templates/default/worker');
  });

  it('follows the fleet: a creation goes on without a reload', async () => {
    const home = new FakeHomeApi();
    home.details.set('coupon/api', createDetail('coupon-api', { dev: 3 }));
    const { signal } = renderHomePage(home, {
      ...{ role: 'developer', tasks: [CREATED] },
    });
    await screen.findByText('Built; waits to be rolled out in dev');
    home.details.set('coupon/api', createDetail('coupon-api', { dev: 4 }));
    signal();
    expect(
      await screen.findByText('Rolled out; starts in dev'),
    ).toBeInTheDocument();
  });

  it('puts what is unhealthy or open first among one`s services, and says it in words', async () => {
    const home = new FakeHomeApi();
    home.services = [
      createService('order-api'),
      createService('gift-api', {
        deployments: [
          createDeployment({ health: 'Degraded', message: 'crash loop' }),
        ],
      }),
    ];
    renderHomePage(home, { role: 'developer' });
    const services = await part('Your services');
    const [bad, good] = await within(services).findAllByRole('listitem');
    expect(bad).toHaveTextContent('gift-api');
    expect(bad).toHaveTextContent('Unhealthy in dev');
    expect(bad).toHaveTextContent('crash loop');
    expect(good).toHaveTextContent('order-api');
    expect(good).toHaveTextContent('Healthy and protected');
    expect(
      within(services).getByRole('link', { name: 'All 2' }),
    ).toHaveAttribute(
      'href',
      '/fleet?owner=user%3Adefault%2Fada&owner=group%3Adefault%2Fcommerce',
    );
  });

  it('shows a manager the fleet and its delivery in short, and offers nothing of creating', async () => {
    const { listTasks } = renderHomePage(new FakeHomeApi(), {
      role: 'manager',
    });
    expect(
      await screen.findByRole('link', { name: 'Look at the fleet' }),
    ).toHaveAttribute('href', '/fleet');
    const figures = await part('The fleet');
    expect(await within(figures).findByText('21')).toBeInTheDocument();
    expect(within(figures).getByText('12 min')).toBeInTheDocument();
    expect(within(figures).getByText('5%')).toBeInTheDocument();
    expect(
      within(figures).getByRole('link', { name: 'Unprotected routes' }),
    ).toHaveAttribute('href', '/fleet?state=live&verdict=unprotected');
    expect(
      within(figures).queryByText('Wait for approval'),
    ).not.toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: 'Create a service' }),
    ).not.toBeInTheDocument();
    expect(screen.queryByText('Your creations')).not.toBeInTheDocument();
    expect(listTasks).not.toHaveBeenCalled();
  });

  it('shows the platform team what waits for approval, too', async () => {
    renderHomePage(new FakeHomeApi(), { role: 'platform' });
    const figures = await part('The fleet');
    expect(
      await within(figures).findByRole('link', { name: 'Wait for approval' }),
    ).toHaveAttribute('href', '/approvals');
    expect(await within(figures).findByText('3')).toBeInTheDocument();
  });

  it('says what is not lost where nothing answers, and tries again', async () => {
    const home = new FakeHomeApi();
    home.isAway = true;
    const { listTasks } = renderHomePage(home, { role: 'developer' });
    listTasks.mockRejectedValueOnce(new Error('503'));
    const services = await part('Your services');
    expect(await within(services).findByRole('alert')).toHaveTextContent(
      /The services themselves are not affected/,
    );
    home.isAway = false;
    await userEvent.click(
      within(services).getByRole('button', { name: 'Try again' }),
    );
    expect(
      await screen.findByText('Your groups own no service yet'),
    ).toBeInTheDocument();
  });

  it('speaks Korean', async () => {
    renderHomePage(new FakeHomeApi(), { role: 'platform', language: 'ko' });
    expect(
      await screen.findByRole('link', { name: '서비스 생성' }),
    ).toBeInTheDocument();
    expect(await part('내 서비스')).toBeInTheDocument();
    expect(await part('내가 생성한 서비스')).toBeInTheDocument();
    expect(await part('서비스 현황')).toBeInTheDocument();
  });
});
