export { AgreedTermsService } from './agreed-terms.service';
export { AgreementsService } from './agreements.service';
export { moveProperties } from './data/move-columns';
export { type AgreementKind, agreementKinds } from './domain/agreement';
export { type PartnershipStage, partnershipStages } from './domain/partnership-stage';
export { PartnershipsModule } from './partnerships.module';
export { PartnershipsService } from './partnerships.service';
export { patienceDays } from './domain/patience';
