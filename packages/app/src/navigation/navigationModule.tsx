import {
  Sidebar,
  SidebarDivider,
  SidebarGroup,
  SidebarItem,
  SidebarScrollWrapper,
  SidebarSpace,
} from '@backstage/core-components';
import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { NavContentBlueprint } from '@backstage/plugin-app-react';
import {
  RiAddCircleLine,
  RiHome5Line,
  RiMenuLine,
  RiPlugLine,
  RiSettings3Line,
  RiShip2Line,
} from '@remixicon/react';
import { SidebarLogo } from './SidebarLogo';

// One family of icons: the plugins bring theirs from two.
const ICONS: Record<string, JSX.Element> = {
  'page:home': <RiHome5Line />,
  'page:catalog': <RiShip2Line />,
  'page:scaffolder': <RiAddCircleLine />,
  'page:api-docs': <RiPlugLine />,
  'page:user-settings': <RiSettings3Line />,
};

const navigation = NavContentBlueprint.make({
  params: {
    component: ({ navItems }) => {
      const items = navItems.withComponent(item => (
        <SidebarItem
          icon={() => ICONS[item.node.spec.id] ?? item.icon}
          to={item.href}
          text={item.title}
        />
      ));
      // The graph is reached from what it shows the relations of.
      items.take('page:catalog-graph');
      const settings = items.take('page:user-settings');
      return (
        <Sidebar>
          <SidebarLogo />
          <SidebarGroup label="Menu" icon={<RiMenuLine />}>
            {items.take('page:home')}
            {items.take('page:catalog')}
            {items.take('page:scaffolder')}
            <SidebarScrollWrapper>
              {items.rest({ sortBy: 'title' })}
            </SidebarScrollWrapper>
          </SidebarGroup>
          <SidebarSpace />
          <SidebarDivider />
          <SidebarGroup
            label="Settings"
            icon={<RiSettings3Line />}
            to="/settings"
          >
            {settings}
          </SidebarGroup>
        </Sidebar>
      );
    },
  },
});

/** What the sidebar shows: what one does most, first; settings at the foot. */
export const navigationModule = createFrontendModule({
  pluginId: 'app',
  extensions: [navigation],
});
