import { matchArtefact } from './matchArtefact';
import type { PlatformLayout } from './PlatformLayout';

const layoutWith = (application: string) =>
  ({ paths: { application } } as PlatformLayout);

describe('matchArtefact', () => {
  it('reads service, application and the rest from a path', () => {
    expect(
      matchArtefact(
        layoutWith('apps/{service}/{application}'),
        'application',
        'apps/order/api/src/main.ts',
      ),
    ).toEqual({ service: 'order', application: 'api', rest: 'src/main.ts' });
  });

  it.each(['apps/order/api', 'apps/order', 'other/order/api/x', 'apps'])(
    'finds no application in %s',
    path => {
      expect(
        matchArtefact(
          layoutWith('apps/{service}/{application}'),
          'application',
          path,
        ),
      ).toBeUndefined();
    },
  );

  it('takes a variable that stands twice as the same text', () => {
    const layout = layoutWith('{service}/{service}-{application}');
    expect(
      matchArtefact(layout, 'application', 'order/order-api/x'),
    ).toMatchObject({ service: 'order', application: 'api' });
    expect(
      matchArtefact(layout, 'application', 'order/member-api/x'),
    ).toBeUndefined();
  });
});
