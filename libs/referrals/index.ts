export { theLibrary, thePartner } from './domain/party';
export {
  type ReferralDirection,
  referralDirections,
  type ReferralEventKind,
  type ReferralMode,
} from './domain/referral';
export {
  type ReferralOutcome,
  type ReferralReason,
  type ReferralStatus,
  referralStatuses,
  type Side,
} from './domain/referral-status';
export { type InboundReferral, InboundReferralsService } from './inbound-referrals.service';
export { moveRequest } from './move-request';
export { ReferralDraftsService } from './referral-drafts.service';
export { ReferralMessagesService } from './referral-messages.service';
export { ReferralMovesService } from './referral-moves.service';
export { type PartnerAudience, ReferralReadingService } from './referral-reading.service';
export { ReferralsModule } from './referrals.module';
export { SignpostsService } from './signposts.service';
