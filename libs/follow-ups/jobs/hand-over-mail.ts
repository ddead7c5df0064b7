import { type ComposedMessage } from '#notifications';
import { renderMail } from '#platform/mail';
import { type Messages } from '#platform/messages';
import { type WantedHandOver } from '../hand-overs.service';
import { type FollowUpContent, followUpFacts } from './follow-up-facts';

/** The words that tell somebody what was handed over to them, in their language. */
export function handOverMail(
  content: FollowUpContent & WantedHandOver,
  messages: Messages,
): ComposedMessage {
  const { followUp, handOver, from, to, library, url } = content;
  const parameters = { title: followUp.title, name: from.name };
  const text = (key: string): string =>
    messages.text(to.language, `mail.follow_up_hand_over.${key}`, parameters);
  const written = [handOver.note, followUp.note].flatMap((note) => note ?? []);
  return {
    to: { name: to.name, address: to.email },
    language: to.language,
    subject: text('subject'),
    ...renderMail({
      language: to.language,
      heading: followUp.title,
      paragraphs: [text('intro'), ...written],
      facts: followUpFacts(content, to.language, messages),
      action: { label: text('open'), url },
      footer: [library.name, text('why')],
    }),
  };
}
