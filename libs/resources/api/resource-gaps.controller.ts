import { Body, Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { Endpoint, Post } from '#platform/http';
import { type Gap } from '../domain/gap';
import { type Helper } from '../domain/helper';
import { GapsService } from '../gaps.service';
import { HelpersService } from '../helpers.service';
import { BegunPartnershipDto, CloseGapDto, GapQuery, GapsDto } from './dto/gap.dto';
import { HelpersDto, HelpQuery } from './dto/helper.dto';

@ApiTags('Resources')
@Controller('api/v1')
export class ResourceGapsController {
  constructor(
    private readonly gaps: GapsService,
    private readonly helpers: HelpersService,
  ) {}

  @Get('resource-helpers')
  @Allow('resources.read')
  @Endpoint({
    summary: 'Find who could help with this',
    description:
      'Contacts who offer it, or something close to it, for this audience and at this branch; with the reasons.',
    answer: HelpersDto,
  })
  async findHelpers(
    @CurrentUser() { libraryId }: UserCaller,
    @Query() question: HelpQuery,
  ): Promise<{ data: readonly Helper[] }> {
    return { data: await this.helpers.find(libraryId, question) };
  }

  @Get('resource-gaps')
  @Allow('resources.read')
  @Endpoint({
    summary: 'List what there is no partner for',
    description:
      'Needs that no partner meets, audiences and branches for which none does anything, sectors from which none comes. ' +
      'A partner is somebody with whom a partnership is agreed or active.',
    answer: GapsDto,
  })
  async list(@CurrentUser() { libraryId }: UserCaller): Promise<{ data: readonly Gap[] }> {
    return { data: await this.gaps.find(libraryId) };
  }

  @Get('resource-gaps/candidates')
  @Allow('resources.read')
  @Endpoint({ summary: 'Find who might close a gap and is no partner yet', answer: HelpersDto })
  async candidates(
    @CurrentUser() { libraryId }: UserCaller,
    @Query() { gap }: GapQuery,
  ): Promise<{ data: readonly Helper[] }> {
    return { data: await this.gaps.candidates(libraryId, gap) };
  }

  @Post('resource-gaps/partnerships')
  @Allow('partnerships.write')
  @Endpoint({
    summary: 'Write down a partnership that is to close a gap',
    description:
      'It is `identified`, and its aims say what for. Answers 409 with `partnershipId` where one with this contact is ' +
      'there already.',
    answer: BegunPartnershipDto,
    status: 201,
    problems: [409],
  })
  async close(
    @CurrentUser() caller: UserCaller,
    @Body() step: CloseGapDto,
  ): Promise<BegunPartnershipDto> {
    return { partnershipId: await this.gaps.close(caller, step) };
  }
}
