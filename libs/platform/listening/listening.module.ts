import { Module } from '@nestjs/common';
import { Listening } from './listening';

/** A process that imports this hears what others have committed. */
@Module({ providers: [Listening], exports: [Listening] })
export class ListeningModule {}
