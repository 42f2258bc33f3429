import { seededFiles, seededLayout } from '../__testUtils__/seededPlatform';
import { PlatformModel } from '../model/PlatformModel';
import { routeRequest } from '../routing/routeRequest';
import { listRoutedPaths } from './listRoutedPaths';

describe('listRoutedPaths', () => {
  it('tells who serves a path of the seeded platform', async () => {
    const model = PlatformModel.read(await seededFiles(), seededLayout());
    const all = [...model.applicationFolders()].flatMap(folder => {
      const application = model.application(folder)!;
      return listRoutedPaths(application, model).map(path => ({
        ...path,
        of: application.name,
      }));
    });
    const found = routeRequest(all, { path: '/api/v1/orders/42' });
    expect(found).toEqual([
      expect.objectContaining({
        of: 'order-api',
        gateway: 'public',
        path: '/api/v1/orders',
      }),
    ]);
    expect(routeRequest(all, { path: '/nobody/serves/this' })).toEqual([]);
  });
});
