import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { UserNotificationSettingsCard } from '@backstage/plugin-notifications';
import { CREATION_TOPICS } from '@slipway/plugin-fleet-common';
import { useMemo } from 'react';
import { creationNewsTranslationRef } from '../words/creationNewsTranslationRef';
import styles from './NotificationSettings.module.css';

/** Who tells, as the notifications know it. */
const ORIGIN = 'plugin:fleet';

/** Where one says what one wants to be told. */
export function NotificationSettings() {
  const { t } = useTranslationRef(creationNewsTranslationRef);
  const names = useMemo(
    () => ({
      originNames: { [ORIGIN]: t('origin') },
      topicNames: Object.fromEntries(
        CREATION_TOPICS.map(topic => [topic, t(`topic.${topic}`)]),
      ),
    }),
    [t],
  );
  return (
    <div className={styles.page}>
      <UserNotificationSettingsCard {...names} />
    </div>
  );
}
