export { CalendarsModule } from './calendars.module';
export { CalendarsService } from './calendars.service';
export { type WorkingCalendar } from './domain/working-calendar';
