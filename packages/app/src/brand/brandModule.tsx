import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { ThemeBlueprint } from '@backstage/plugin-app-react';
import { RiMoonLine, RiSunLine } from '@remixicon/react';
import { DARK_COLOURS, LIGHT_COLOURS } from './BrandColours';
import { SlipwayTheme } from './SlipwayTheme';

// Settings hands its icons a colour in the words of Material UI, which these do not speak: they ignore it.
const SunIcon = () => <RiSunLine />;
const MoonIcon = () => <RiMoonLine />;

// The ids `light` and `dark` replace Backstage's own two, so Settings offers no third look.
const lightTheme = ThemeBlueprint.make({
  name: 'light',
  params: {
    theme: {
      id: 'light',
      title: 'Light',
      variant: 'light',
      icon: <SunIcon />,
      Provider: ({ children }) => (
        <SlipwayTheme colours={LIGHT_COLOURS}>{children}</SlipwayTheme>
      ),
    },
  },
});

const darkTheme = ThemeBlueprint.make({
  name: 'dark',
  params: {
    theme: {
      id: 'dark',
      title: 'Dark',
      variant: 'dark',
      icon: <MoonIcon />,
      Provider: ({ children }) => (
        <SlipwayTheme colours={DARK_COLOURS}>{children}</SlipwayTheme>
      ),
    },
  },
});

/** How the portal looks. */
export const brandModule = createFrontendModule({
  pluginId: 'app',
  extensions: [lightTheme, darkTheme],
});
