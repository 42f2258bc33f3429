import { expect, test, type Page } from '@playwright/test';
import { startByApi } from './createByApi';
import {
  expectShutDoor,
  type Persona,
  PERSONAS,
  PersonaPages,
} from './personas';

/** Where one looks, and what is there, for those who are let in. */
interface Cell {
  readonly path: () => string;
  readonly see: (page: Page) => Promise<void>;
}

type Insider = Exclude<Persona, 'no role' | 'signed out'>;
type Row = Readonly<Record<Insider, Cell>>;

/** Creations that failed at once: they name an owner who is not their author's to name. */
const creations = { own: '', teamMate: '', neighbour: '' };

const WIZARD = '/create/templates/default/nestjs-service';
const WITHHELD = /shown to the owning team/;
const NOT_YOURS = 'There is nothing here for you to see';
const FAILURE = /not a member of/;

const creation = (whose: keyof typeof creations) => () =>
  `/create/tasks/${creations[whose]}`;

const at = (path: string | (() => string), see: Cell['see']): Cell => ({
  path: typeof path === 'string' ? () => path : path,
  see,
});

const everybody = (cell: Cell): Row => ({
  developer: cell,
  platform: cell,
  manager: cell,
});

const heading = (page: Page, name: string) =>
  page.getByRole('heading', { name });

const sidebar = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: 'sidebar nav' })
    .getByRole('link', { name, exact: true });

/** Says who creates, and offers nothing of it. */
const onlooker = (path: string | (() => string)) =>
  at(path, async page => {
    await expect(heading(page, 'Managers look, teams create')).toBeVisible();
    await expect(sidebar(page, 'Fleet')).toBeVisible();
    await expect(sidebar(page, 'Create')).toHaveCount(0);
    await expect(page.getByRole('navigation', { name: 'Create' })).toHaveCount(
      0,
    );
  });

const OTHERS = at('/fleet/ticketing/core/access', async page => {
  await expect(page.getByText(WITHHELD)).toBeVisible();
  await expect(page.getByRole('article', { name: /^Route / })).toHaveCount(0);
});

const PROOF = at(WIZARD, async page => {
  await expect(page.getByText(/files · 0 errors · 0 warnings/)).toBeVisible();
});

const offersOwners = (...groups: string[]) =>
  at(WIZARD, async page => {
    await expect(sidebar(page, 'Create')).toBeVisible();
    const owner = page.getByRole('combobox', { name: /^Owner/ });
    await expect(owner).toHaveAttribute('placeholder', /^Choose/);
    // A list shuts when the page scrolls, as it does to a field that is out of sight.
    await expect(async () => {
      if (!(await page.getByRole('listbox').isVisible()))
        await owner.press('ArrowDown');
      await expect(page.getByRole('option')).toHaveText(groups, {
        timeout: 1_000,
      });
    }).toPass();
    await page.keyboard.press('Escape');
  });

/** The step that asks who checks a caller, with nothing wrong before it. */
const guardStep = (see: Cell['see']) => {
  const values = {
    service: 'matrix',
    application: 'api',
    description: 'Is never created',
    owner: 'group:default/commerce',
  };
  const given = encodeURIComponent(JSON.stringify(values));
  return at(`${WIZARD}?formData=${given}`, async page => {
    await page.getByRole('button', { name: 'Next' }).click();
    await see(page);
  });
};

const seeLog = (page: Page) =>
  expect(page.getByText(FAILURE).first()).toBeVisible();

const tryAgain = (page: Page) =>
  page.getByRole('button', { name: 'Try again' });

async function expectNoEditor(page: Page) {
  await expect(sidebar(page, 'Create')).toBeVisible();
  await expect(page.getByRole('link', { name: /Editor/ })).toHaveCount(0);
  await expect(page.getByText('Template Form Playground')).toHaveCount(0);
}

async function expectNoAudit(page: Page) {
  await expect(sidebar(page, 'Fleet')).toBeVisible();
  await expect(sidebar(page, 'Audit log')).toHaveCount(0);
  await expect(page.getByRole('table')).toHaveCount(0);
}

const unregistering = (isOffered: boolean) =>
  at('/catalog/default/component/order-api', async page => {
    await page.getByRole('button', { name: 'more' }).click();
    const item = page.getByRole('menuitem', { name: /Unregister/ });
    if (isOffered) await expect(item).toBeEnabled();
    else await expect(item).toBeDisabled();
    await page.keyboard.press('Escape');
  });

const MATRIX: Readonly<Record<string, Row>> = {
  'see the fleet': everybody(
    at('/fleet', async page => {
      await expect(page.getByRole('rowheader').first()).toBeVisible();
      await expect(sidebar(page, 'Fleet')).toBeVisible();
    }),
  ),
  'service details': everybody(
    at('/fleet/order/api', async page => {
      await expect(heading(page, 'order-api')).toBeVisible();
      await expect(
        page.getByText('dev', { exact: true }).first(),
      ).toBeVisible();
    }),
  ),
  'access findings, place by place': {
    developer: at('/fleet/order/api/access', async page => {
      await expect(
        page.getByRole('article', { name: /^Route / }).first(),
      ).toBeVisible();
      await page.goto(OTHERS.path());
      await OTHERS.see(page);
    }),
    platform: at(OTHERS.path, async page => {
      await expect(
        page.getByRole('article', { name: /^Route / }).first(),
      ).toBeVisible();
      await expect(page.getByText(WITHHELD)).toHaveCount(0);
    }),
    manager: OTHERS,
  },
  'preview, prove': {
    developer: PROOF,
    platform: PROOF,
    manager: onlooker(WIZARD),
  },
  create: {
    developer: offersOwners('Commerce'),
    platform: offersOwners(
      ...[
        'Commerce',
        'Growth',
        'Managers',
        'Mobility',
        'Platform',
        'Ticketing',
      ],
    ),
    manager: at('/', async page => {
      await expect(
        page.getByRole('link', { name: 'Look at the fleet' }),
      ).toBeVisible();
      await expect(
        page.getByRole('link', { name: /^Create( |$)/ }),
      ).toHaveCount(0);
    }),
  },
  'public route (guard none)': {
    developer: guardStep(async page => {
      await expect(page.getByRole('radio', { name: /^Nobody/ })).toBeDisabled();
      await expect(page.getByText(/Only the platform team may/)).toBeVisible();
    }),
    platform: guardStep(async page => {
      await expect(page.getByRole('radio', { name: /^Nobody/ })).toBeEnabled();
      await expect(page.getByText(/A second person/)).toBeVisible();
    }),
    manager: onlooker('/create'),
  },
  "see a creation's task and log": {
    developer: at(creation('teamMate'), async page => {
      await seeLog(page);
      await page.goto(creation('neighbour')());
      await expect(heading(page, NOT_YOURS)).toBeVisible();
      await expect(page.getByText(FAILURE)).toHaveCount(0);
    }),
    platform: at(creation('neighbour'), seeLog),
    manager: onlooker(creation('own')),
  },
  'retry, cancel': {
    developer: at(creation('own'), async page => {
      await expect(tryAgain(page)).toBeVisible();
      await page.goto(creation('teamMate')());
      await expect(page.getByText(/a team mate's creation/)).toBeVisible();
      await seeLog(page);
      await expect(tryAgain(page)).toHaveCount(0);
    }),
    platform: at(creation('neighbour'), async page => {
      await expect(tryAgain(page)).toBeVisible();
    }),
    manager: onlooker('/create/tasks'),
  },
  'curate templates, dry-run arbitrary templates': {
    developer: at('/create/edit', expectNoEditor),
    platform: at('/create/edit', async page => {
      await expect(page.getByRole('link', { name: /Editor/ })).toBeVisible();
      await expect(page.getByText('Template Form Playground')).toBeVisible();
    }),
    manager: onlooker('/create/edit'),
  },
  'audit log': {
    developer: at('/audit', expectNoAudit),
    platform: at('/audit', async page => {
      await expect(sidebar(page, 'Audit log')).toBeVisible();
      await expect(heading(page, 'Audit log')).toBeVisible();
    }),
    manager: at('/audit', expectNoAudit),
  },
  'register or remove catalog entities': {
    developer: unregistering(false),
    platform: unregistering(true),
    manager: unregistering(false),
  },
};

/** Made once there is a browser. */
const portal: { pages?: PersonaPages } = {};

const pageOf = (persona: Persona) => portal.pages!.of(persona);

test.beforeAll(async ({ browser, baseURL, request }) => {
  portal.pages = new PersonaPages(browser, baseURL);
  const values = {
    service: 'matrix',
    application: 'api',
    description: 'Is never created',
    owner: 'group:default/growth',
    route: { path: '/api/v1/matrix', methods: ['GET'] },
    guard: 'site-auth',
    environments: ['dev'],
  };
  const start = async (provider: string) =>
    (await startByApi(request, values, provider)).id;
  creations.own = await start(PERSONAS.developer);
  creations.teamMate = await start('local-team-mate');
  creations.neighbour = await start('local-neighbour');
});

for (const [right, row] of Object.entries(MATRIX)) {
  for (const persona of Object.keys(PERSONAS) as Persona[]) {
    test(`${persona}: ${right}`, async () => {
      const page = await pageOf(persona);
      if (persona === 'no role' || persona === 'signed out') {
        // Where the platform team finds it.
        await page.goto(row.platform.path());
        await expectShutDoor(page, persona);
      } else {
        await page.goto(row[persona].path());
        await row[persona].see(page);
      }
    });
  }
}

test('whoever signs out is asked again who they are', async () => {
  const page = await pageOf('signed out');
  await page.goto('/');
  await page
    .getByRole('button', { name: 'Manager', exact: true })
    .press('Enter');
  await expect(heading(page, 'See where every service stands')).toBeVisible();
  await page.goto('/settings');
  await page.getByTestId('user-settings-menu').click();
  await page.getByTestId('sign-out').click();
  await expectShutDoor(page, 'signed out');
  await page.reload();
  await expectShutDoor(page, 'signed out');
});
