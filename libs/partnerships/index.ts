export { AgreedTermsService } from './agreed-terms.service';
export { moveProperties } from './data/move-columns';
export { type PartnershipStage, partnershipStages } from './domain/partnership-stage';
export { type TermsInForce } from './domain/terms-in-force';
export { PartnershipsModule } from './partnerships.module';
export { type AgreementKind, agreementKinds } from './domain/agreement';
