export { ReferralReader } from './data/referral.reader';
export { theLibrary, thePartner } from './domain/party';
export {
  type ReferralDirection,
  referralDirections,
  type ReferralEventKind,
  referralEventKinds,
  type ReferralMode,
  referralModes,
} from './domain/referral';
export {
  type ReferralOutcome,
  referralOutcomes,
  type ReferralReason,
  referralReasons,
  type ReferralStatus,
  referralStatuses,
  type Side,
  sides,
} from './domain/referral-status';
export { type InboundReferral, InboundReferralsService } from './inbound-referrals.service';
export { moveRequest } from './move-request';
export { ReferralDraftsService } from './referral-drafts.service';
export { ReferralMessagesService } from './referral-messages.service';
export { ReferralMovesService } from './referral-moves.service';
export { type PartnerAudience, ReferralReadingService } from './referral-reading.service';
export { ReferralsModule } from './referrals.module';
export { SignpostsService } from './signposts.service';
