import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonText } from '#platform/database';
import { Endpoint, Post } from '#platform/http';
import { DeliveryReader } from '../data/delivery.reader';
import { type MailSample, MailSampleService } from '../mail-sample.service';
import { DeliveryWithAttemptsDto } from './dto/delivery.dto';
import { MailSampleDto } from './dto/mail-sample.dto';

@ApiTags('Library')
@Controller('api/v1/library/mail-sample')
export class MailSampleController {
  constructor(
    private readonly samples: MailSampleService,
    private readonly deliveries: DeliveryReader,
  ) {}

  @Get()
  @Allow('library.read')
  @Endpoint({
    summary: "See what the library's mail looks like",
    description: 'Whom it comes from, where answers go, and a sample of what it says.',
    answer: MailSampleDto,
  })
  show(@CurrentUser() caller: UserCaller): Promise<MailSample> {
    return this.samples.show(caller);
  }

  @Post()
  @Allow('library.write')
  @Endpoint({
    summary: 'Have the sample sent to oneself',
    description: 'Its delivery tells what became of it: read it again until it has ended.',
    answer: DeliveryWithAttemptsDto,
    status: 201,
  })
  async send(@CurrentUser() caller: UserCaller): Promise<JsonText> {
    return this.deliveries.read(caller.libraryId, await this.samples.send(caller));
  }
}
