import { NotificationsSidebarItem } from '@backstage/plugin-notifications';
import { RiNotification3Line } from '@remixicon/react';

const Icon = () => <RiNotification3Line />;

/** Backstage's own item: it counts what is not read yet, and shows what is told meanwhile. */
export function NotificationsItem(props: { readonly text: string }) {
  return <NotificationsSidebarItem text={props.text} icon={Icon} />;
}
