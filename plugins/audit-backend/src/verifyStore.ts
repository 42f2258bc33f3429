import { ChainChecker } from '@slipway/audit-log';
import type {
  AuditAnchor,
  AuditVerification,
} from '@slipway/plugin-audit-common';
import type { AuditStore } from './store/AuditStore';

/** Looks at every entry there is: some thousands a second. */
export async function verifyStore(
  store: Pick<AuditStore, 'readChain'>,
  keys: readonly string[],
  anchors: readonly AuditAnchor[],
): Promise<AuditVerification> {
  const checker = new ChainChecker({ keys, anchors });
  for await (const entries of store.readChain())
    for (const entry of entries)
      if (!checker.check(entry)) return checker.finish();
  return checker.finish();
}
