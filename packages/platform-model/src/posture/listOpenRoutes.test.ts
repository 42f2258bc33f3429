import type { RepositoryFile } from '@slipway/change-set';
import { seededFiles, seededLayout } from '../__testUtils__/seededPlatform';
import { PlatformModel } from '../model/PlatformModel';
import { ProposedModel } from '../model/ProposedModel';
import { listOpenRoutes } from './listOpenRoutes';

const KONG = 'infra/kong/public/coupon-api.yaml';

let base: PlatformModel;
beforeAll(async () => {
  const seed: RepositoryFile[] = await seededFiles();
  const isGateway = ({ path }: RepositoryFile) => path.includes('/_gateway.');
  base = PlatformModel.read(seed.filter(isGateway), seededLayout());
});

/** What a file of Kong opens, as `{path}:{line} {reason}`. */
function open(content: string, path = KONG): string[] {
  const change = new ProposedModel(base);
  change.put({ path, content });
  return listOpenRoutes(change).map(
    ({ place, reason }) => `${place.path}:${place.line} ${reason}`,
  );
}

const kong = (route: string, service = '') => `_format_version: "3.0"
services:
  - name: coupon-api
    url: http://coupon-api.coupon.svc:3000
${service}    routes:
      - name: coupons
        paths: ["/api/v1/coupons"]
        methods: [GET]
${route}`;

const guard = (rest = '') =>
  `        plugins:\n          - name: site-auth\n${rest}`;

describe('listOpenRoutes', () => {
  it('lists nothing where a guard checks every caller, of the route or of its service', () => {
    expect(open(kong(guard()))).toEqual([]);
    expect(
      open(kong('', '    plugins:\n      - name: platform-auth\n')),
    ).toEqual([]);
  });

  it.each([
    ['one without a guard', '', 'route coupons has no guard at the gateway'],
    [
      'one that says that it is public',
      '        tags: [public]\n',
      'route coupons is public at the gateway',
    ],
    [
      'one whose guard is off',
      guard('            enabled: false\n'),
      'guard site-auth of route coupons is switched off',
    ],
    [
      'one whose guard lets pass whom it does not know',
      guard('            config: { anonymous: "*" }\n'),
      'guard site-auth of route coupons lets anybody pass: it has config.anonymous',
    ],
    [
      'one whose guard runs for some only',
      guard('            protocols: [https]\n'),
      'guard site-auth of route coupons runs for some requests only: it has protocols',
    ],
  ])('lists %s', (_, route, reason) => {
    expect(open(kong(route))).toEqual([
      expect.stringMatching(/^infra\/kong\/public\/coupon-api\.yaml:\d+ /),
    ]);
    expect(open(kong(route))[0]).toContain(reason);
  });

  it('lists a route that leads to no service of the file, and a file of another name', () => {
    expect(
      open(
        '_format_version: "3.0"\nroutes:\n  - name: back-door\n    paths: ["/"]\n',
        'infra/kong/public/zz-other.yaml',
      ),
    ).toEqual([
      'infra/kong/public/zz-other.yaml:3 route back-door has no guard at the gateway',
    ]);
  });

  it('lists a file that cannot be read in full, whatever it holds', () => {
    expect(open('services: [\n')).toContainEqual(
      `${KONG}:1 ${KONG} cannot be read in full`,
    );
  });

  it('says what the route is', () => {
    const change = new ProposedModel(base);
    change.put({ path: KONG, content: kong('') });
    expect(listOpenRoutes(change)).toEqual([
      expect.objectContaining({
        gateway: 'public',
        name: 'coupons',
        paths: ['/api/v1/coupons'],
        methods: ['GET'],
      }),
    ]);
  });
});
