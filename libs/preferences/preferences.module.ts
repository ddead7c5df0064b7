import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '#identity';
import { Messages } from '#platform/messages';
import { AbsencesService } from './absences.service';
import { AbsenceEntity } from './data/absence.entity';
import { AbsenceReader } from './data/absence.reader';
import { AbsenceRepository } from './data/absence.repository';
import { PreferencesEntity } from './data/preferences.entity';
import { PreferencesRepository } from './data/preferences.repository';
import { preferencesMessages } from './messages';
import { PreferencesService } from './preferences.service';
import { ReminderTimesService } from './reminder-times.service';
import { StandIns } from './stand-ins';

@Module({
  imports: [TypeOrmModule.forFeature([PreferencesEntity, AbsenceEntity]), IdentityModule],
  providers: [
    PreferencesRepository,
    PreferencesService,
    ReminderTimesService,
    AbsenceRepository,
    AbsenceReader,
    AbsencesService,
    StandIns,
  ],
  exports: [PreferencesService, ReminderTimesService, AbsenceReader, AbsencesService, StandIns],
})
export class PreferencesModule {
  constructor(messages: Messages) {
    messages.add(preferencesMessages);
  }
}
