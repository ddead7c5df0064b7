import { type JSX } from 'preact';
import { type PartnerReferral } from '#referrals';
import { type PageVoice } from './page-voice';

type Event = PartnerReferral['events'][number];

/** All that happened, in its order, as the partner may know it. */
export function Story({
  voice,
  referral,
  showsWords,
}: {
  readonly voice: PageVoice;
  readonly referral: PartnerReferral;
  /** What people wrote may tell of the client. */
  readonly showsWords: boolean;
}): JSX.Element {
  return (
    <ol>
      {referral.events
        .filter(({ kind }) => kind !== 'created')
        .map((event) => (
          <li>
            <time dateTime={event.at}>{voice.moment(event.at)}</time>
            <p>
              <strong>{whoDid(voice, event, referral)}</strong>: {whatHappened(voice, event)}
            </p>
            {showsWords && event.scheduledPlace && <p>{event.scheduledPlace}</p>}
            {showsWords && event.note && <p>{event.note}</p>}
          </li>
        ))}
    </ol>
  );
}

/** The partner reads of itself as "you", with the name that was given. */
function whoDid(voice: PageVoice, { side, by }: Event, { direction }: PartnerReferral): string {
  const own = direction === 'outbound' ? 'target' : 'requester';
  if (side === own) {
    const you = voice.say('page.link.who.you');
    return by.name === null ? you : `${you} (${by.name})`;
  }
  if (side === 'client' || side === 'system') return voice.say(`page.link.who.${side}`);
  return voice.say('page.link.who.library');
}

function whatHappened(voice: PageVoice, event: Event): string {
  const { kind, toStatus, reason, outcome, scheduledAt, clientContacted } = event;
  if (kind === 'message') {
    return voice.say(clientContacted ? 'page.link.story.contacted' : 'page.link.story.message');
  }
  const labels = [
    ...(kind === 'undone' ? [voice.say('page.link.story.undone')] : []),
    ...(toStatus ? [voice.say(`referral_status.${toStatus}`)] : []),
    ...(scheduledAt ? [voice.moment(scheduledAt)] : []),
    ...(reason ? [voice.say(`referral_reason.${reason}`)] : []),
    ...(outcome ? [voice.say(`referral_outcome.${outcome}`)] : []),
  ];
  return labels.join(' · ');
}
