import type { TranslationApi } from '@backstage/frontend-plugin-api';
import type {
  GetNotificationsOptions,
  GetNotificationsResponse,
  GetTopicsOptions,
  NotificationsApi,
  UpdateNotificationsOptions,
} from '@backstage/plugin-notifications';
import type {
  Notification,
  NotificationSettings,
} from '@backstage/plugin-notifications-common';
import { sayNotification } from './sayNotification';
import { readWords } from './words/readWords';

/**
 * The notifications, with those of creations in the language that the person has chosen: the backend keeps each in English,
 * and does not know who reads it in which language. Whatever shows notifications asks here.
 */
export class TranslatingNotifications implements NotificationsApi {
  constructor(
    private readonly notifications: NotificationsApi,
    private readonly translations: TranslationApi,
  ) {}

  async getNotifications(
    options?: GetNotificationsOptions,
  ): Promise<GetNotificationsResponse> {
    const answer = await this.notifications.getNotifications(options);
    return {
      ...answer,
      notifications: await this.translate(answer.notifications),
    };
  }

  async getNotification(id: string): Promise<Notification> {
    const [notification] = await this.translate([
      await this.notifications.getNotification(id),
    ]);
    return notification;
  }

  async updateNotifications(
    options: UpdateNotificationsOptions,
  ): Promise<Notification[]> {
    return this.translate(
      await this.notifications.updateNotifications(options),
    );
  }

  getStatus() {
    return this.notifications.getStatus();
  }

  getNotificationSettings() {
    return this.notifications.getNotificationSettings();
  }

  updateNotificationSettings(settings: NotificationSettings) {
    return this.notifications.updateNotificationSettings(settings);
  }

  getTopics(options?: GetTopicsOptions) {
    return this.notifications.getTopics(options);
  }

  private async translate(given: Notification[]): Promise<Notification[]> {
    const t = await readWords(this.translations);
    return given.map(notification => sayNotification(notification, t));
  }
}
