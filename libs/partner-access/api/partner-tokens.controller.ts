import { Body, Controller, Delete, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IdentityReader, type IssuedToken, type UserCaller } from '#identity';
import { Allow, CurrentUser, IssuedTokenDto, TokenDto } from '#identity/api';
import { type JsonPage } from '#platform/database';
import { AnswersWithSecret, Endpoint, ListQuery, pageOf, PathId, Post } from '#platform/http';
import { PartnerTokensService } from '../partner-tokens.service';
import { CreatePartnerTokenDto } from './dto/partner-token.dto';

@ApiTags('Partner access')
@Controller('api/v1/contacts/:contactId/tokens')
export class PartnerTokensController {
  constructor(
    private readonly tokens: PartnerTokensService,
    private readonly reader: IdentityReader,
  ) {}

  @Get()
  @Allow('partner-tokens.read')
  @Endpoint({ summary: "List a partner's tokens", answer: pageOf(TokenDto) })
  list(
    @CurrentUser() caller: UserCaller,
    @PathId('contactId') contactId: string,
    @Query() query: ListQuery,
  ): Promise<JsonPage> {
    return this.reader.tokensOfContact(caller.libraryId, contactId, query);
  }

  @Post()
  @Allow('partner-tokens.write')
  @AnswersWithSecret()
  @Endpoint({
    summary: 'Give a partner a token',
    description: 'The answer shows it once. Hand it over on a safe way.',
    answer: IssuedTokenDto,
    status: 201,
    problems: [404, 409],
  })
  issue(
    @CurrentUser() caller: UserCaller,
    @PathId('contactId') contactId: string,
    @Body() { expiresAt, ...details }: CreatePartnerTokenDto,
  ): Promise<IssuedToken> {
    return this.tokens.issue(caller, contactId, {
      ...details,
      expiresAt: expiresAt ? new Date(expiresAt) : null,
    });
  }

  @Delete(':id')
  @Allow('partner-tokens.write')
  @Endpoint({ summary: "Revoke a partner's token", problems: [404] })
  revoke(
    @CurrentUser() caller: UserCaller,
    @PathId('contactId') contactId: string,
    @PathId() id: string,
  ): Promise<void> {
    return this.tokens.revoke(caller, contactId, id);
  }
}
