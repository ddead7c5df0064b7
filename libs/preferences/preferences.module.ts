import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '#identity';
import { Messages } from '#platform/messages';
import { PreferencesEntity } from './data/preferences.entity';
import { PreferencesRepository } from './data/preferences.repository';
import { preferencesMessages } from './messages';
import { PreferencesService } from './preferences.service';
import { ReminderTimesService } from './reminder-times.service';

@Module({
  imports: [TypeOrmModule.forFeature([PreferencesEntity]), IdentityModule],
  providers: [PreferencesRepository, PreferencesService, ReminderTimesService],
  exports: [PreferencesService, ReminderTimesService],
})
export class PreferencesModule {
  constructor(messages: Messages) {
    messages.add(preferencesMessages);
  }
}
