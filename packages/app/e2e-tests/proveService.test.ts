import { expect, test, type Page } from '@playwright/test';
import { createByApi } from './createByApi';
import { takePicture } from './takePicture';
import { goOn, openWizard } from './wizard';

/** Requests to the backend from now on, but for those of the sidebar: it is told of news whenever there is some. */
function listRequests(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', request => {
    if (/\/api\/(?!notifications\/)/.test(request.url()))
      requests.push(request.url());
  });
  return requests;
}

const field = (page: Page, name: RegExp) =>
  page.getByRole('textbox', { name }).or(page.getByRole('combobox', { name }));

const fileWithError = (page: Page, name: string) =>
  page.getByRole('treeitem', { name: `${name}, 1 error` });

async function openProvenWizard(page: Page): Promise<void> {
  await openWizard(page);
  await expect(page.getByText(/files · 0 errors · 0 warnings/)).toBeVisible();
  await expect(
    page.getByText('Still to fill in: Service, Description and Path.'),
  ).toBeVisible();
}

test('a taken name, a foreign owner and a taken route are told at field and file, with no request while one types', async ({
  page,
}) => {
  await openProvenWizard(page);
  const requests = listRequests(page);
  const service = field(page, /^Service/);
  const application = field(page, /^Application/);
  const owner = field(page, /^Owner/);

  await service.pressSequentially('order');
  await expect(application).toHaveAttribute('aria-invalid', 'true');
  await expect(application).toHaveAccessibleDescription(
    /order-api exists already/,
  );
  await expect(fileWithError(page, 'catalog-info.yaml')).toBeVisible();
  await expect(
    page.getByRole('note').filter({ hasText: 'order-api exists already' }),
  ).toBeVisible();
  // Nobody types it: it is read once, to show the difference to what is there.
  const reading = requests.splice(0);
  expect(reading.filter(url => !url.includes('/api/proof/v1/file'))).toEqual(
    [],
  );
  await takePicture(page, 'proof');

  await service.fill('');
  await service.pressSequentially('voucher');
  await expect(application).toHaveAccessibleDescription(/voucher-api is free/);
  await expect(page.getByText(/files · 0 errors · 0 warnings/)).toBeVisible();

  await owner.fill('');
  await owner.pressSequentially('growth');
  await expect(owner).toHaveAttribute('aria-invalid', 'true');
  await expect(owner).toHaveAccessibleDescription(
    /not a member of group:default\/growth/,
  );
  await expect(fileWithError(page, 'catalog-info.yaml')).toBeVisible();
  await expect(
    page.getByRole('note').filter({ hasText: 'not a member' }),
  ).toBeVisible();

  await owner.fill('');
  await owner.pressSequentially('Commerce');
  await expect(owner).not.toHaveAttribute('aria-invalid', 'true');
  await field(page, /^Description/).pressSequentially('Sells vouchers');
  await expect(page.getByText('Still to fill in: Path.')).toBeVisible();
  expect(requests).toEqual([]);

  await goOn(page);
  const path = field(page, /^Path/);
  await path.waitFor();
  // The step has looked once whether the base has moved.
  await page.waitForLoadState('networkidle');
  requests.length = 0;
  await path.pressSequentially('/api/v1/orders');
  await expect(path).toHaveAttribute('aria-invalid', 'true');
  await expect(path).toHaveAccessibleDescription(/already served by order-api/);
  await expect(fileWithError(page, 'voucher-api.yaml')).toBeVisible();
  await page
    .getByRole('list', { name: 'Findings' })
    .getByRole('button', { name: /infra\/kong\/public\/voucher-api.yaml/ })
    .click();
  await expect(
    page.getByRole('note').filter({ hasText: 'already served' }),
  ).toBeVisible();
  expect(requests).toEqual([]);
});

test('what is wrong or missing stops one, and says so in plain words', async ({
  page,
}) => {
  await openProvenWizard(page);
  await goOn(page);
  await expect(page.getByText('Service is still empty.')).toBeVisible();
  await expect(page.getByText('Description is still empty.')).toBeVisible();

  await field(page, /^Service/).fill('Order');
  await expect(field(page, /^Service/)).toHaveAccessibleDescription(
    /lower-case/,
  );
  await field(page, /^Service/).fill('order');
  await field(page, /^Description/).fill('Mine');
  await goOn(page);
  await expect(
    page.getByRole('alert').filter({ hasText: 'order-api exists already' }),
  ).toBeVisible();
  await expect(field(page, /^Service/)).toBeVisible();
});

test('one walks through the files with the keys alone', async ({ page }) => {
  await openProvenWizard(page);
  const tree = page.getByRole('tree', { name: 'Files of the pull request' });
  await tree.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await expect(
    page.getByRole('treeitem', { name: 'apps/your-service/api' }),
  ).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('d');
  await page.keyboard.press('d');
  await expect(
    page.getByRole('treeitem', { name: 'Dockerfile' }),
  ).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText(/^FROM /).first()).toBeVisible();
});

test('what somebody else proposes meanwhile is told before anything is created', async ({
  page,
  request,
}) => {
  await openProvenWizard(page);
  await field(page, /^Service/).fill('gift');
  await field(page, /^Description/).fill('Wraps gifts');
  await goOn(page);
  await field(page, /^Path/).fill('/api/v1/gifts');
  await goOn(page);
  await goOn(page);
  const create = page.getByRole('button', { name: 'Create', exact: true });
  await create.waitFor();

  await createByApi(request, {
    service: 'gift',
    application: 'api',
    description: 'Gives gifts',
    owner: 'group:default/commerce',
    route: { path: '/api/v1/presents', methods: ['GET'] },
    guard: 'site-auth',
    roles: [],
    environments: ['dev'],
  });
  await create.click();
  await expect(
    page.getByText(
      /gift-api is reserved by the open pull request #\d+.*Nothing was created/,
    ),
  ).toBeVisible();
});
