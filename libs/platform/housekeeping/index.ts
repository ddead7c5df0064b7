export { HousekeepingModule } from './housekeeping.module';
