import { findTakenPaths } from './findTakenPaths';

const main = [
  'README.md',
  'apps/order/api/package.json',
  'infra/kong/public/order-api.yaml',
];
const findIn = (...paths: string[]) =>
  findTakenPaths(
    main,
    paths.map(path => ({ path })),
  );

describe('findTakenPaths', () => {
  it('lets new files stand beside existing ones in the same folder', () => {
    expect(
      findIn(
        'apps/order/worker/package.json',
        'infra/kong/public/coupon-api.yaml',
      ),
    ).toEqual([]);
  });

  it('finds a file that exists', () => {
    expect(findIn('infra/kong/public/order-api.yaml')).toEqual([
      'infra/kong/public/order-api.yaml',
    ]);
  });

  it('finds a file and a folder that differ only in case', () => {
    expect(findIn('readme.md')).toEqual(['README.md']);
    expect(findIn('apps/Order/worker/package.json')).toEqual(['apps/order']);
  });

  it('finds a file where a folder is needed, and a folder where a file is', () => {
    expect(findIn('README.md/x')).toEqual(['README.md']);
    expect(findIn('apps/order')).toEqual(['apps/order']);
  });
});
