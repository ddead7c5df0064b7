import { type OwnerNews, type PartnerNews } from './domain/news.rules';
import { type LinkParty } from './domain/referral-link';

/** The kinds of mail that this feature sends, as deliveries name them. */
export const partnerMailKind = (news: PartnerNews): string => `referral_links.partner_${news}`;

export const ownerMailKind = (news: OwnerNews): string => `referral_links.owner_${news}`;

/** The reminder of an answer, or of news, that is overdue. */
export const reminderMailKind = 'referral_links.partner_reminder';

/** A link on its own, because somebody asked for it. */
export const linkMailKind = (party: LinkParty): string => `referral_links.link_for_${party}`;
