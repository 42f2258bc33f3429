import { listSkeletonFolders } from './listSkeletonFolders';

const template = (skeleton: unknown) => ({
  kind: 'Template',
  spec: {
    steps: [
      { action: 'debug:log' },
      { action: 'slipway:service:render', input: { skeleton } },
    ],
  },
});

describe('listSkeletonFolders', () => {
  it('reads one folder or a list', () => {
    expect(listSkeletonFolders(template('./skeleton'))).toEqual(['./skeleton']);
    expect(
      listSkeletonFolders(template(['../shared/deployed', './skeleton'])),
    ).toEqual(['../shared/deployed', './skeleton']);
  });

  it.each([
    undefined,
    '',
    [],
    [''],
    [7],
    {},
    './${{ parameters.x }}',
    ['./skeleton', '${{ parameters.x }}'],
  ])('refuses %j', skeleton => {
    expect(() => listSkeletonFolders(template(skeleton))).toThrow(
      /does not name its skeleton/,
    );
  });

  it.each([
    undefined,
    {},
    { spec: { steps: 'none' } },
    { spec: { steps: [] } },
  ])('says that %j renders nothing', document => {
    expect(() => listSkeletonFolders(document)).toThrow(/has no step/);
  });
});
