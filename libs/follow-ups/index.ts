export { type FollowUp } from './domain/follow-up';
export { type FollowUpSubject } from './domain/follow-up-subject';
export { FollowUpsModule } from './follow-ups.module';
export {
  /** @public For features that plan follow-ups, or keep what they are about. */
  FollowUpsService,
  type NewFollowUp,
} from './follow-ups.service';
export {
  type SubjectContributor,
  /** @public For features that keep what follow-ups are about. */
  SubjectContributors,
  type SubjectDescription,
} from './subject.contributors';
