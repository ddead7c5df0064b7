import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { JsonResource } from '#platform/database';
import { Endpoint, IfMatch } from '#platform/http';
import { type WeightsVersion } from '../domain/scoring/scoring-weights';
import { WeightsService } from '../weights.service';
import { ChangeWeightsDto, WeightsVersionDto } from './dto/mentoring-settings.dto';

@ApiTags('Mentoring')
@Controller('api/v1/mentoring-weights')
export class MentoringWeightsController {
  constructor(private readonly weights: WeightsService) {}

  @Get()
  @Allow('mentoring.read')
  @Endpoint({
    summary: 'Read what counts for how much when mentors are suggested',
    answer: WeightsVersionDto,
  })
  async read(@CurrentUser() { libraryId }: UserCaller): Promise<JsonResource> {
    return shown(await this.weights.of(libraryId));
  }

  @Patch()
  @Allow('mentoring-settings.write')
  @Endpoint({
    summary: 'Change what counts for how much, within bounds',
    answer: WeightsVersionDto,
    ifMatch: true,
  })
  async change(
    @CurrentUser() caller: UserCaller,
    @IfMatch() version: number,
    @Body() changes: ChangeWeightsDto,
  ): Promise<JsonResource> {
    await this.weights.change(caller, version, changes);
    return shown(await this.weights.of(caller.libraryId));
  }
}

function shown({ version, weights }: WeightsVersion): JsonResource {
  return new JsonResource(JSON.stringify({ version, weights }), version);
}
