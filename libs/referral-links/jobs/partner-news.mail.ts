import { dayInWords } from '#kernel';
import { type ComposedMessage, type Delivery, type MessageKind } from '#notifications';
import { type MailContent, renderMail } from '#platform/mail';
import { type Library } from '#identity';
import { type Referral, type ReferralHappening } from '#referrals';
import { type PartnerNews } from '../domain/news.rules';
import { partnerMailKind } from '../mail-kinds';
import { type MailParts, stillStands } from './mail-parts';

/** What a partner is told by mail, with its link: nothing that tells of the client. */
export class PartnerNewsMail implements MessageKind {
  readonly kind: string;

  constructor(
    private readonly news: PartnerNews,
    private readonly parts: MailParts,
  ) {
    this.kind = partnerMailKind(news);
  }

  async isWanted(delivery: Delivery): Promise<boolean> {
    const happening = await this.parts.happeningOf(delivery);
    const address = await this.parts.addressOf(delivery);
    if (!happening || !address || !stillStands(happening)) return false;
    return this.news === 'stopped'
      ? !(await this.isToldOtherwise(happening))
      : (await this.linkTo(happening.referral)) !== undefined;
  }

  async compose(delivery: Delivery): Promise<ComposedMessage> {
    const happening = await this.parts.happeningOf(delivery);
    const to = await this.parts.addressOf(delivery);
    if (!happening || !to) throw new Error('This news is not wanted any more');
    const { referral } = happening;
    const library = await this.parts.libraries.find(delivery.libraryId);
    const { language } = delivery;
    return {
      to,
      ...(await this.parts.replyTo(referral)),
      language,
      subject: this.text(delivery, library, 'subject'),
      ...renderMail({
        language,
        heading: this.text(delivery, library, 'subject'),
        paragraphs: [this.text(delivery, library, 'body')],
        facts: await this.facts(delivery, referral, library),
        ...(await this.action(delivery, referral, library)),
        footer: [
          library.name,
          this.parts.messages.text(language, 'mail.referral_partner.why', {
            library: library.name,
          }),
        ],
      }),
    };
  }

  /** Of a consent that was withdrawn the partner is told in its own words, once for all that rested on it. */
  private async isToldOtherwise({ referral, event }: ReferralHappening): Promise<boolean> {
    const { libraryId, clientId, consentId } = referral;
    if (event.reason !== 'consent_withdrawn' || consentId === null) return false;
    const consent = await this.parts.consents.find(libraryId, clientId, consentId);
    return consent !== null && consent.withdrawnAt !== null;
  }

  private text({ language }: Delivery, { name: library }: Library, part: string): string {
    const key = `mail.referral_partner.${this.news}.${part}`;
    return this.parts.messages.text(language, key, { library });
  }

  private async facts(
    { language }: Delivery,
    referral: Referral,
    { timeZone }: Library,
  ): Promise<NonNullable<MailContent['facts']>> {
    const text = (key: string): string => this.parts.messages.text(language, key);
    const [owner] = await this.parts.owners.of(referral);
    const { respondBy } = referral;
    return [
      ...(this.news === 'waiting' && respondBy
        ? [
            {
              label: text('page.link.respond_by'),
              value: dayInWords(respondBy, language, timeZone),
            },
          ]
        : []),
      ...(owner
        ? [{ label: text('page.link.owner'), value: `${owner.name}, ${owner.email}` }]
        : []),
    ];
  }

  /** What was stopped asks for nothing. */
  private async action(
    delivery: Delivery,
    referral: Referral,
    library: Library,
  ): Promise<Pick<MailContent, 'action'>> {
    const url = this.news === 'stopped' ? undefined : await this.linkTo(referral);
    return url ? { action: { label: this.text(delivery, library, 'action'), url } } : {};
  }

  private async linkTo({ libraryId, id }: Referral): Promise<string | undefined> {
    const link = await this.parts.links.findStanding(libraryId, id, 'partner');
    return link && this.parts.links.addressOf(link);
  }
}
