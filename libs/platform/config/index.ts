export { readSettings, Settings, WrongSettings } from './settings';
export { SettingsModule } from './settings.module';
