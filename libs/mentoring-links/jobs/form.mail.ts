import { dayInWords } from '#kernel';
import { type ComposedMessage, type Delivery, type MessageKind } from '#notifications';
import { renderMail } from '#platform/mail';
import { type MentoringFormKind } from '../domain/mentoring-form';
import { formMailKinds } from '../form-mails';
import { type FormMailParts } from './form-mail-parts';

/** Asks somebody to fill in a form, or tells whoever has asked for it that it was filled in. */
export class FormMail implements MessageKind {
  readonly kind: string;

  constructor(
    private readonly about: MentoringFormKind | 'filled',
    private readonly parts: FormMailParts,
  ) {
    this.kind = formMailKinds[about];
  }

  async isWanted(delivery: Delivery): Promise<boolean> {
    const { libraryId, subjectId } = delivery;
    const form = await this.parts.forms.find(libraryId, subjectId);
    if (!form || (await this.parts.addresses.of(delivery)) === undefined) return false;
    const { tokens } = this.parts;
    if (this.about === 'filled') return true;
    return (await tokens.isInForce(libraryId, form.id)) && tokens.canWriteLink(libraryId, form.id);
  }

  async compose(delivery: Delivery): Promise<ComposedMessage> {
    const { libraryId, language, subjectId } = delivery;
    const form = await this.parts.forms.find(libraryId, subjectId);
    const to = await this.parts.addresses.of(delivery);
    if (!form || !to) throw new Error('This form is not asked for any more');
    const library = await this.parts.libraries.find(libraryId);
    const parameters = {
      library: library.name,
      day: dayInWords(form.expiresAt, language, library.timeZone),
    };
    const say = (key: string): string => this.parts.messages.text(language, key, parameters);
    const text = (part: string): string => say(`mail.${this.kind.replace('.', '_')}.${part}`);
    return {
      ...{ to, language },
      subject: text('subject'),
      ...renderMail({
        language,
        heading: text('subject'),
        paragraphs: [text('body')],
        ...(this.about !== 'filled' && {
          action: { label: say('mail.mentoring.open'), url: this.parts.service.addressOf(form.id) },
        }),
        footer: [library.name, say('mail.mentoring.why')],
      }),
    };
  }
}
