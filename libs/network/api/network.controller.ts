import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { Endpoint } from '#platform/http';
import { NetworkService } from '../network.service';
import { NetworkDto, NetworkQuery } from './dto/network.dto';

const YEAR_DAYS = 365;

@ApiTags('Network')
@Controller('api/v1/network')
export class NetworkController {
  constructor(private readonly network: NetworkService) {}

  @Get()
  @Allow('network.read')
  @Endpoint({
    summary: 'Read who stands around the library, and how close',
    description: 'Partners, and everybody with whom anything went on; no client is named.',
    answer: NetworkDto,
  })
  read(
    @CurrentUser() { libraryId }: UserCaller,
    @Query() { days = YEAR_DAYS }: NetworkQuery,
  ): Promise<NetworkDto> {
    return this.network.read(libraryId, days);
  }
}
