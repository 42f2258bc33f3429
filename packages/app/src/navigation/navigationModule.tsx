import {
  Sidebar,
  SidebarDivider,
  SidebarGroup,
  SidebarItem,
  SidebarScrollWrapper,
  SidebarSpace,
  useSidebarPinState,
} from '@backstage/core-components';
import { createFrontendModule } from '@backstage/frontend-plugin-api';
import {
  NavContentBlueprint,
  NavContentComponentProps,
  NavContentNavItem,
} from '@backstage/plugin-app-react';
import {
  RiAddCircleLine,
  RiCheckDoubleLine,
  RiFileSearchLine,
  RiHome5Line,
  RiMenuLine,
  RiNotification3Line,
  RiPlugLine,
  RiRoadMapLine,
  RiSettings3Line,
  RiShip2Line,
} from '@remixicon/react';
import { lazy, Suspense } from 'react';
import { LanguageItem } from '../language/LanguageItem';
import { useRights } from '../rights/useRights';
import { useWords } from '../words/useWords';
import { SidebarLogo } from './SidebarLogo';
import { speakNavItems } from './speakNavItems';

// One family of icons: the plugins bring theirs from two.
const ICONS: Record<string, JSX.Element> = {
  'page:home': <RiHome5Line />,
  'page:catalog': <RiShip2Line />,
  'page:scaffolder': <RiAddCircleLine />,
  'page:approval': <RiCheckDoubleLine />,
  'page:audit': <RiFileSearchLine />,
  'page:curation': <RiRoadMapLine />,
  'page:api-docs': <RiPlugLine />,
  'page:notifications': <RiNotification3Line />,
  'page:user-settings': <RiSettings3Line />,
};

const NotificationsItem = lazy(() =>
  import('./NotificationsItem').then(m => ({ default: m.NotificationsItem })),
);

const navigation = NavContentBlueprint.make({
  params: { component: Navigation },
});

/** @see navigationModule */
function Navigation(props: NavContentComponentProps) {
  const t = useWords();
  const navItems = speakNavItems(props.navItems, t);
  const { mayCreate, mayCurate, mayReadApprovals, mayReadAudit } = useRights();
  // The bar at the foot of a phone has room for six.
  const { isMobile } = useSidebarPinState();
  const home = navItems.take('page:home');
  const search = navItems.take('page:search');
  const catalog = navItems.take('page:catalog');
  const fleet = navItems.take('page:fleet');
  const delivery = navItems.take('page:delivery');
  const create = navItems.take('page:scaffolder');
  const approvals = navItems.take('page:approval');
  const audit = navItems.take('page:audit');
  const notifications = navItems.take('page:notifications');
  const curation = navItems.take('page:curation');
  const settings = navItems.take('page:user-settings');
  // The graph is reached from what it shows the relations of.
  navItems.take('page:catalog-graph');
  const others = navItems.rest();
  return (
    <Sidebar>
      <SidebarLogo />
      {home && asGroup(home)}
      {search && !isMobile && asGroup(search)}
      {catalog && asGroup(catalog)}
      {fleet && asGroup(fleet)}
      {delivery && !isMobile && asGroup(delivery)}
      {create && mayCreate && asGroup(create)}
      <SidebarGroup label={t('navigation.more')} icon={<RiMenuLine />}>
        <SidebarScrollWrapper>
          {search && isMobile && asItem(search)}
          {delivery && isMobile && asItem(delivery)}
          {curation && mayCurate && asItem(curation)}
          {approvals && mayReadApprovals && asItem(approvals)}
          {audit && mayReadAudit && asItem(audit)}
          {others.map(asItem)}
          {notifications && isMobile && asNotifications(notifications)}
          {isMobile && <LanguageItem />}
        </SidebarScrollWrapper>
      </SidebarGroup>
      <SidebarSpace />
      <SidebarDivider />
      {notifications && !isMobile && asNotifications(notifications)}
      <LanguageItem />
      {settings && asGroup(settings)}
    </Sidebar>
  );
}

/** A group of its own is an item of the sidebar, and on a phone one of the bar at the foot. */
function asGroup(item: NavContentNavItem) {
  return (
    <SidebarGroup
      key={item.node.spec.id}
      label={item.title}
      icon={iconOf(item)}
      to={item.href}
    >
      {asItem(item)}
    </SidebarGroup>
  );
}

function asItem(item: NavContentNavItem) {
  return (
    <SidebarItem
      key={item.node.spec.id}
      icon={() => iconOf(item)}
      to={item.href}
      text={item.title}
    />
  );
}

/** Without its count until that is loaded: whoever is at the door needs none. */
function asNotifications(item: NavContentNavItem) {
  return (
    <Suspense fallback={asItem(item)}>
      <NotificationsItem text={item.title} />
    </Suspense>
  );
}

function iconOf({ node, icon }: NavContentNavItem): JSX.Element {
  return ICONS[node.spec.id] ?? <>{icon}</>;
}

/** What the sidebar shows: of what one may do, what one does most, first; settings at the foot. */
export const navigationModule = createFrontendModule({
  pluginId: 'app',
  extensions: [navigation],
});
