export { FollowUpLinksModule } from './follow-up-links.module';
