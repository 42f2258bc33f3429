import { readFilter, toQuery, writeFilter } from './AuditFilter';

const query = (address: string) =>
  Object.fromEntries(toQuery(readFilter(new URLSearchParams(address))));

describe('a filter', () => {
  it('is its own address, without what it leaves open', () => {
    const address =
      'q=x&actor=ana&kind=scaffolder.task&outcome=all&from=2026-01-31';
    const filter = readFilter(new URLSearchParams(address));
    expect(writeFilter(filter).toString()).toBe(address);
    expect(writeFilter(readFilter(new URLSearchParams())).toString()).toBe('');
  });

  it('leaves out the beginnings of what ended, unless one wants them', () => {
    expect(query('')).toEqual({ outcome: 'succeeded,failed,unfinished' });
    expect(query('outcome=nonsense')).toEqual(query(''));
    expect(query('outcome=all')).toEqual({});
  });

  it('asks for one kind of event of one plugin', () => {
    expect(query('outcome=all&kind=scaffolder.service-prove')).toEqual({
      plugin: 'scaffolder',
      event: 'service-prove',
    });
  });

  it('takes whole days of the person', () => {
    const { from, to } = query('from=2026-01-31&to=2026-01-31');
    expect(from).toBe(new Date(2026, 0, 31).toISOString());
    expect(to).toBe(new Date(2026, 1, 1).toISOString());
    expect(query('from=x')).not.toHaveProperty('from');
  });
});
