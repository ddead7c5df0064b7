export { firstAnswer } from './data/first-answer';
export {
  eventColumns,
  eventTables,
  knownTo,
  type StaffView,
  waitsFor,
} from './data/referral-columns';
export { ReferralReader, type WaitingReferrals } from './data/referral.reader';
export { targetHasNoBusiness } from './domain/disclosure.rules';
export { type Party, theClient, theLibrary, thePartner } from './domain/party';
export {
  type Referral,
  type ReferralDirection,
  referralDirections,
  type ReferralEvent,
  type ReferralEventKind,
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
} from './domain/referral-status';
export { type InboundReferral, InboundReferralsService } from './inbound-referrals.service';
export { moveRequest } from './move-request';
export { type OpenMove } from './open-move';
export { ReferralDraftsService } from './referral-drafts.service';
export {
  type ReferralHappening,
  type ReferralListener,
  ReferralListeners,
} from './referral-listeners';
export { type ClientReferral, ReferralLookupService } from './referral-lookup.service';
export { ReferralMessagesService } from './referral-messages.service';
export { type PartnerReminder, PartnerReminders } from './partner-reminders';
export { ReferralNotices } from './referral-notices';
export { ReferralOwners } from './referral-owners';
export { waitOf } from './domain/overdue.rules';
export { ReferralMovesService } from './referral-moves.service';
export {
  type PartnerAudience,
  type PartnerReferral,
  ReferralReadingService,
} from './referral-reading.service';
export { ReferralsModule } from './referrals.module';
export { SignpostsService } from './signposts.service';
