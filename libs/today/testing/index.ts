export {
  aFollowUpConcern,
  aMatchConcern,
  aReferralConcern,
  aRequestConcern,
} from './concern.builder';
