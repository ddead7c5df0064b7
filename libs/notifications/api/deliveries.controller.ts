import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage, type JsonText } from '#platform/database';
import { Endpoint, pageOf, PathId, Post } from '#platform/http';
import { DeliveryReader } from '../data/delivery.reader';
import { DeliveriesService } from '../deliveries.service';
import { DeliveryDto, DeliveryWithAttemptsDto, ListDeliveriesQuery } from './dto/delivery.dto';

@ApiTags('Deliveries')
@Controller('api/v1/deliveries')
export class DeliveriesController {
  constructor(
    private readonly deliveries: DeliveriesService,
    private readonly reader: DeliveryReader,
  ) {}

  @Get()
  @Allow('deliveries.read')
  @Endpoint({
    summary: 'List deliveries',
    description: 'Each message that was or will be sent, the newest first.',
    answer: pageOf(DeliveryDto),
  })
  list(@CurrentUser() caller: UserCaller, @Query() query: ListDeliveriesQuery): Promise<JsonPage> {
    return this.reader.list(caller.libraryId, query);
  }

  @Get(':id')
  @Allow('deliveries.read')
  @Endpoint({
    summary: 'Read a delivery with its attempts',
    answer: DeliveryWithAttemptsDto,
    problems: [404],
  })
  read(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonText> {
    return this.reader.read(caller.libraryId, id);
  }

  @Post(':id/send-again')
  @Allow('deliveries.write')
  @Endpoint({
    summary: 'Have a failed delivery sent again',
    answer: DeliveryWithAttemptsDto,
    problems: [404, 409],
  })
  async sendAgain(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonText> {
    await this.deliveries.sendAgain(caller, id);
    return this.reader.read(caller.libraryId, id);
  }
}
