import type {
  AuditItem,
  AuditKinds,
  AuditPage,
  AuditVerification,
} from '@slipway/plugin-audit-common';
import type { AuditApi } from '../api/AuditApi';

/** A log in memory, which keeps what it was asked. */
export class FakeAuditApi implements AuditApi {
  readonly asked: string[] = [];
  readonly exported: string[] = [];
  error: Error | undefined;
  verification: AuditVerification = {
    count: 1_234,
    since: '2026-01-01T00:00:00.000Z',
    head: { sequence: 1_234, hash: 'a'.repeat(64) },
    fault: null,
  };

  constructor(
    private readonly items: readonly AuditItem[],
    private readonly pageSize = 50,
  ) {}

  async search(query: URLSearchParams, before?: string): Promise<AuditPage> {
    this.asked.push(query.toString());
    if (this.error) throw this.error;
    const rest = this.items.filter(
      ({ sequence }) => before === undefined || sequence < Number(before),
    );
    const items = rest.slice(0, this.pageSize);
    const next =
      rest.length > items.length ? String(items.at(-1)!.sequence) : null;
    return { items, next };
  }

  async listKinds(): Promise<AuditKinds> {
    return {
      items: [{ plugin: 'scaffolder', event: 'service-propose', count: 2 }],
    };
  }

  async verify() {
    return this.verification;
  }

  async export(query: URLSearchParams, format: string): Promise<Blob> {
    this.exported.push(`${format} ${query}`);
    return new Blob(['x']);
  }
}
