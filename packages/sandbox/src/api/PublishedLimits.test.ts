import {
  startTestSandbox,
  type TestSandbox,
} from '../__testUtils__/startTestSandbox';

describe("GitHub's published limits", () => {
  let sandbox: TestSandbox;
  let now = Date.parse('2026-01-05T10:00:00Z');
  const write = async () =>
    sandbox.api('POST', '/git/blobs', { content: 'x', encoding: 'utf-8' });
  const writeMany = async (count: number) => {
    const answers = [];
    for (let i = 0; i < count; i += 1) answers.push(await write());
    return answers.map(({ status }) => status);
  };
  beforeAll(async () => {
    sandbox = await startTestSandbox({
      publishedLimits: true,
      now: () => new Date(now),
    });
  });
  afterAll(() => sandbox.close());

  it('let 80 requests a minute create something, and say when the next may', async () => {
    expect(new Set(await writeMany(80))).toEqual(new Set([201]));
    now += 20_000;
    const refused = await write();
    expect(refused.status).toBe(403);
    expect(refused.headers.get('retry-after')).toBe('40');
    expect(refused.body.message).toMatch(/secondary rate limit/);
    // Reading is another matter.
    expect((await sandbox.api('GET', '/branches/main')).status).toBe(200);
    now += 40_000;
    expect((await write()).status).toBe(201);
  });

  it('let 500 an hour, and no more however slowly', async () => {
    for (let minute = 0; minute < 6; minute += 1) {
      now += 61_000;
      await writeMany(minute === 5 ? 500 - 81 - 5 * 80 : 80);
    }
    now += 61_000;
    const refused = await write();
    expect(refused.status).toBe(403);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3_000);
  });
});
