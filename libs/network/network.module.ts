import { Module } from '@nestjs/common';
import { Messages } from '#platform/messages';
import { NetworkReader } from './data/network.reader';
import { networkMessages } from './messages';
import { NetworkService } from './network.service';

@Module({ providers: [NetworkReader, NetworkService], exports: [NetworkService] })
export class NetworkModule {
  constructor(messages: Messages) {
    messages.add(networkMessages);
  }
}
