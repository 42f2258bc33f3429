import type { NotificationPayload } from '@backstage/plugin-notifications-common';
import {
  NEWS_DETAIL,
  writeNewsScope,
  type StuckCause,
} from '@slipway/plugin-fleet-common';
import { createHash } from 'node:crypto';
import type { OwedNews } from './OwedNews';

/** A notification with a longer scope is not kept at all. */
const LONGEST_SCOPE = 255;
const LONGEST_TITLE = 200;

/** What is so, and what to do about it. */
const STUCK: Record<StuckCause, { title: string; next: string }> = {
  closed: {
    title: 'was not merged',
    next: 'Pull request #{pull} was closed without a merge. Nothing was created, and its name and route are free again.',
  },
  built: {
    title: 'waits for its image',
    next: 'Pull request #{pull} is merged, and nothing has named a built image since. Look at the run of the workflow, then start it again.',
  },
  synced: {
    title: 'is not rolled out in {environment}',
    next: 'Its image is built, and nothing rolls it out. Look at the deployment on its page.',
  },
  healthy: {
    title: 'does not become healthy in {environment}',
    next: 'It is rolled out, and does not come up. Look at the deployment on its page.',
  },
  degraded: {
    title: 'is broken in {environment}',
    next: 'It is rolled out, and degraded. Look at the deployment on its page.',
  },
};

/** A notification in English, as it is kept and sent. A page in another language says it anew from its scope. */
export function writeNotification(
  news: OwedNews,
): NotificationPayload & { readonly topic: string } {
  const { topic, service, application, cause } = news;
  const scope = writeNewsScope(news);
  const page = `/fleet/${encodeURIComponent(service)}/${encodeURIComponent(
    application,
  )}`;
  const { title, description } = sayNews(news);
  return {
    title: title.slice(0, LONGEST_TITLE),
    description,
    topic,
    // What was closed has no page of its own any more.
    link: cause === 'closed' ? news.url : page,
    severity: topic === 'stuck' ? 'high' : 'normal',
    scope:
      scope.length > LONGEST_SCOPE
        ? createHash('sha256').update(scope).digest('hex')
        : scope,
  };
}

function sayNews(news: OwedNews): { title: string; description: string } {
  const { topic, service, application, pull, environment, cause, detail } =
    news;
  const name = `${service}-${application}`;
  if (topic === 'merged')
    return {
      title: `${name} is merged`,
      description: `Pull request #${pull} is on main. Its image is built next, then it is rolled out.`,
    };
  if (topic === 'healthy')
    return {
      title: `${name} is healthy in ${environment}`,
      description: `What pull request #${pull} brought runs in ${environment}.`,
    };
  const { title, next } = STUCK[cause!];
  const reason = detail ? `${NEWS_DETAIL}${detail}` : '';
  return {
    title: `${name} ${title.replace('{environment}', environment ?? '')}`,
    description: `${next.replace('{pull}', String(pull))}${reason}`,
  };
}
