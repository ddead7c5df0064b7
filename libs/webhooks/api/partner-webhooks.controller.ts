import { Body, Controller, Delete, Get, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type PartnerCaller } from '#identity';
import { AllowPartner, CurrentPartner } from '#identity/api';
import { type JsonPage, type JsonResource } from '#platform/database';
import {
  AnswersWithSecret,
  Endpoint,
  IfMatch,
  ListQuery,
  pageOf,
  PathId,
  Post,
} from '#platform/http';
import { WebhookReader } from '../data/webhook.reader';
import { type IssuedSecret, WebhookEndpointsService } from '../webhook-endpoints.service';
import {
  AddWebhookDto,
  ChangeWebhookDto,
  RotateSecretDto,
  WebhookDto,
  WebhookSecretDto,
} from './dto/webhook.dto';

@ApiTags('Webhooks')
@Controller('api/v1/partner/webhooks')
export class PartnerWebhooksController {
  constructor(
    private readonly endpoints: WebhookEndpointsService,
    private readonly reader: WebhookReader,
  ) {}

  @Get()
  @AllowPartner('webhooks:manage')
  @Endpoint({ summary: 'List your webhooks', answer: pageOf(WebhookDto) })
  list(@CurrentPartner() caller: PartnerCaller, @Query() query: ListQuery): Promise<JsonPage> {
    return this.reader.endpoints(caller.libraryId, caller.contactId, query);
  }

  @Post()
  @AllowPartner('webhooks:manage')
  @AnswersWithSecret()
  @Endpoint({
    summary: 'Have a server of yours told what happens',
    description: 'The answer shows once the secret that it verifies messages with.',
    answer: WebhookSecretDto,
    status: 201,
    problems: [409],
  })
  add(
    @CurrentPartner() caller: PartnerCaller,
    @Body() details: AddWebhookDto,
  ): Promise<IssuedSecret> {
    return this.endpoints.add(caller, caller.contactId, details);
  }

  @Get(':id')
  @AllowPartner('webhooks:manage')
  @Endpoint({ summary: 'Read a webhook', answer: WebhookDto, problems: [404] })
  read(@CurrentPartner() caller: PartnerCaller, @PathId() id: string): Promise<JsonResource> {
    return this.reader.endpoint(caller.libraryId, caller.contactId, id);
  }

  @Patch(':id')
  @AllowPartner('webhooks:manage')
  @Endpoint({ summary: 'Change, disable or enable a webhook', answer: WebhookDto, ifMatch: true })
  async change(
    @CurrentPartner() caller: PartnerCaller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() changes: ChangeWebhookDto,
  ): Promise<JsonResource> {
    await this.endpoints.change(caller, caller.contactId, id, version, changes);
    return this.reader.endpoint(caller.libraryId, caller.contactId, id);
  }

  @Delete(':id')
  @AllowPartner('webhooks:manage')
  @Endpoint({ summary: 'Remove a webhook, with all its messages', ifMatch: true })
  remove(
    @CurrentPartner() caller: PartnerCaller,
    @PathId() id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.endpoints.remove(caller, caller.contactId, id, version);
  }

  @Post(':id/secret/rotation')
  @AllowPartner('webhooks:manage')
  @AnswersWithSecret()
  @Endpoint({
    summary: 'Get a new secret',
    description: 'Messages are signed with both until the overlap is over.',
    answer: WebhookSecretDto,
    status: 201,
    problems: [404, 409],
  })
  rotate(
    @CurrentPartner() caller: PartnerCaller,
    @PathId() id: string,
    @Body() { overlapHours }: RotateSecretDto,
  ): Promise<IssuedSecret> {
    return this.endpoints.rotateSecret(caller, caller.contactId, id, overlapHours);
  }
}
