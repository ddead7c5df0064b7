export { moveProperties } from './data/move-columns';
export { type PartnershipStage, partnershipStages } from './domain/partnership-stage';
