import { Module } from '@nestjs/common';
import { ListeningModule } from '#platform/listening';
import { NoticesModule } from '../notices.module';
import { NoticePages } from './notice-pages';
import { NoticeStreams } from './notice-streams';
import { NoticesController } from './notices.controller';
import { StreamOpening } from './stream-opening';
import { StreamPolicy } from './stream-policy';

@Module({
  imports: [NoticesModule, ListeningModule],
  providers: [
    NoticePages,
    NoticeStreams,
    StreamOpening,
    { provide: StreamPolicy, useFactory: () => new StreamPolicy() },
  ],
  controllers: [NoticesController],
})
export class NoticesApiModule {}
