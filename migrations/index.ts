import { CreateTenancy1795000000000 } from './1795000000000-create-tenancy';
import { CreateIdentity1795000100000 } from './1795000100000-create-identity';
import { CreateTokens1795000110000 } from './1795000110000-create-tokens';
import { CreateAuditTrail1795000120000 } from './1795000120000-create-audit-trail';
import { CreateIdempotencyKeys1795000130000 } from './1795000130000-create-idempotency-keys';
import { CreateDeliveries1795000200000 } from './1795000200000-create-deliveries';
import { CreateContacts1795000300000 } from './1795000300000-create-contacts';
import { CreateClients1795000400000 } from './1795000400000-create-clients';
import { CreateInteractions1795000500000 } from './1795000500000-create-interactions';
import { CreateFollowUps1795000600000 } from './1795000600000-create-follow-ups';
import { CreateReferrals1795000700000 } from './1795000700000-create-referrals';
import { CreateSignposts1795000710000 } from './1795000710000-create-signposts';
import { CreateDisclosures1795100100000 } from './1795100100000-create-disclosures';
import { LetAnswersBeForgotten1795100110000 } from './1795100110000-let-answers-be-forgotten';
import { CreateErasureNotices1795100120000 } from './1795100120000-create-erasure-notices';
import { AddClientKeys1795100130000 } from './1795100130000-add-client-keys';
import { AddRetention1795100140000 } from './1795100140000-add-retention';
import { RestrictClientsToBranches1795100150000 } from './1795100150000-restrict-clients-to-branches';
import { CreateReferralLinks1795100200000 } from './1795100200000-create-referral-links';
import { AddWhatToBring1795100210000 } from './1795100210000-add-what-to-bring';
import { NumberReferralChanges1795100300000 } from './1795100300000-number-referral-changes';
import { AddTokenRotation1795100310000 } from './1795100310000-add-token-rotation';
import { CreateWebhooks1795100320000 } from './1795100320000-create-webhooks';
import { AddContactFullUntil1795100330000 } from './1795100330000-add-contact-full-until';
import { AddCalendars1795100400000 } from './1795100400000-add-calendars';
import { AddReferralClocks1795100410000 } from './1795100410000-add-referral-clocks';
import { AddContactCare1795200100000 } from './1795200100000-add-contact-care';
import { AddContactPoints1795200101000 } from './1795200101000-add-contact-points';
import { CreateContactWords1795200102000 } from './1795200102000-create-contact-words';
import { AddContactFilters1795200103000 } from './1795200103000-add-contact-filters';
import { CreateContactViews1795200104000 } from './1795200104000-create-contact-views';
import { LetPeopleBeErased1795200105000 } from './1795200105000-let-people-be-erased';
import { SnoozeAndHandOverFollowUps1795200200000 } from './1795200200000-snooze-and-hand-over-follow-ups';
import { CreateFollowUpSeries1795200201000 } from './1795200201000-create-follow-up-series';
import { AddCadences1795200202000 } from './1795200202000-add-cadences';
import { IndexFollowUpFilters1795200203000 } from './1795200203000-index-follow-up-filters';
import { CreateFollowUpTemplates1795200204000 } from './1795200204000-create-follow-up-templates';
import { CreatePreferences1795200300000 } from './1795200300000-create-preferences';
import { IndexContactsToVerify1795200301000 } from './1795200301000-index-contacts-to-verify';
import { FindDueDigests1795200302000 } from './1795200302000-find-due-digests';
import { CreateFollowUpLinks1795200303000 } from './1795200303000-create-follow-up-links';
import { ExplainAttempts1795200400000 } from './1795200400000-explain-attempts';
import { MeasureBacklog1795200401000 } from './1795200401000-measure-backlog';
import { IndexTimelines1795200500000 } from './1795200500000-index-timelines';
import { MergeContacts1795200501000 } from './1795200501000-merge-contacts';
import { CreateContactPairs1795200502000 } from './1795200502000-create-contact-pairs';
import { CreateImports1795200600000 } from './1795200600000-create-imports';
import { AddContactNameKeys1795200601000 } from './1795200601000-add-contact-name-keys';
import { CreateMentoring1795300100000 } from './1795300100000-create-mentoring';
import { CreateMentoringMatches1795300101000 } from './1795300101000-create-mentoring-matches';
import { LetDisclosuresBeOfMatches1795300102000 } from './1795300102000-let-disclosures-be-of-matches';
import { CreateMatchLinks1795300103000 } from './1795300103000-create-match-links';
import { CreatePartnerships1795300300000 } from './1795300300000-create-partnerships';
import { CreateAgreements1795300301000 } from './1795300301000-create-agreements';
import { PromptPartnerships1795300302000 } from './1795300302000-prompt-partnerships';
import { PromptFadingPartnerships1795300303000 } from './1795300303000-prompt-fading-partnerships';
import { CreatePartnershipDifficulties1795300304000 } from './1795300304000-create-partnership-difficulties';
import { CreateMentoringAssignments1795300500000 } from './1795300500000-create-mentoring-assignments';
import { CreateAbsences1795300700000 } from './1795300700000-create-absences';
import { LetStandInsBeTold1795300701000 } from './1795300701000-let-stand-ins-be-told';
import { CreateNotices1795300702000 } from './1795300702000-create-notices';
import { AnalyzeContacts1795300900000 } from './1795300900000-analyze-contacts';
import { MeasureWebhookBacklog1795400100000 } from './1795400100000-measure-webhook-backlog';
import { CreateInteractionTemplates1795400200100 } from './1795400200100-create-interaction-templates';
import { LetLibrariesSayWhenContactsAreStale1795400200200 } from './1795400200200-let-libraries-say-when-contacts-are-stale';
import { CreateMentoringSessions1795400300000 } from './1795400300000-create-mentoring-sessions';
import { CreateMentoringForms1795400301000 } from './1795400301000-create-mentoring-forms';
import { CreateLocalPartnerships1795400500000 } from './1795400500000-create-local-partnerships';
import { CreateIdeas1795400501000 } from './1795400501000-create-ideas';
import { CreateResources1795400600000 } from './1795400600000-create-resources';
import { CreateSwot1795400601000 } from './1795400601000-create-swot';
import { LetFollowUpsBeAboutMatches1795400700000 } from './1795400700000-let-follow-ups-be-about-matches';
import { AddFingerprintsToContactWords1795500100000 } from './1795500100000-add-fingerprints-to-contact-words';
import { LetLibrariesNameTheSenderOfTheirMail1795500200000 } from './1795500200000-let-libraries-name-the-sender-of-their-mail';
import { LinkSwotItemsToGoals1795500300000 } from './1795500300000-link-swot-items-to-goals';
import { LetSweepsGoPastFailures1795500400000 } from './1795500400000-let-sweeps-go-past-failures';

/** Every migration, in order; a new one is added at its end. */
export const migrations = [
  CreateTenancy1795000000000,
  CreateIdentity1795000100000,
  CreateTokens1795000110000,
  CreateAuditTrail1795000120000,
  CreateIdempotencyKeys1795000130000,
  CreateDeliveries1795000200000,
  CreateContacts1795000300000,
  CreateClients1795000400000,
  CreateInteractions1795000500000,
  CreateFollowUps1795000600000,
  CreateReferrals1795000700000,
  CreateSignposts1795000710000,
  CreateDisclosures1795100100000,
  LetAnswersBeForgotten1795100110000,
  CreateErasureNotices1795100120000,
  AddClientKeys1795100130000,
  AddRetention1795100140000,
  RestrictClientsToBranches1795100150000,
  CreateReferralLinks1795100200000,
  AddWhatToBring1795100210000,
  NumberReferralChanges1795100300000,
  AddTokenRotation1795100310000,
  CreateWebhooks1795100320000,
  AddContactFullUntil1795100330000,
  AddCalendars1795100400000,
  AddReferralClocks1795100410000,
  AddContactCare1795200100000,
  AddContactPoints1795200101000,
  CreateContactWords1795200102000,
  AddContactFilters1795200103000,
  CreateContactViews1795200104000,
  LetPeopleBeErased1795200105000,
  SnoozeAndHandOverFollowUps1795200200000,
  CreateFollowUpSeries1795200201000,
  AddCadences1795200202000,
  IndexFollowUpFilters1795200203000,
  CreateFollowUpTemplates1795200204000,
  CreatePreferences1795200300000,
  IndexContactsToVerify1795200301000,
  FindDueDigests1795200302000,
  CreateFollowUpLinks1795200303000,
  ExplainAttempts1795200400000,
  MeasureBacklog1795200401000,
  IndexTimelines1795200500000,
  MergeContacts1795200501000,
  CreateContactPairs1795200502000,
  CreateImports1795200600000,
  AddContactNameKeys1795200601000,
  CreateMentoring1795300100000,
  CreateMentoringMatches1795300101000,
  LetDisclosuresBeOfMatches1795300102000,
  CreateMatchLinks1795300103000,
  CreatePartnerships1795300300000,
  CreateAgreements1795300301000,
  PromptPartnerships1795300302000,
  PromptFadingPartnerships1795300303000,
  CreatePartnershipDifficulties1795300304000,
  CreateMentoringAssignments1795300500000,
  CreateAbsences1795300700000,
  LetStandInsBeTold1795300701000,
  CreateNotices1795300702000,
  AnalyzeContacts1795300900000,
  MeasureWebhookBacklog1795400100000,
  CreateInteractionTemplates1795400200100,
  LetLibrariesSayWhenContactsAreStale1795400200200,
  CreateMentoringSessions1795400300000,
  CreateMentoringForms1795400301000,
  CreateLocalPartnerships1795400500000,
  CreateIdeas1795400501000,
  CreateResources1795400600000,
  CreateSwot1795400601000,
  LetFollowUpsBeAboutMatches1795400700000,
  AddFingerprintsToContactWords1795500100000,
  LetLibrariesNameTheSenderOfTheirMail1795500200000,
  LinkSwotItemsToGoals1795500300000,
  LetSweepsGoPastFailures1795500400000,
];
