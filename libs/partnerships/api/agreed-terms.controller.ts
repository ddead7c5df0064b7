import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Clock, dayOf } from '#kernel';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { Endpoint, PathId } from '#platform/http';
import { AgreedTermsService } from '../agreed-terms.service';
import { type TermsInForce } from '../domain/terms-in-force';
import { TermsInForceDto, TermsOnQuery } from './dto/agreed-terms.dto';

@ApiTags('Agreements')
@Controller('api/v1/contacts/:contactId/agreed-terms')
export class AgreedTermsController {
  constructor(
    private readonly terms: AgreedTermsService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('agreements.read')
  @Endpoint({
    summary: 'Read what is agreed with a partner on a day',
    description:
      'What all its agreements in force say together; the newest that says anything of a matter decides it.',
    answer: TermsInForceDto,
    problems: [404],
  })
  read(
    @CurrentUser() caller: UserCaller,
    @PathId('contactId') contactId: string,
    @Query() { on }: TermsOnQuery,
  ): Promise<TermsInForce> {
    const day = on ?? dayOf(this.clock.now(), caller.libraryTimeZone);
    return this.terms.read(caller.libraryId, contactId, day);
  }
}
