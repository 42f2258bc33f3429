import {
  ApiBlueprint,
  createFrontendModule,
  discoveryApiRef,
  fetchApiRef,
  translationApiRef,
} from '@backstage/frontend-plugin-api';
import {
  NotificationsClient,
  notificationsApiRef,
} from '@backstage/plugin-notifications';
import { TranslatingNotifications } from './TranslatingNotifications';

// In place of the plugin's own: it bears the same name.
const notificationsApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: notificationsApiRef,
      deps: {
        discoveryApi: discoveryApiRef,
        fetchApi: fetchApiRef,
        translationApi: translationApiRef,
      },
      factory: ({ translationApi, ...apis }) =>
        new TranslatingNotifications(
          new NotificationsClient(apis),
          translationApi,
        ),
    }),
});

/** Notifications of creations, in the language that the person has chosen. */
export const creationsModule = createFrontendModule({
  pluginId: 'notifications',
  extensions: [notificationsApi],
});
