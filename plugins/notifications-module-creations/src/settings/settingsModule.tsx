import {
  createFrontendModule,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';

const notificationSettings = SubPageBlueprint.make({
  name: 'notifications',
  params: {
    path: 'notifications',
    title: 'Notifications',
    loader: () =>
      import('./NotificationSettings').then(m => <m.NotificationSettings />),
  },
});

/** What one wants to be told, among one's other settings. */
export const settingsModule = createFrontendModule({
  pluginId: 'user-settings',
  extensions: [notificationSettings],
});
