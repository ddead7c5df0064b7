import { Controller, Delete, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage, type JsonText } from '#platform/database';
import { Endpoint, IfMatch, ListQuery, pageOf, PathId, Post } from '#platform/http';
import { WebhookReader } from '../data/webhook.reader';
import { WebhookEndpointsService } from '../webhook-endpoints.service';
import { WebhookMessagesService } from '../webhook-messages.service';
import {
  ListWebhookMessagesQuery,
  WebhookMessageDto,
  WebhookMessageWithAttemptsDto,
} from './dto/webhook-message.dto';
import { WebhookDto } from './dto/webhook.dto';

/** The library's side: what a partner's systems are told, and an end to it. */
@ApiTags('Partner access')
@Controller('api/v1/contacts/:contactId/webhooks')
export class ContactWebhooksController {
  constructor(
    private readonly endpoints: WebhookEndpointsService,
    private readonly messages: WebhookMessagesService,
    private readonly reader: WebhookReader,
  ) {}

  @Get()
  @Allow('partner-webhooks.read')
  @Endpoint({ summary: "List a partner's webhooks", answer: pageOf(WebhookDto) })
  list(
    @CurrentUser() caller: UserCaller,
    @PathId('contactId') contactId: string,
    @Query() query: ListQuery,
  ): Promise<JsonPage> {
    return this.reader.endpoints(caller.libraryId, contactId, query);
  }

  @Get(':id/messages')
  @Allow('partner-webhooks.read')
  @Endpoint({
    summary: 'List what a webhook was sent and what it could not be',
    answer: pageOf(WebhookMessageDto),
    problems: [404],
  })
  listMessages(
    @CurrentUser() caller: UserCaller,
    @PathId('contactId') contactId: string,
    @PathId() id: string,
    @Query() query: ListWebhookMessagesQuery,
  ): Promise<JsonPage> {
    return this.reader.messages(caller.libraryId, contactId, id, query);
  }

  @Get(':id/messages/:messageId')
  @Allow('partner-webhooks.read')
  @Endpoint({
    summary: 'Read a message to a webhook with its attempts',
    answer: WebhookMessageWithAttemptsDto,
    problems: [404],
  })
  readMessage(
    @CurrentUser() caller: UserCaller,
    @PathId('contactId') contactId: string,
    @PathId() id: string,
    @PathId('messageId') messageId: string,
  ): Promise<JsonText> {
    return this.reader.message(caller.libraryId, contactId, id, messageId);
  }

  @Post(':id/messages/:messageId/replay')
  @Allow('partner-webhooks.write')
  @Endpoint({
    summary: "Have a message to a partner's webhook sent once more",
    description: 'Under the same `webhook-id`.',
    answer: WebhookMessageWithAttemptsDto,
    status: 202,
    problems: [404, 409],
  })
  async replay(
    @CurrentUser() caller: UserCaller,
    @PathId('contactId') contactId: string,
    @PathId() id: string,
    @PathId('messageId') messageId: string,
  ): Promise<JsonText> {
    await this.messages.replay(caller, contactId, id, messageId);
    return this.reader.message(caller.libraryId, contactId, id, messageId);
  }

  @Delete(':id')
  @Allow('partner-webhooks.write')
  @Endpoint({ summary: "Remove a partner's webhook, with all its messages", ifMatch: true })
  remove(
    @CurrentUser() caller: UserCaller,
    @PathId('contactId') contactId: string,
    @PathId() id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.endpoints.remove(caller, contactId, id, version);
  }
}
