import { Module } from '@nestjs/common';
import { ExchangeModule } from '../exchange.module';
import { ImportsController } from './imports.controller';

@Module({ imports: [ExchangeModule], controllers: [ImportsController] })
export class ExchangeApiModule {}
