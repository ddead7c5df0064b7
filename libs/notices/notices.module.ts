import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Messages } from '#platform/messages';
import { NoticeEntity } from './data/notice.entity';
import { NoticeReader } from './data/notice.reader';
import { NoticeRepository } from './data/notice.repository';
import { noticesMessages } from './messages';
import { NoticeKinds } from './notice-kinds';
import { NoticeWords } from './notice-words';
import { Notices } from './notices';

@Module({
  imports: [TypeOrmModule.forFeature([NoticeEntity])],
  providers: [NoticeRepository, NoticeReader, NoticeKinds, NoticeWords, Notices],
  exports: [NoticeReader, NoticeKinds, NoticeWords, Notices],
})
export class NoticesModule {
  constructor(messages: Messages) {
    messages.add(noticesMessages);
  }
}
