import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type PartnerCaller } from '#identity';
import { AllowPartner, CurrentPartner } from '#identity/api';
import { Endpoint } from '#platform/http';
import { type PartnerAccount, PartnerAccountService } from '../partner-account.service';
import { PartnerAccountDto } from './dto/partner-account.dto';

@ApiTags('Partner')
@Controller('api/v1/partner/me')
export class PartnerAccountController {
  constructor(private readonly account: PartnerAccountService) {}

  @Get()
  @AllowPartner(null)
  @Endpoint({ summary: 'Who am I, and what does my token open', answer: PartnerAccountDto })
  read(@CurrentPartner() caller: PartnerCaller): Promise<PartnerAccount> {
    return this.account.read(caller);
  }
}
