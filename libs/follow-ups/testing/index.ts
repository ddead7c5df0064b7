export { type DeliveryRow, fillFollowUps, remindersIn } from './due-follow-ups';
export { aFollowUp, anOwner } from './follow-up.builder';
export { addClient, planFollowUp, type ShownFollowUp } from './in-the-api';
