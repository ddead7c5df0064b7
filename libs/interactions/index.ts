export { type Interaction } from './domain/interaction';
export { type InteractionChannel, interactionChannels } from './domain/interaction-channel';
export { ActivityListeners } from './activity-listeners';
export { InteractionsModule } from './interactions.module';
export { InteractionsService, type NewInteraction } from './interactions.service';
export { StarterInteractionTemplates } from './starter-interaction-templates';
export { type NextFollowUp, type NextFollowUpKeeper, NextFollowUps } from './next-follow-ups';
