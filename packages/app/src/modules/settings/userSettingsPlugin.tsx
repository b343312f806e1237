import userSettingsPlugin from '@backstage/plugin-user-settings/alpha';
import { SettingsPage } from './SettingsPage';

/**
 * Backstage's settings at their address, with our page: its tabs for feature flags and further sign-ins, and its
 * switch for a side bar that we do not have, mean nothing to people in a town hall.
 */
export const portalUserSettingsPlugin = userSettingsPlugin.withOverrides({
  extensions: [
    userSettingsPlugin.getExtension('page:user-settings').override({
      params: { noHeader: true, loader: async () => <SettingsPage /> },
    }),
    userSettingsPlugin
      .getExtension('sub-page:user-settings/general')
      .override({ disabled: true }),
    userSettingsPlugin
      .getExtension('sub-page:user-settings/auth-providers')
      .override({ disabled: true }),
    userSettingsPlugin
      .getExtension('sub-page:user-settings/feature-flags')
      .override({ disabled: true }),
  ],
});
