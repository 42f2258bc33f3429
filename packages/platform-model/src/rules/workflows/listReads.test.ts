import { listReads } from './listReads';

describe('listReads', () => {
  it.each([
    ['github.head_ref', ['github.head_ref']],
    ["github['event'].issue['title']", ['github.event.issue.title']],
    ['github.event.commits[0].message', ['github.event.commits.*.message']],
    ['a.b || c', ['a.b', 'c']],
    ['toJSON(github.event)', ['toJSON', 'github.event']],
  ])('finds what %s writes out', (expression, reads) => {
    expect(listReads(expression)).toEqual(reads);
  });

  it.each([
    "github.head_ref == 'main'",
    "contains(github.event.issue.title, 'bug')",
    "!startsWith( format('{0}', github.head_ref), 'slipway/' )",
    "'github.head_ref'",
    "'it''s github.head_ref'",
  ])('finds nothing in %s', expression => {
    expect(listReads(expression)).toEqual([]);
  });

  it('is not held up by an expression that does not end', () => {
    const expression = "github['a'".repeat(20_000) + "'''".repeat(50_001);
    expect(listReads(expression).length).toBeGreaterThan(0);
  });
});
