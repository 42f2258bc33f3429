import { createApiRef } from '@backstage/frontend-plugin-api';
import type {
  AuditKinds,
  AuditPage,
  AuditVerification,
} from '@slipway/plugin-audit-common';

/** The audit log, as the backend answers. What goes wrong is thrown as a sentence for the person. */
export interface AuditApi {
  /**
   * A page of entries, newest first.
   *
   * @param query - the parameters of `GET /v1/events`, without `before`
   */
  search(
    query: URLSearchParams,
    before: string | undefined,
    signal?: AbortSignal,
  ): Promise<AuditPage>;
  /** What happens at all. */
  listKinds(): Promise<AuditKinds>;
  /** Looks at every entry there is. */
  verify(): Promise<AuditVerification>;
  /** All entries of a query as a file. */
  export(query: URLSearchParams, format: 'ndjson' | 'csv'): Promise<Blob>;
}

/** @see AuditApi */
export const auditApiRef = createApiRef<AuditApi>({ id: 'plugin.audit.log' });
