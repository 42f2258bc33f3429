import type { Notification } from '@backstage/plugin-notifications-common';
import {
  STUCK_CAUSES,
  writeNewsScope,
  type CreationNews,
} from '@slipway/plugin-fleet-common';
import { sayNotification } from './sayNotification';
import { EN } from './words/en';
import KO from './words/ko';

/** Fills in what a message leaves open. */
const speak =
  (messages: Record<string, string>): any =>
  (key: string, facts: Record<string, string> = {}) =>
    messages[key].replace(/\{\{(\w+)\}\}/g, (_, name) => facts[name]);

const NEWS: CreationNews = {
  ...{ topic: 'stuck', cause: 'degraded', environment: 'dev', pull: 7 },
  ...{ service: 'order', application: 'api' },
};

const notify = (scope: string, description = 'English.'): Notification => ({
  ...{ id: '1', user: null, created: new Date(0), origin: 'plugin:fleet' },
  payload: { title: 'English', description, scope, topic: 'stuck' },
});

describe('a notification of a creation', () => {
  it('is said in Korean, with the words of the deployment tool as they are', () => {
    const { origin, payload } = sayNotification(
      notify(
        writeNewsScope(NEWS),
        'English. It says: pod crashed. It says: bye',
      ),
      speak(KO),
    );
    expect(origin).toBe('서비스 현황');
    expect(payload).toMatchObject({
      title: 'order-api: dev 환경에서 장애',
      topic: '지연',
    });
    expect(payload.description).toMatch(
      /확인해 주십시오\. 배포 도구의 메시지: pod crashed\. It says: bye$/,
    );
  });

  it.each([
    { ...NEWS, topic: 'merged' as const, cause: null },
    { ...NEWS, topic: 'healthy' as const, cause: null },
    ...STUCK_CAUSES.map(cause => ({ ...NEWS, cause })),
  ])('has words for $topic $cause', news => {
    const { payload } = sayNotification(
      notify(writeNewsScope(news)),
      speak(EN),
    );
    expect(payload.title).toMatch(/^order-api \w/);
    expect(payload.description).not.toMatch(/undefined|\{\{/);
  });

  it('is left as it is where somebody else tells it', () => {
    const other = notify('other');
    expect(sayNotification(other, speak(KO))).toBe(other);
  });
});
