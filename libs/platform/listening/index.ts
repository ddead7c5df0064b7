export { Listening } from './listening';
export { ListeningModule } from './listening.module';
