export { AgreedTermsService } from './agreed-terms.service';
export { AgreementsService } from './agreements.service';
export { moveProperties } from './data/move-columns';
export { type Agreement, type AgreementKind, agreementKinds } from './domain/agreement';
export { type Partnership } from './domain/partnership';
export { type PartnershipStage, partnershipStages } from './domain/partnership-stage';
export {
  type Change,
  type PartnershipListener,
  PartnershipListeners,
} from './partnership-listeners';
export { PartnershipsModule } from './partnerships.module';
export { PartnershipMovesService } from './partnership-moves.service';
export { PartnershipsService } from './partnerships.service';
export { patienceDays } from './domain/patience';
