import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { Endpoint, PathId } from '#platform/http';
import { type PartnershipHealth, PartnershipHealthService } from '../partnership-health.service';
import { HealthListDto, HealthQuery, PartnershipHealthDto } from './dto/health.dto';

@ApiTags('Partnerships')
@Controller('api/v1')
export class PartnershipHealthController {
  constructor(private readonly health: PartnershipHealthService) {}

  @Get('partnership-health')
  @Allow('partnerships.read')
  @Endpoint({
    summary: 'Read how the partnerships at work fare, the worst first',
    description:
      'Those that are agreed, active or dormant: each with a level and the reasons for it.',
    answer: HealthListDto,
  })
  async list(
    @CurrentUser() caller: UserCaller,
    @Query() query: HealthQuery,
  ): Promise<{ partnerships: PartnershipHealth[] }> {
    return { partnerships: await this.health.list(caller.libraryId, query) };
  }

  @Get('partnerships/:id/health')
  @Allow('partnerships.read')
  @Endpoint({
    summary: 'Read how a partnership fares',
    answer: PartnershipHealthDto,
    problems: [404],
  })
  read(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<PartnershipHealth> {
    return this.health.of(caller.libraryId, id);
  }
}
