export { PartnerAccessModule } from './partner-access.module';
export { PartnerTokensService } from './partner-tokens.service';
