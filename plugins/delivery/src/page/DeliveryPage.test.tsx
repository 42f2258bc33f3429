import { PortalError } from '@slipway/pages';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  createDelivery,
  createFigures,
  createSpread,
  createWeek,
  NO_FIGURES,
} from '../__testUtils__/createDelivery';
import { FakeDeliveryApi } from '../__testUtils__/FakeDeliveryApi';
import { renderDeliveryPage } from '../__testUtils__/renderDeliveryPage';

const MANY = Array.from({ length: 120 }, (_, index) => ({
  key: `s${index}/api`,
  isGone: false,
  figures: createFigures(),
}));

const findFigure = async (name: RegExp) =>
  (await screen.findByText(name, { selector: 'li > span' })).closest('li')!;

const inTable = (name: string) => within(screen.getByRole('group', { name }));

const listNames = () =>
  inTable('Who and what')
    .getAllByRole('rowheader')
    .map(cell => cell.textContent);

describe('the figures', () => {
  it('say how long it takes instead of a week, and for how many that is not known', async () => {
    renderDeliveryPage(new FakeDeliveryApi(createDelivery()));
    expect(await findFigure(/^From click to healthy$/)).toHaveTextContent(
      'From click to healthy 42 min instead of 1 week 90% within 1.4 hr unknown for 1 of 4',
    );
    expect(await findFigure(/^New applications$/)).toHaveTextContent(
      'New applications 4 1 a week',
    );
    expect(await findFigure(/^Deployment frequency$/)).toHaveTextContent(
      '1.4 a day 40 deployments to prod',
    );
    expect(await findFigure(/^Change failure rate$/)).toHaveTextContent(
      '5% 2 of 40 deployments',
    );
    expect(await findFigure(/^Time to restore$/)).toHaveTextContent('1.6 hr');
  });

  it('say what nobody knows, and what there is nothing of, but no zero', async () => {
    const figures = createFigures({
      leadTime: createSpread(null, { unknown: 12 }),
      deployments: 0,
      failures: 0,
      changeLeadTime: createSpread(null),
      timeToRestore: createSpread(null),
    });
    renderDeliveryPage(new FakeDeliveryApi(createDelivery({ figures })));
    expect(await findFigure(/^From click to healthy$/)).toHaveTextContent(
      'From click to healthy Unknown unknown for 12 of 12',
    );
    for (const title of [/frequency$/, /^Change lead time$/, /failure rate$/])
      expect(await findFigure(title)).toHaveTextContent(
        '– nothing rolled out to prod',
      );
    expect(await findFigure(/^Time to restore$/)).toHaveTextContent(
      '– nothing degraded in prod',
    );
  });

  it('say since when somebody looked, where that is later than what is asked for', async () => {
    const since = '2026-01-20T10:00:00.000Z';
    renderDeliveryPage(new FakeDeliveryApi(createDelivery({ since })));
    expect(
      await screen.findByText(/^Nobody looked before 20 Jan 2026/),
    ).toBeInTheDocument();
  });

  it('say that some of it is sample data', async () => {
    const api = new FakeDeliveryApi(createDelivery({ isSample: true }));
    renderDeliveryPage(api);
    expect(
      await screen.findByText('Some of this is sample data'),
    ).toBeInTheDocument();
  });
});

describe('the address', () => {
  it('is what is asked for, and goes back', async () => {
    const api = new FakeDeliveryApi(createDelivery());
    const { where, back } = renderDeliveryPage(api, {
      address: '?from=2026-01-05&to=2026-02-01&environment=dev&by=template',
    });
    await findFigure(/^New applications$/);
    const asked = {
      from: '2026-01-05',
      to: '2026-02-01',
      environment: 'dev',
      by: 'template',
      sort: { column: 'name', isDescending: false },
      most: 50,
    };
    expect(api.asked).toEqual([asked]);
    expect(screen.getByLabelText('From')).toHaveValue('2026-01-05');
    expect(screen.getByRole('radio', { name: 'Template' })).toBeChecked();

    const service = screen.getByRole('radio', { name: 'Service' });
    await userEvent.click(service);
    expect(where()).toContain('by=service');
    expect(service).toHaveFocus();
    fireEvent.change(screen.getByLabelText('To'), {
      target: { value: '2026-01-20' },
    });
    expect(where()).toContain('to=2026-01-20');
    await userEvent.click(screen.getByRole('radio', { name: '90 days' }));
    expect(where()).toBe('/delivery?environment=dev&by=service');
    back();
    expect(where()).toContain('to=2026-01-20');
    back();
    back();
    await waitFor(() => expect(api.asked.at(-1)).toEqual(asked));
    expect(screen.getByRole('radio', { name: 'Template' })).toBeChecked();
  });

  it('takes no day that is half typed, or after the last', async () => {
    const api = new FakeDeliveryApi(createDelivery());
    const { where } = renderDeliveryPage(api, {
      address: '?from=2026-01-05&to=2026-02-01',
    });
    await findFigure(/^New applications$/);
    const before = where();
    const from = screen.getByLabelText('From');
    fireEvent.change(from, { target: { value: '2026-02-02' } });
    fireEvent.change(from, { target: { value: '0202-01-01' } });
    expect(where()).toBe(before);
    fireEvent.blur(from);
    expect(from).toHaveValue('2026-01-05');
  });

  it('keeps what is shown while something else is read', async () => {
    const api = new FakeDeliveryApi(createDelivery());
    renderDeliveryPage(api);
    await findFigure(/^New applications$/);
    let open = () => {};
    api.gate = new Promise(resolve => {
      open = () => resolve();
    });
    await userEvent.click(screen.getByRole('radio', { name: '30 days' }));
    expect(screen.getByRole('status')).toHaveTextContent('Reading the figures');
    expect(await findFigure(/^From click to healthy$/)).toHaveTextContent(
      '42 min',
    );
    expect(screen.getByRole('button', { name: 'Export CSV' })).toBeDisabled();
    open();
    await waitFor(() =>
      expect(screen.getByRole('status')).toBeEmptyDOMElement(),
    );
  });
});

describe('the charts', () => {
  it('say in a sentence what they show, and show the table behind them', async () => {
    renderDeliveryPage(new FakeDeliveryApi(createDelivery()));
    expect(
      await screen.findByRole('img', {
        name: 'Deployments in 4 weeks: 40, 3 of them failed.',
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('img', {
        name: /^The medians of the steps: Proof and pull request 1 min, Review Unknown, Merge 3 min/,
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('img', { name: /: 75% at first, 90% at last\.$/ }),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show as table: Guard coverage' }),
    );
    const table = inTable('Guard coverage');
    expect(
      table.getByRole('row', { name: '5 Jan 2026 Unknown Unknown Unknown' }),
    ).toBeInTheDocument();
    expect(
      table.getByRole('row', { name: '26 Jan 2026 20 18 90%' }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('img', { name: /at first/ }),
    ).not.toBeInTheDocument();
  });
});

describe('the groups', () => {
  it('lead to their services, and are asked for in the order that one presses', async () => {
    const api = new FakeDeliveryApi(createDelivery());
    const { where } = renderDeliveryPage(api);
    expect(
      await screen.findByRole('link', { name: 'commerce' }),
    ).toHaveAttribute('href', '/fleet?owner=group%3Adefault%2Fcommerce');
    expect(listNames()).toEqual(['commerce', 'growth', 'No owner']);
    await userEvent.click(screen.getByRole('button', { name: 'Deployments' }));
    expect(where()).toBe('/delivery?sort=-deployments');
    expect(api.asked.at(-1)!.sort.column).toBe('deployments');
    expect(
      screen.getByRole('columnheader', { name: 'Deployments' }),
    ).toHaveAttribute('aria-sort', 'descending');
    await userEvent.click(screen.getByRole('button', { name: 'Deployments' }));
    expect(where()).toBe('/delivery?sort=deployments');
  });

  it('lead from a service to what happened to it', async () => {
    const groups = [
      { key: 'order/api', isGone: false, figures: createFigures() },
      { key: 'old/api', isGone: true, figures: createFigures() },
    ];
    renderDeliveryPage(new FakeDeliveryApi(createDelivery({ groups })), {
      address: '?by=service',
    });
    expect(
      await screen.findByRole('link', { name: 'order/api' }),
    ).toHaveAttribute('href', '/fleet/order/api');
    expect(
      screen.queryByRole('link', { name: /old\/api/ }),
    ).not.toBeInTheDocument();
    expect(listNames()).toContain('old/api (not there any more)');
  });

  it('are few at first, and more when one wants to see them', async () => {
    const api = new FakeDeliveryApi(createDelivery({ groups: MANY }));
    const { where } = renderDeliveryPage(api, { address: '?by=service' });
    expect(await screen.findByText('First 50 of 120')).toBeInTheDocument();
    expect(listNames()).toHaveLength(50);
    const more = screen.getByRole('button', { name: 'Show 50 more' });
    await userEvent.click(more);
    expect(await screen.findByText('First 100 of 120')).toBeInTheDocument();
    expect(where()).toBe('/delivery?by=service&groups=100');
    expect(more).toHaveFocus();
    await userEvent.click(more);
    expect(await screen.findByText('First 120 of 120')).toBeInTheDocument();
    expect(more).toBeDisabled();
    await userEvent.click(screen.getByRole('radio', { name: 'Owner' }));
    expect(where()).toBe('/delivery');
  });
});

describe('the file', () => {
  const saved: Blob[] = [];
  const names: string[] = [];
  let click: jest.SpyInstance;
  beforeEach(() => {
    saved.length = 0;
    names.length = 0;
    URL.createObjectURL = blob => {
      saved.push(blob as Blob);
      return 'blob:x';
    };
    URL.revokeObjectURL = () => {};
    click = jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(function save(this: HTMLAnchorElement) {
        names.push(this.download);
      });
  });
  afterEach(() => click.mockRestore());

  it('has all groups, also those that are not shown, or says that it is not there', async () => {
    const api = new FakeDeliveryApi(createDelivery({ groups: MANY }));
    renderDeliveryPage(api, { address: '?by=service' });
    await screen.findByText('First 50 of 120');
    const saveGroups = async () => {
      await userEvent.click(screen.getByRole('button', { name: 'Export CSV' }));
      await userEvent.click(
        await screen.findByRole('menuitem', { name: 'The groups' }),
      );
    };
    await saveGroups();
    await waitFor(() => expect(saved).toHaveLength(1));
    const text = await saved[0].text();
    expect(text.trim().split('\r\n')).toHaveLength(1 + MANY.length);
    api.fault = new PortalError('unreachable', 'x');
    await saveGroups();
    expect(
      await screen.findByText('The file was not saved'),
    ).toBeInTheDocument();
    expect(saved).toHaveLength(1);
  });

  it('has what the page shows, and calculates nothing', async () => {
    const groups = [{ key: '=cmd()', isGone: false, figures: createFigures() }];
    renderDeliveryPage(new FakeDeliveryApi(createDelivery({ groups })));
    await findFigure(/^New applications$/);
    for (const item of ['The groups', 'Week by week']) {
      await userEvent.click(screen.getByRole('button', { name: 'Export CSV' }));
      await userEvent.click(
        await screen.findByRole('menuitem', { name: item }),
      );
    }
    expect(names).toEqual([
      'delivery-by-owner-2026-01-05-2026-02-01.csv',
      'delivery-by-week-2026-01-05-2026-02-01.csv',
    ]);
    const [byGroup, byWeek] = await Promise.all(saved.map(blob => blob.text()));
    expect(byGroup.split('\r\n')[1]).toBe(
      "'=cmd(),4,40,2,42,84,1,20,40,0,95,190,0",
    );
    expect(byWeek.split('\r\n')[1]).toBe('2026-01-05,1,10,1,,');
  });
});

describe('what stands in place of figures', () => {
  it('is a skeleton until they are there', async () => {
    const api = new FakeDeliveryApi(createDelivery());
    api.gate = new Promise(() => {});
    renderDeliveryPage(api);
    const list = await screen.findByRole('list', {
      name: 'Delivery in figures',
    });
    expect(within(list).getAllByRole('listitem')).toHaveLength(6);
    expect(screen.getByRole('status')).toHaveTextContent('Reading the figures');
  });

  it('says that nothing was delivered, and shows a year', async () => {
    const weeks = [createWeek('2026-01-05', { created: 0, deployments: 0 })];
    const api = new FakeDeliveryApi(
      createDelivery({ figures: NO_FIGURES, weeks, groups: [] }),
    );
    const { where } = renderDeliveryPage(api);
    expect(
      await screen.findByText('Nothing was delivered in these days'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/^From 5 Jan 2026 to 1 Feb 2026/),
    ).toBeInTheDocument();
    expect(screen.getByText('Guard coverage')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show a year' }));
    expect(where()).toMatch(/^\/delivery\?from=\d{4}-\d\d-\d\d&to=/);
    expect(screen.getByRole('radio', { name: 'A year' })).toBeChecked();
  });

  it('says what happened and that nothing is lost, and tries again', async () => {
    const api = new FakeDeliveryApi(createDelivery());
    api.fault = new PortalError('unreachable', 'x');
    renderDeliveryPage(api);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /The portal does not answer\. Nothing is lost/,
    );
    api.fault = undefined;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await findFigure(/^New applications$/)).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('leads out of what cannot be asked for', async () => {
    const api = new FakeDeliveryApi(createDelivery());
    api.fault = new PortalError('refused', 'environment must be one of dev');
    const { where } = renderDeliveryPage(api, { address: '?environment=moon' });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'This cannot be asked for',
    );
    api.fault = undefined;
    await userEvent.click(
      screen.getByRole('button', { name: 'Show the last 90 days' }),
    );
    expect(await findFigure(/^New applications$/)).toBeInTheDocument();
    expect(where()).toBe('/delivery');
  });
});

describe('the page in Korean', () => {
  it('has no English word left', async () => {
    renderDeliveryPage(
      new FakeDeliveryApi(createDelivery({ isSample: true })),
      {
        language: 'ko',
      },
    );
    await screen.findAllByText('42분');
    const figures = screen.getByRole('list', { name: '딜리버리 주요 수치' });
    expect(figures).toHaveTextContent('포털 도입 전 1주');
    expect(figures).toHaveTextContent('4건 중 1건은 알 수 없음');
    // Names are nobody's words.
    const rest = document
      .body!.textContent!.replace(/prod|commerce|growth|dev|CSV/g, '')
      .match(/[A-Za-z]{2,}/g);
    expect(rest).toBeNull();
  });
});
