import { dayInWords } from '#kernel';
import { type Library } from '#identity';
import { type ComposedMessage, type Delivery } from '#notifications';
import { type MailContent, renderMail } from '#platform/mail';
import { type Referral } from '#referrals';
import { type PartnerNews } from '../domain/news.rules';
import { type MailParts } from './mail-parts';

/** The mails that a partner gets, by what they say. */
export type PartnerMailText = PartnerNews | 'reminder_answer' | 'reminder_news';

/** The partner's link to a referral; undefined when it was revoked. */
export async function partnerLinkTo(
  { links }: MailParts,
  { libraryId, id }: Referral,
): Promise<string | undefined> {
  const link = await links.findStanding(libraryId, id, 'partner');
  return link && links.addressOf(link);
}

/** A mail to a partner about one referral, with its link: nothing that tells of the client. */
export async function partnerMail(
  parts: MailParts,
  delivery: Delivery,
  referral: Referral,
  what: PartnerMailText,
): Promise<ComposedMessage> {
  const to = await parts.addressOf(delivery);
  if (!to) throw new Error('There is no address to write to any more');
  const { language } = delivery;
  const library = await parts.libraries.find(delivery.libraryId);
  const say = (part: string): string =>
    parts.messages.text(language, `mail.referral_partner.${part}`, { library: library.name });
  // What was stopped asks for nothing.
  const url = what === 'stopped' ? undefined : await partnerLinkTo(parts, referral);
  return {
    to,
    ...(await parts.replyTo(referral)),
    language,
    subject: say(`${what}.subject`),
    ...renderMail({
      language,
      heading: say(`${what}.subject`),
      paragraphs: [say(`${what}.body`)],
      facts: await factsOf(parts, delivery, referral, library, what),
      ...(url && { action: { label: say(`${what}.action`), url } }),
      footer: [library.name, say('why')],
    }),
  };
}

async function factsOf(
  parts: MailParts,
  { language }: Delivery,
  referral: Referral,
  { timeZone }: Library,
  what: PartnerMailText,
): Promise<NonNullable<MailContent['facts']>> {
  const text = (key: string): string => parts.messages.text(language, key);
  const by = what === 'waiting' ? referral.respondBy : null;
  const overdueSince = what.startsWith('reminder') ? referral.waitsUntil : null;
  const [owner] = await parts.staff.of(referral);
  return [
    ...(by
      ? [{ label: text('page.link.respond_by'), value: dayInWords(by, language, timeZone) }]
      : []),
    ...(overdueSince
      ? [
          {
            label: text('mail.referral_partner.waited_until'),
            value: dayInWords(overdueSince, language, timeZone),
          },
        ]
      : []),
    ...(owner ? [{ label: text('page.link.owner'), value: `${owner.name}, ${owner.email}` }] : []),
  ];
}
