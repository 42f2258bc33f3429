import { createFile, createFinding } from '../__testUtils__/createLiveResult';
import { listTreeRows } from './listTreeRows';
import { moveInTree } from './moveInTree';

const files = [
  createFile('apps/order/api/Dockerfile'),
  createFile('apps/order/api/src/main.ts'),
  createFile('infra/kong/public/order-api.yaml'),
];
const findings = [
  createFinding({ path: 'infra/kong/public/order-api.yaml' }),
  createFinding({ path: 'apps/order/api/src/main.ts', severity: 'warning' }),
];
const rows = listTreeRows(files, findings, new Set());
const draw = (drawn: typeof rows) =>
  drawn.map(({ level, name }) => `${' '.repeat(level - 1)}${name}`);

describe('listTreeRows', () => {
  it('lists folders first, those with a single folder in them as one', () => {
    expect(draw(rows)).toEqual([
      'apps/order/api',
      ' src',
      '  main.ts',
      ' Dockerfile',
      'infra/kong/public',
      ' order-api.yaml',
    ]);
    expect(rows[1]).toMatchObject({ position: 1, siblings: 2 });
    expect(rows[3]).toMatchObject({ position: 2, siblings: 2 });
  });

  it('counts findings at files and at the folders around them', () => {
    expect(rows.map(({ errors, warnings }) => [errors, warnings])).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
      [0, 0],
      [1, 0],
      [1, 0],
    ]);
  });

  it('keeps what is in a closed folder to itself, even while paths change', () => {
    const closed = new Set([rows[0].key]);
    expect(draw(listTreeRows(files, findings, closed))[1]).toBe(
      'infra/kong/public',
    );
    const renamed = files.map(file => ({
      ...file,
      path: file.path.replaceAll('order', 'orders'),
    }));
    expect(draw(listTreeRows(renamed, [], closed))).toEqual([
      'apps/orders/api',
      'infra/kong/public',
      ' orders-api.yaml',
    ]);
  });
});

describe('moveInTree', () => {
  it.each([
    ['ArrowDown', 0, { goTo: 1 }],
    ['ArrowDown', 5, { goTo: 5 }],
    ['ArrowUp', 0, { goTo: 0 }],
    ['Home', 4, { goTo: 0 }],
    ['End', 0, { goTo: 5 }],
    ['ArrowRight', 0, { goTo: 1 }],
    ['ArrowRight', 3, {}],
    ['ArrowLeft', 0, { toggle: rows[0].key }],
    ['ArrowLeft', 3, { goTo: 0 }],
    ['ArrowLeft', 2, { goTo: 1 }],
    ['Enter', 2, { goTo: 2 }],
    [' ', 1, { toggle: rows[1].key }],
    ['d', 0, { goTo: 3 }],
    ['O', 5, { goTo: 5 }],
    ['Tab', 0, undefined],
  ])('%s at row %i', (key, at, expected) => {
    expect(moveInTree(rows, at, key)).toEqual(expected);
  });

  it('opens a closed folder to the right', () => {
    const closed = listTreeRows(files, [], new Set([rows[0].key]));
    expect(moveInTree(closed, 0, 'ArrowRight')).toEqual({
      toggle: rows[0].key,
    });
  });
});
