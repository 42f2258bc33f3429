import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GUARDS } from '@slipway/golden-path';
import { TEMPLATES } from '../places';
import { startRegistry, type Registry } from '../startRegistry';
import { mergeLocks, type LockVariant } from './mergeLocks';
import { writeLock } from './writeLock';

const SKELETON = join(
  TEMPLATES,
  'nestjs-service/skeleton/application/package-lock.json',
);

let registry: Registry;
let variants: LockVariant[];
beforeAll(async () => {
  registry = await startRegistry();
  variants = await Promise.all(
    GUARDS.map(guard => writeLock(guard, registry.url)),
  );
});
afterAll(() => registry.close());

// UPDATE_LOCK=1 writes what npm says now: read the difference in git before committing it.
describe('package-lock.json of the skeleton', () => {
  it('is what npm writes for each guard', () => {
    const text = mergeLocks(variants);
    if (process.env.UPDATE_LOCK) writeFileSync(SKELETON, text);
    expect(readFileSync(SKELETON, 'utf8')).toBe(text);
  });

  it("pins everything but the platform's own packages", () => {
    const text = readFileSync(SKELETON, 'utf8');
    const entries = text.match(/^ {4}"node_modules\/[^]*?^ {4}\}/gm) ?? [];
    const loose = entries.filter(entry => !entry.includes('"integrity"'));
    expect(entries.length).toBeGreaterThan(100);
    expect(loose.map(entry => entry.match(/@slipway\/[\w-]+/)?.[0])).toEqual([
      '@slipway/nestjs-platform-auth-guard',
      '@slipway/nestjs-site-auth-guard',
      '@slipway/nestjs-token-guard',
      '@slipway/token-verifier',
    ]);
  });
});
