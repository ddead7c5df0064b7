export { isDigestDue } from './domain/digest-time.rules';
export { type Preferences, type ReminderWay } from './domain/preferences';
export { PreferencesModule } from './preferences.module';
export { PreferencesService } from './preferences.service';
export { ReminderTimesService } from './reminder-times.service';
export { StandIns } from './stand-ins';
