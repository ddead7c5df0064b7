import { Global, Module } from '@nestjs/common';
import { Messages } from './messages';

@Global()
@Module({ providers: [Messages], exports: [Messages] })
export class MessagesModule {}
