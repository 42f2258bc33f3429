import type { Notification } from '@backstage/plugin-notifications-common';
import {
  NEWS_DETAIL,
  readNewsScope,
  type CreationNews,
} from '@slipway/plugin-fleet-common';
import type { Words } from './words/readWords';

/** A notification of a creation in a person's language; any other as it is. */
export function sayNotification(
  notification: Notification,
  t: Words,
): Notification {
  const { payload } = notification;
  const news = readNewsScope(payload.scope ?? '');
  if (!news) return notification;
  const [, ...details] = payload.description?.split(NEWS_DETAIL) ?? [];
  const { title, description } = sayNews(news, t);
  return {
    ...notification,
    origin: t('origin'),
    payload: {
      ...payload,
      title,
      description: [
        description,
        // The deployment tool's own words.
        ...(details.length > 0
          ? [t('detail', { detail: details.join(NEWS_DETAIL) })]
          : []),
      ].join(' '),
      topic: t(`topic.${news.topic}`),
    },
  };
}

function sayNews(
  { topic, service, application, pull, environment, cause }: CreationNews,
  t: Words,
): { title: string; description: string } {
  const name = `${service}-${application}`;
  const facts = { name, environment: environment ?? '', pull: String(pull) };
  switch (topic) {
    case 'merged':
      return {
        title: t('merged.title', facts),
        description: t('merged.text', facts),
      };
    case 'healthy':
      return {
        title: t('healthy.title', facts),
        description: t('healthy.text', facts),
      };
    default:
      return {
        title: t(`stuck.${cause!}.title`, facts),
        description: t(`stuck.${cause!}.text`, facts),
      };
  }
}
