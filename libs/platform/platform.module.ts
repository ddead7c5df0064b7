import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Clock, SystemClock } from '#kernel';
import { AuditModule } from './audit/audit.module';
import { type Settings } from './config/settings';
import { SettingsModule } from './config/settings.module';
import { DatabaseModule } from './database/database.module';
import { LoggingModule } from './logging/logging.module';
import { KeptAnswers } from './kept-answers/kept-answers';
import { MessagesModule } from './messages/messages.module';

/** What every app stands on: settings, clock, log, messages, database, audit trail. */
@Global()
@Module({})
export class PlatformModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        SettingsModule.with(settings),
        LoggingModule,
        MessagesModule,
        DatabaseModule,
        AuditModule,
      ],
      providers: [{ provide: Clock, useClass: SystemClock }, KeptAnswers],
      exports: [Clock, KeptAnswers],
    };
  }
}
