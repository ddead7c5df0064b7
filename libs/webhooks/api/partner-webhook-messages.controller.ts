import { Body, Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type PartnerCaller } from '#identity';
import { AllowPartner, CurrentPartner } from '#identity/api';
import { type JsonPage, type JsonText } from '#platform/database';
import { Endpoint, pageOf, PathId, Post } from '#platform/http';
import { WebhookReader } from '../data/webhook.reader';
import { WebhookMessagesService } from '../webhook-messages.service';
import {
  ListWebhookMessagesQuery,
  ReplayDto,
  ReplayedDto,
  WebhookMessageDto,
  WebhookMessageWithAttemptsDto,
} from './dto/webhook-message.dto';

@ApiTags('Webhooks')
@Controller('api/v1/partner/webhooks/:id')
export class PartnerWebhookMessagesController {
  constructor(
    private readonly messages: WebhookMessagesService,
    private readonly reader: WebhookReader,
  ) {}

  @Post('ping')
  @AllowPartner('webhooks:manage')
  @Endpoint({
    summary: 'Have a test message sent',
    description: 'Of the type `webhook.ping`; its attempts tell how it went.',
    answer: WebhookMessageWithAttemptsDto,
    status: 202,
    problems: [404, 409],
  })
  async ping(@CurrentPartner() caller: PartnerCaller, @PathId() id: string): Promise<JsonText> {
    const messageId = await this.messages.ping(caller, caller.contactId, id);
    return this.reader.message(caller.libraryId, caller.contactId, id, messageId);
  }

  @Get('messages')
  @AllowPartner('webhooks:manage')
  @Endpoint({
    summary: 'List what was sent and what could not be',
    description: 'The newest first.',
    answer: pageOf(WebhookMessageDto),
    problems: [404],
  })
  list(
    @CurrentPartner() caller: PartnerCaller,
    @PathId() id: string,
    @Query() query: ListWebhookMessagesQuery,
  ): Promise<JsonPage> {
    return this.reader.messages(caller.libraryId, caller.contactId, id, query);
  }

  @Get('messages/:messageId')
  @AllowPartner('webhooks:manage')
  @Endpoint({
    summary: 'Read a message with its attempts',
    answer: WebhookMessageWithAttemptsDto,
    problems: [404],
  })
  read(
    @CurrentPartner() caller: PartnerCaller,
    @PathId() id: string,
    @PathId('messageId') messageId: string,
  ): Promise<JsonText> {
    return this.reader.message(caller.libraryId, caller.contactId, id, messageId);
  }

  @Post('messages/:messageId/replay')
  @AllowPartner('webhooks:manage')
  @Endpoint({
    summary: 'Have a message sent once more',
    description: 'Under the same `webhook-id`.',
    answer: WebhookMessageWithAttemptsDto,
    status: 202,
    problems: [404, 409],
  })
  async replay(
    @CurrentPartner() caller: PartnerCaller,
    @PathId() id: string,
    @PathId('messageId') messageId: string,
  ): Promise<JsonText> {
    await this.messages.replay(caller, caller.contactId, id, messageId);
    return this.reader.message(caller.libraryId, caller.contactId, id, messageId);
  }

  @Post('replay')
  @AllowPartner('webhooks:manage')
  @Endpoint({
    summary: 'Have all sent once more that was never taken',
    answer: ReplayedDto,
    status: 202,
    problems: [404, 409],
  })
  async replayNeverTaken(
    @CurrentPartner() caller: PartnerCaller,
    @PathId() id: string,
    @Body() { since }: ReplayDto,
  ): Promise<ReplayedDto> {
    const { contactId } = caller;
    const from = new Date(since);
    return { replayed: await this.messages.replayNeverTaken(caller, contactId, id, from) };
  }
}
