import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type IssuedToken, type PartnerCaller, TokensService } from '#identity';
import { AllowPartner, CurrentPartner, IssuedTokenDto } from '#identity/api';
import { AnswersWithSecret, Endpoint, Post } from '#platform/http';
import { type PartnerAccount, PartnerAccountService } from '../partner-account.service';
import { FullUntilDto } from './dto/full-until.dto';
import { PartnerAccountDto } from './dto/partner-account.dto';
import { RotateTokenDto } from './dto/token-rotation.dto';

@ApiTags('Partner')
@Controller('api/v1/partner')
export class PartnerAccountController {
  constructor(
    private readonly account: PartnerAccountService,
    private readonly tokens: TokensService,
  ) {}

  @Get('me')
  @AllowPartner(null)
  @Endpoint({
    summary: 'Who am I, what does my token open, and what waits for me',
    answer: PartnerAccountDto,
  })
  read(@CurrentPartner() caller: PartnerCaller): Promise<PartnerAccount> {
    return this.account.read(caller);
  }

  @Put('me/full-until')
  @AllowPartner('referrals:respond')
  @Endpoint({
    summary: 'Say until when you take nobody in',
    description:
      'The library is warned before it sends you anybody until then. Null: there is room again.',
    answer: PartnerAccountDto,
  })
  async sayFullUntil(
    @CurrentPartner() caller: PartnerCaller,
    @Body() { until }: FullUntilDto,
  ): Promise<PartnerAccount> {
    await this.account.sayFullUntil(caller, until);
    return this.account.read(caller);
  }

  @Post('token/rotation')
  @AllowPartner(null)
  @AnswersWithSecret()
  @Endpoint({
    summary: 'Get the successor of the token that you use',
    description:
      'With the same name, scopes and expiry. The answer shows it once. Your token stays valid for the overlap, and ' +
      'has no second successor.',
    answer: IssuedTokenDto,
    status: 201,
    problems: [409],
  })
  rotate(
    @CurrentPartner() caller: PartnerCaller,
    @Body() { overlapHours }: RotateTokenDto,
  ): Promise<IssuedToken> {
    return this.tokens.rotate(caller, overlapHours);
  }
}
