import { listFaultCases } from './listFaultCases';
import { runForgeFaults } from './runForgeFaults';
import { SITUATIONS } from './SITUATIONS';

// It waits for calls that hang, and for git.
jest.setTimeout(120_000);

describe('runForgeFaults', () => {
  it('finds each creation done exactly once, whatever GitHub does and whoever else is there', async () => {
    const rows = await runForgeFaults({ cases: 36, races: 16, seed: 1 });
    const count = (field: 'lost' | 'duplicate' | 'orphan' | 'forged') =>
      rows.reduce((sum, row) => sum + row[field], 0);
    expect(rows.flatMap(({ unexpected }) => unexpected)).toEqual([]);
    expect(
      ['lost', 'duplicate', 'orphan', 'forged'].map(field =>
        count(field as 'lost'),
      ),
    ).toEqual([0, 0, 0, 0]);
    expect(rows.reduce((sum, { cases }) => sum + cases, 0)).toBe(52);
  });
});

describe('listFaultCases', () => {
  it('spreads a few over every situation', () => {
    const few = listFaultCases(100);
    expect(few).toHaveLength(100);
    expect(new Set(few.map(({ situation }) => situation)).size).toBe(
      Object.keys(SITUATIONS).length,
    );
  });
});
