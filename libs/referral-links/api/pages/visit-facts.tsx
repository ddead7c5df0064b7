import { type JSX } from 'preact';
import { type ClientPage } from '../../client-page.service';
import { callTo, Facts, mailTo } from './facts';
import { type Voice } from './page-voice';

/** Whom to see, where, when, what to bring, whom to ask: on paper and on the page alike. */
export function VisitFacts(props: {
  readonly page: ClientPage;
  readonly voice: Voice;
}): JSX.Element {
  const { page, voice } = props;
  const { referral, contact, library, branch, owner } = page;
  const { scheduledAt, scheduledPlace, whatToBring } = referral;
  const place = [contact.street, [contact.postalCode, contact.city].filter(Boolean).join(' ')];
  return (
    <>
      <Facts
        facts={[
          { label: voice.say('page.link.slip.whom'), value: contact.name },
          { label: voice.say('page.link.slip.address'), value: place.filter(Boolean).join('\n') },
          { label: voice.say('page.link.phone'), value: callTo(contact.phone) },
          { label: voice.say('page.link.email'), value: mailTo(contact.email) },
          { label: voice.say('page.link.slip.website'), value: contact.website },
          {
            label: voice.say('page.link.appointment'),
            value: scheduledAt && `${voice.moment(scheduledAt)}\n${scheduledPlace ?? ''}`,
          },
          { label: voice.say('page.link.slip.bring'), value: whatToBring },
        ]}
      />
      <h2>{voice.say('page.link.slip.questions')}</h2>
      <Facts
        facts={[
          { label: voice.say('page.link.library'), value: library.name },
          {
            label: voice.say('page.link.slip.branch'),
            value: branch && [branch.name, branch.address].filter(Boolean).join('\n'),
          },
          { label: voice.say('page.link.person'), value: owner?.name },
          { label: voice.say('page.link.email'), value: mailTo(owner?.email) },
        ]}
      />
    </>
  );
}
