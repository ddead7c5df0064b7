import { Body, Controller, Delete, Get, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type JsonPage } from '#platform/database';
import { AnswersWithSecret, Endpoint, ListQuery, pageOf, PathId, Post } from '#platform/http';
import { Allow, CurrentUser } from './access/access.decorators';
import { IdentityReader } from '../data/identity.reader';
import { operations, roleMay } from '../domain/permissions';
import { type UserCaller } from '../domain/principal';
import { scopesAllow } from '../domain/scopes';
import { type IssuedToken, TokensService } from '../tokens.service';
import { UsersService } from '../users.service';
import {
  AccountDto,
  ChooseLanguageDto,
  CreateUserTokenDto,
  IssuedTokenDto,
  TokenDto,
} from './dto/account.dto';

@ApiTags('Account')
@Controller('api/v1/account')
export class AccountController {
  constructor(
    private readonly tokens: TokensService,
    private readonly users: UsersService,
    private readonly reader: IdentityReader,
  ) {}

  @Get()
  @Allow('account.read')
  @Endpoint({ summary: 'Who am I, and what may I do', answer: AccountDto })
  read(@CurrentUser() caller: UserCaller): AccountDto {
    return accountOf(caller);
  }

  @Put('language')
  @Allow('account.write')
  @Endpoint({
    summary: 'Choose the language in which the caller is told of things',
    description: 'Mails and notices are written in it, and the web app begins in it.',
    answer: AccountDto,
    problems: [409],
  })
  async chooseLanguage(
    @CurrentUser() caller: UserCaller,
    @Body() { language }: ChooseLanguageDto,
  ): Promise<AccountDto> {
    await this.users.chooseLanguage(caller, caller.userId, language);
    return accountOf({ ...caller, language });
  }

  @Get('tokens')
  @Allow('account.read')
  @Endpoint({ summary: "List the caller's own API tokens", answer: pageOf(TokenDto) })
  listTokens(@CurrentUser() caller: UserCaller, @Query() query: ListQuery): Promise<JsonPage> {
    return this.reader.tokensOfUser(caller.libraryId, caller.userId, query);
  }

  @Post('tokens')
  @Allow('account.write')
  @AnswersWithSecret()
  @Endpoint({ summary: 'Make an API token of your own', answer: IssuedTokenDto, status: 201 })
  createToken(
    @CurrentUser() caller: UserCaller,
    @Body() { expiresAt, ...details }: CreateUserTokenDto,
  ): Promise<IssuedToken> {
    return this.tokens.issueUserToken(caller, caller.userId, {
      ...details,
      expiresAt: expiresAt ? new Date(expiresAt) : null,
    });
  }

  @Delete('tokens/:id')
  @Allow('account.write')
  @Endpoint({ summary: 'Revoke an API token of your own', problems: [404] })
  revokeToken(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<void> {
    return this.tokens.revoke(
      caller,
      id,
      ({ userId, type }) => userId === caller.userId && type === 'user',
    );
  }
}

function accountOf({ userId, libraryId, name, role, language, scopes }: UserCaller): AccountDto {
  const mine = operations.filter((one) => roleMay(role, one) && scopesAllow(scopes, one));
  return { userId, libraryId, name, role, language, operations: mine };
}
