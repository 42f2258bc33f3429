import { PortalError } from '@slipway/pages';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  createCase,
  createCompared,
  createComparison,
  createDetails,
  createVersion,
} from '../__testUtils__/createDetails';
import { FakeCurationApi } from '../__testUtils__/FakeCurationApi';
import { renderCuration } from '../__testUtils__/renderCuration';

const PAGE = '/golden-paths/default/nestjs-service';

const panel = async (name: string) =>
  within(await screen.findByRole('region', { name }));

describe('the overview of a template', () => {
  it('tells which services came from which version', async () => {
    renderCuration(new FakeCurationApi(), { address: PAGE });
    const versions = await panel('Versions and services');
    await userEvent.click(versions.getByRole('button', { name: /^1\.0\.0/ }));
    expect(versions.getByRole('link', { name: 'order-api' })).toHaveAttribute(
      'href',
      '/fleet/order/api',
    );
    expect(
      versions.getByRole('link', { name: 'Compare with the current one' }),
    ).toHaveAttribute('href', `${PAGE}/compare?from=sha-1`);
  });

  it('tells of a version that only services know', async () => {
    const api = new FakeCurationApi();
    api.details = createDetails({
      versions: [
        createVersion(),
        createVersion({
          id: null,
          version: '0.9.0',
          isCurrent: false,
          firstReadAt: null,
        }),
      ],
    });
    renderCuration(api, { address: PAGE });
    const versions = await panel('Versions and services');
    await userEvent.click(versions.getByRole('button', { name: /^0\.9\.0/ }));
    expect(versions.getByText(/has never read this version/)).toBeVisible();
    expect(
      versions.queryByRole('link', { name: /^Compare/ }),
    ).not.toBeInTheDocument();
    // Its service says a version that nobody lists.
    expect(
      versions.getByRole('button', { name: /^does not say/ }),
    ).toBeVisible();
  });

  it('shows in what a test failed, and what the rules say to it', async () => {
    const api = new FakeCurationApi();
    api.details = createDetails({
      cases: { passed: 0, failed: 1 },
      tests: [
        createCase({
          result: 'failed',
          differences: [
            { path: 'apps/order/api/Dockerfile', change: 'changed' },
          ],
          proof: {
            exists: true,
            findings: [
              {
                rule: 'application-is-new',
                severity: 'error',
                path: 'apps/order/api/catalog-info.yaml',
                line: 2,
                message: 'order-api exists already',
              },
            ],
          },
        }),
      ],
    });
    renderCuration(api, { address: PAGE });
    const tests = await panel('Tests');
    await userEvent.click(tests.getByRole('button', { name: /^order-api/ }));
    expect(tests.getByText('order-api exists already')).toBeVisible();
    await userEvent.click(tests.getByRole('button', { name: /Dockerfile/ }));
    expect(await tests.findByText('new line')).toBeVisible();
    expect(api.asked.at(-1)).toEqual({
      test: 'order-api',
      path: 'apps/order/api/Dockerfile',
    });
  });

  it('says what is wrong with the template itself, and what to do', async () => {
    const api = new FakeCurationApi();
    api.details = createDetails({
      findings: [
        {
          check: 'value-not-asked',
          severity: 'error',
          path: 'skeleton/README.md',
          subject: 'queue',
          message: 'x',
          fix: 'y',
        },
      ],
    });
    renderCuration(api, { address: PAGE });
    const findings = await panel('Findings about the template');
    expect(findings.getByRole('listitem')).toHaveTextContent(
      'The skeleton reads queue, and the form does not ask for itAsk for it in the form, or do without it.skeleton/README.md',
    );
  });

  it('leads back where there is no such template', async () => {
    const api = new FakeCurationApi();
    api.fault = new PortalError('missing', 'x');
    renderCuration(api, { address: PAGE });
    expect(
      await screen.findByText('There is no such template'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'All golden paths' }),
    ).toHaveAttribute('href', '/golden-paths');
  });
});

describe('the comparison', () => {
  it('begins with the version of most services, and says how many change in what', async () => {
    const api = new FakeCurationApi();
    api.comparison = createComparison([
      createCompared(),
      createCompared({
        application: 'worker',
        name: 'order-worker',
        result: 'unknown',
        files: [],
        edited: null,
        unknown: [{ field: 'route.path', reason: 'No file says it.' }],
      }),
    ]);
    renderCuration(api, { address: `${PAGE}/compare` });
    const result = await panel('Changes 1 of 2 services');
    expect(api.asked.at(-1)).toEqual({ from: 'sha-1', to: 'sha-2' });

    await userEvent.click(result.getByRole('button', { name: /^order-api/ }));
    await userEvent.click(result.getByRole('button', { name: /Dockerfile/ }));
    expect(await result.findByText('new line')).toBeVisible();
    expect(api.asked.at(-1)).toEqual({
      from: 'sha-1',
      to: 'sha-2',
      service: 'order',
      application: 'api',
      path: 'apps/order/api/Dockerfile',
    });

    await userEvent.click(result.getByRole('radio', { name: '1 unknown' }));
    await userEvent.click(
      result.getByRole('button', { name: /^order-worker/ }),
    );
    expect(result.getByText(/No file says it/)).toBeVisible();
  });

  it('keeps what is chosen in the address', async () => {
    const api = new FakeCurationApi();
    renderCuration(api, {
      address: `${PAGE}/compare?from=sha-2&to=sha-1`,
    });
    await panel('Changes 1 of 1 service');
    expect(api.asked.at(-1)).toEqual({ from: 'sha-2', to: 'sha-1' });
  });

  it('says what to do where there is only one version', async () => {
    const api = new FakeCurationApi();
    api.details = createDetails({ versions: [createVersion()] });
    renderCuration(api, { address: `${PAGE}/compare` });
    expect(
      await screen.findByText('There is one version so far'),
    ).toBeInTheDocument();
  });

  it('asks once more where there was no answer', async () => {
    const api = new FakeCurationApi();
    api.diff = null;
    renderCuration(api, { address: `${PAGE}/compare` });
    const result = await panel('Changes 1 of 1 service');
    await userEvent.click(result.getByRole('button', { name: /^order-api/ }));
    api.fault = new PortalError('silent', 'x');
    await userEvent.click(result.getByRole('button', { name: /Dockerfile/ }));
    await screen.findByText(/The difference could not be read/);
    api.fault = undefined;
    await userEvent.click(result.getByRole('button', { name: 'Try again' }));
    expect(await result.findByText(/This file is not text/)).toBeVisible();
  });
});

describe('a trial', () => {
  it('stays while one looks at the other sides, and is also there as text', async () => {
    renderCuration(new FakeCurationApi(), { address: `${PAGE}/try` });
    await userEvent.type(
      await screen.findByRole('textbox', { name: /Service/ }),
      'coupon',
    );
    await userEvent.click(screen.getByRole('tab', { name: 'Overview' }));
    await userEvent.click(screen.getByRole('tab', { name: 'Try' }));
    expect(await screen.findByRole('textbox', { name: /Service/ })).toHaveValue(
      'coupon',
    );
    await userEvent.click(screen.getByRole('radio', { name: 'YAML' }));
    expect(
      await screen.findByRole('textbox', { name: /The values as YAML/ }),
    ).toHaveValue('service: coupon\n');
  });

  it('takes values that are pasted as YAML, and keeps the last that it could read', async () => {
    renderCuration(new FakeCurationApi(), { address: `${PAGE}/try` });
    await userEvent.click(await screen.findByRole('radio', { name: 'YAML' }));
    const text = await screen.findByRole('textbox', { name: /as YAML/ });
    await userEvent.click(text);
    await userEvent.paste('service: ticket');
    await userEvent.paste('\nroute: [');
    expect(screen.getByText(/^Line 2 is no YAML/)).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: 'Form' }));
    expect(await screen.findByRole('textbox', { name: /Service/ })).toHaveValue(
      'ticket',
    );
  });

  it('is copied for a golden case', async () => {
    const user = userEvent.setup();
    const write = jest.spyOn(navigator.clipboard, 'writeText');
    renderCuration(new FakeCurationApi(), { address: `${PAGE}/try` });
    await user.type(
      await screen.findByRole('textbox', { name: /Service/ }),
      'coupon',
    );
    await user.click(screen.getByRole('button', { name: 'Copy values.yaml' }));
    expect(await screen.findByText('Copied.')).toBeVisible();
    expect(write).toHaveBeenCalledWith('service: coupon\n');
  });

  it('offers nothing that creates', async () => {
    renderCuration(new FakeCurationApi(), { address: `${PAGE}/try` });
    await screen.findByRole('textbox', { name: /Service/ });
    const names = screen
      .getAllByRole('button')
      .map(({ textContent }) => textContent);
    expect(names).toEqual(
      expect.arrayContaining(['Copy values.yaml', 'Start anew']),
    );
    expect(names.join()).not.toMatch(/create|review|next/i);
  });
});

describe('the page in Korean', () => {
  it('has no English word left', async () => {
    const api = new FakeCurationApi();
    renderCuration(api, { address: PAGE, language: 'ko' });
    await screen.findByRole('region', { name: '버전과 서비스' });
    // Names are nobody's words.
    const rest = document
      .body!.textContent!.replace(
        /NestJS 서비스|A NestJS application|nestjs-service|platform|order-api|catalog-info.yaml/g,
        '',
      )
      .match(/[A-Za-z]{2,}/g);
    expect(rest).toBeNull();
  });
});
