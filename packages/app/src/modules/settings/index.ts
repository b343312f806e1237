export { settingsModule } from './settingsModule';
export { portalUserSettingsPlugin } from './userSettingsPlugin';
