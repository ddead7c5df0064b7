import { Module } from '@nestjs/common';
import { ClientsModule } from '#clients';
import { ContactsModule } from '#contacts';
import { TimelineReader } from './data/timeline.reader';
import { TimelineService } from './timeline.service';

@Module({
  imports: [ContactsModule, ClientsModule],
  providers: [TimelineReader, TimelineService],
  exports: [TimelineService],
})
export class TimelineModule {}
