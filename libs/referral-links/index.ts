export { ReferralLinksModule } from './referral-links.module';
