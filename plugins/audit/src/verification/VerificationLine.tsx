import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiAlertLine, RiShieldCheckLine, RiShieldLine } from '@remixicon/react';
import type { AuditVerification } from '@slipway/plugin-audit-common';
import useAsyncFn from 'react-use/lib/useAsyncFn';
import { auditApiRef } from '../api/AuditApi';
import { sayMoment } from '../list/describeEntry';
import styles from './VerificationLine.module.css';

const ICONS = {
  none: RiShieldLine,
  good: RiShieldCheckLine,
  bad: RiAlertLine,
};

/** Whether anybody changed the log, and a button to look. */
export function VerificationLine() {
  const api = useApi(auditApiRef);
  const [{ value, error, loading }, verify] = useAsyncFn(
    () => api.verify(),
    [api],
  );
  const tone = toneOf(value, error);
  const Icon = ICONS[tone];
  return (
    <div className={styles.line} data-tone={tone}>
      <Icon size={20} aria-hidden="true" className={styles.icon} />
      <p role="status" className={styles.text}>
        {loading ? 'Every entry is looked at …' : say(value, error)}
      </p>
      <Button
        size="small"
        variant="secondary"
        isDisabled={loading}
        onPress={() => verify()}
      >
        {value ? 'Verify again' : 'Verify'}
      </Button>
    </div>
  );
}

function toneOf(
  value: AuditVerification | undefined,
  error: Error | undefined,
): keyof typeof ICONS {
  if (error || value?.fault) return 'bad';
  return value ? 'good' : 'none';
}

function say(
  verification: AuditVerification | undefined,
  error: Error | undefined,
): string {
  if (error) return `The log was not verified: ${error.message}`;
  if (!verification)
    return 'Each entry is signed and holds the hash of the one before it, so that whoever changes one is found out.';
  const { count, since, fault } = verification;
  if (fault) return `Entry ${fault.sequence} is wrong. ${fault.message}`;
  if (!since) return 'Verified: the log is empty.';
  return `Verified: ${count.toLocaleString('en')} ${
    count === 1 ? 'event' : 'events'
  }, unbroken since ${sayMoment(since)}.`;
}
