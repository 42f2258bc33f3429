import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiAlertLine, RiShieldCheckLine, RiShieldLine } from '@remixicon/react';
import type { AuditVerification } from '@slipway/plugin-audit-common';
import useAsyncFn from 'react-use/lib/useAsyncFn';
import { auditApiRef } from '../api/AuditApi';
import { sayError } from '../words/sayError';
import { useWords, type Words } from '../words/useWords';
import styles from './VerificationLine.module.css';

const ICONS = {
  none: RiShieldLine,
  good: RiShieldCheckLine,
  bad: RiAlertLine,
};

/** Whether anybody changed the log, and a button to look. */
export function VerificationLine() {
  const words = useWords();
  const { t } = words;
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
        {loading ? t('verify.running') : say(value, error, words)}
      </p>
      <Button
        size="small"
        variant="secondary"
        isDisabled={loading}
        onPress={() => verify()}
      >
        {value ? t('verify.again') : t('verify.ask')}
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
  words: Words,
): string {
  const { t, formats } = words;
  if (error) return t('verify.failed', { error: sayError(error, words) });
  if (!verification) return t('verify.explained');
  const { count, since, fault } = verification;
  if (fault)
    return t('verify.fault', {
      entry: String(fault.sequence),
      fault: fault.message,
    });
  if (!since) return t('verify.empty');
  return t('verify.whole', {
    count,
    events: formats.number(count),
    moment: formats.exactMoment(since),
  });
}
