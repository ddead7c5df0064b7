import { Module } from '@nestjs/common';
import { NetworkModule } from '../network.module';
import { NetworkController } from './network.controller';

@Module({ imports: [NetworkModule], controllers: [NetworkController] })
export class NetworkApiModule {}
