export { type Preferences, type ReminderWay } from './domain/preferences';
export { PreferencesModule } from './preferences.module';
export { PreferencesService } from './preferences.service';
export { QuietHoursService } from './quiet-hours.service';
