export { followUpWithinReach } from './data/visibility';
export { Owners } from './owners';
export { workingDayFrom } from './domain/working-days';
export { type FollowUp } from './domain/follow-up';
export { type FollowUpStatus, followUpStatusNames } from './domain/follow-up-status';
export { type FollowUpSubject, subjectOf } from './domain/follow-up-subject';
export { DueTimesService } from './due-times.service';
export { type ActionLinkMaker, ActionLinks, type FollowUpActions } from './action-links';
export { type SnoozeChoice, snoozeChoices } from './domain/snooze.rules';
export { FollowUpStandIns } from './follow-up-stand-ins';
export { FollowUpsModule } from './follow-ups.module';
export { FollowUpsService, type NewFollowUp } from './follow-ups.service';
export { StarterTemplates } from './starter-templates';
export { SnoozesService } from './snoozes.service';
export {
  type SubjectContributor,
  SubjectContributors,
  type SubjectDescription,
} from './subject.contributors';
