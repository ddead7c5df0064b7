import { Controller, Get, Headers } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowPartner } from '#identity/api';
import { Endpoint } from '#platform/http';
import { Messages, preferredLanguage } from '#platform/messages';
import { WebhookEventTypes } from '../webhook-event-types';
import { WebhookEventTypesDto } from './dto/webhook.dto';

@ApiTags('Webhooks')
@Controller('api/v1/partner/webhook-event-types')
export class WebhookEventTypesController {
  constructor(
    private readonly types: WebhookEventTypes,
    private readonly messages: Messages,
  ) {}

  @Get()
  @AllowPartner('webhooks:manage')
  @Endpoint({ summary: 'List what a webhook can be told of', answer: WebhookEventTypesDto })
  list(@Headers('accept-language') wishes?: string): WebhookEventTypesDto {
    const language = preferredLanguage(wishes);
    return {
      data: this.types.all.map(({ type, label }) => ({
        type,
        meaning: this.messages.text(language, label),
      })),
    };
  }
}
