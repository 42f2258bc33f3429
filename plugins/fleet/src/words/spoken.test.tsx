import { createBracketedApp, listBareTexts } from '@slipway/pages/testUtils';
import { screen } from '@testing-library/react';
import { createDetail, createRoute } from '../__testUtils__/createDetail';
import { createEvent } from '../__testUtils__/createEvent';
import {
  createDeployment,
  createService,
} from '../__testUtils__/createService';
import { createSteps } from '../__testUtils__/createSteps';
import { FakeFleetApi } from '../__testUtils__/FakeFleetApi';
import { giveHeights, renderFleetPage } from '../__testUtils__/renderFleetPage';
import { renderServicePage } from '../__testUtils__/renderServicePage';
import { EN } from './en';

/** What the pages are given. */
const DATA = [
  'Takes orders and says where they are',
  'Takes orders',
  /[\w.@-]+[:/][\w./@:-]+/,
  /\b(order|ticket)(-api| \/ api|s\b)?/,
  /\b(dev|prod|commerce|main|member|admin|public|site-auth|ana)\b/,
  /nestjs-service|boom|3f2a91c\w*/,
  /\b(GET|POST|CSV|Argo CD)\b/,
];

const bare = () => listBareTexts(document.body, DATA);
const find = (message: string) =>
  screen.findAllByText(new RegExp(`⟦${message}`));

describe('the fleet says nothing past its translation', () => {
  beforeEach(giveHeights);
  afterEach(() => jest.restoreAllMocks());

  const pullRequest = {
    number: 7,
    url: 'https://git.example/pull/7',
    requester: 'ana',
  };

  it('in its list', async () => {
    const api = new FakeFleetApi([
      createService({
        pullRequest,
        routeCount: 3,
        faults: [{ path: 'a/b.yaml', line: 3, message: 'boom' }],
        faultCount: 2,
        deployments: [createDeployment({ isLive: false })],
      }),
      createService({
        ...{ service: 'ticket', state: 'proposed', pullRequest },
        ...{ description: null, owner: null, template: null, route: null },
      }),
    ]);
    renderFleetPage(
      api,
      '?service=order&service=ticket',
      undefined,
      createBracketedApp(),
    );
    await find(EN['grid.afterMerge']);
    expect(bare()).toEqual([]);
  });

  it.each([
    ['nothing is found', '?q=x', undefined, EN['page.noneTitle']],
    ['there is nothing', '', undefined, EN['page.emptyTitle']],
    ['it cannot be read', '', new Error('boom'), EN['page.failedTitle']],
  ])('where %s', async (_, address, fault, title) => {
    const api = new FakeFleetApi();
    api.fault = fault;
    renderFleetPage(api, address, undefined, createBracketedApp());
    await find(title);
    expect(bare()).toEqual([]);
  });

  it.each([
    ['', EN['events.to']],
    ['/access', EN['access.faults']],
    ['/artefacts', EN['artefacts.birth']],
  ])('on the page of a service, at %s', async (tab, message) => {
    const api = new FakeFleetApi();
    const fault = { path: 'a/b.yaml', line: 3, message: 'boom' };
    api.details = [
      createDetail({
        faults: [fault],
        birth: {
          pullRequest,
          environments: [
            { environment: 'dev', steps: createSteps('d?dfw') },
            { environment: 'prod', steps: createSteps('ddwww') },
          ],
        },
        routes: [
          createRoute({
            verdict: 'outdated-guard',
            methods: null,
            reasons: [{ message: 'boom', place: fault }],
            declared: { guard: null, roles: null, places: [] },
            enforced: {
              ...{ guard: null, roles: null, places: [] },
              undetermined: 'boom',
            },
          }),
        ],
        reach: [
          { role: null, guard: 'none', routes: [] },
          { role: null, guard: 'site-auth', routes: [] },
        ],
      }),
    ];
    api.events = [
      createEvent({ id: '4', type: 'asked', by: 'ana' }),
      createEvent({
        ...{ id: '3', type: 'verdict-changed' },
        ...{ from: 'protected', to: 'code-only' },
      }),
      createEvent({ id: '2', type: 'deployed', environment: 'dev', by: 'ana' }),
      createEvent({ id: '1', type: 'pull-request-opened' }),
    ];
    renderServicePage(api, tab, createBracketedApp());
    await (tab
      ? find(message)
      : screen.findByRole('img', { name: `⟦${message}⟧` }));
    expect(bare()).toEqual([]);
  });

  it('to whoever is shown only figures, and of what is not there', async () => {
    const api = new FakeFleetApi();
    api.details = [
      createDetail({ findings: 'withheld', routes: [], faultCount: 2 }),
    ];
    renderServicePage(api, '/access', createBracketedApp());
    await find(EN['access.withheld']);
    expect(bare()).toEqual([]);
  });

  it('where there is no such service', async () => {
    renderServicePage(new FakeFleetApi(), '', createBracketedApp());
    await find(EN['service.noneTitle']);
    expect(bare()).toEqual([]);
  });
});
