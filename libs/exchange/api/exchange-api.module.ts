import { Module } from '@nestjs/common';
import { ExchangeModule } from '../exchange.module';
import { ExportsController } from './exports.controller';
import { ImportsController } from './imports.controller';

@Module({ imports: [ExchangeModule], controllers: [ImportsController, ExportsController] })
export class ExchangeApiModule {}
