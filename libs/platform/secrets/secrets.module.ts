import { Module } from '@nestjs/common';
import { Sealing } from './sealing';

@Module({ providers: [Sealing], exports: [Sealing] })
export class SecretsModule {}
