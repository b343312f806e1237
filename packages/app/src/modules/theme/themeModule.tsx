import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { ThemeBlueprint } from '@backstage/plugin-app-react';
import DarkIcon from '@material-ui/icons/Brightness2Outlined';
import LightIcon from '@material-ui/icons/WbSunnyOutlined';
import { PortalThemeProvider } from './PortalThemeProvider';

// The names replace the app plugin's own themes, so that no third and fourth are offered.
const light = ThemeBlueprint.make({
  name: 'light',
  params: {
    theme: {
      id: 'light',
      title: 'Hell',
      variant: 'light',
      icon: <LightIcon />,
      Provider: PortalThemeProvider,
    },
  },
});

const dark = ThemeBlueprint.make({
  name: 'dark',
  params: {
    theme: {
      id: 'dark',
      title: 'Dunkel',
      variant: 'dark',
      icon: <DarkIcon />,
      Provider: PortalThemeProvider,
    },
  },
});

/** The portal's looks by day and by night. */
export const themeModule = createFrontendModule({
  pluginId: 'app',
  extensions: [light, dark],
});
