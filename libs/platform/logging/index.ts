export { Log } from './log';
export { LoggingModule } from './logging.module';
