import { Module } from '@nestjs/common';
import { PreferencesModule } from '../preferences.module';
import { AbsencesController } from './absences.controller';
import { PreferencesController } from './preferences.controller';

@Module({ imports: [PreferencesModule], controllers: [PreferencesController, AbsencesController] })
export class PreferencesApiModule {}
