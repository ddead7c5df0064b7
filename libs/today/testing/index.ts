export { aFollowUpConcern, aReferralConcern } from './concern.builder';
