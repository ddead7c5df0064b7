import { type JSX } from 'preact';
import { isLanguage } from '#kernel';
import { type PartnerReferral, targetHasNoBusiness } from '#referrals';
import { type PartnerPage } from '../../partner-page.service';
import { type Answering, MessageForm, MoveForm, UndoForm } from './answer-forms';
import { callTo, Facts, mailTo } from './facts';
import { drawLinkPage, languageNames } from './link-page';
import { type PageVoice } from './page-voice';
import { Story } from './story';

/** What a partner finds behind its link. */
export function drawPartnerPage(page: PartnerPage, voice: PageVoice): string {
  const { library, referral, others } = page;
  const isOutbound = referral.direction === 'outbound';
  const showsWords = !isOutbound || !targetHasNoBusiness.includes(referral.status);
  const title = voice.say(isOutbound ? 'page.link.title.outbound' : 'page.link.title.inbound', {
    library: library.name,
  });
  return drawLinkPage(
    voice,
    title,
    <>
      <WhatItIs voice={voice} page={page} showsWords={showsWords} />
      <Moves voice={voice} referral={referral} />
      <h2>{voice.say('page.link.story')}</h2>
      <Story voice={voice} referral={referral} showsWords={showsWords} />
      <h2>{voice.say('page.link.write')}</h2>
      <MessageForm {...answering(voice, referral)} asksContacted={isOutbound} />
      {others.length > 0 && <Others voice={voice} others={others} />}
    </>,
  );
}

function WhatItIs(props: {
  readonly voice: PageVoice;
  readonly page: PartnerPage;
  readonly showsWords: boolean;
}): JSX.Element {
  const { voice, page, showsWords } = props;
  const { referral, library, owner } = page;
  const { status, respondBy, scheduledAt, scheduledPlace, need, reason, outcome } = referral;
  const standing = [
    voice.say(`referral_status.${status}`),
    ...(reason ? [voice.say(`referral_reason.${reason}`)] : []),
    ...(outcome ? [voice.say(`referral_outcome.${outcome}`)] : []),
  ];
  return (
    <>
      <Facts
        facts={[
          { label: voice.say('page.link.status'), value: standing.join(' · ') },
          {
            label: voice.say('page.link.respond_by'),
            value: status === 'sent' && respondBy ? voice.day(respondBy) : null,
          },
          { label: voice.say('page.link.need'), value: showsWords ? need : null },
          {
            label: voice.say('page.link.appointment'),
            value:
              scheduledAt && showsWords
                ? `${voice.moment(scheduledAt)}\n${scheduledPlace ?? ''}`
                : null,
          },
        ]}
      />
      <h2>{voice.say('page.link.client')}</h2>
      <Client voice={voice} referral={referral} />
      <h2>{voice.say('page.link.owner')}</h2>
      <Facts
        facts={[
          { label: voice.say('page.link.library'), value: library.name },
          { label: voice.say('page.link.person'), value: owner?.name },
          { label: voice.say('page.link.email'), value: mailTo(owner?.email) },
        ]}
      />
    </>
  );
}

/** The fields that the client consented to, and no other; an erased person has none left. */
function Client(props: {
  readonly voice: PageVoice;
  readonly referral: PartnerReferral;
}): JSX.Element {
  const { voice, referral } = props;
  const { mode, client } = referral;
  if (!client?.name && !client?.email && !client?.phone && !client?.note) {
    return (
      <p>{voice.say(mode === 'self_referral' ? 'page.link.comes_alone' : 'page.link.nobody')}</p>
    );
  }
  const { language } = client;
  return (
    <Facts
      facts={[
        { label: voice.say('page.link.person'), value: client.name },
        { label: voice.say('page.link.phone'), value: callTo(client.phone) },
        { label: voice.say('page.link.email'), value: mailTo(client.email) },
        {
          label: voice.say('page.link.speaks'),
          value: isLanguage(language) ? languageNames[language] : language,
        },
        { label: voice.say('page.link.field.note'), value: client.note },
      ]}
    />
  );
}

function Moves(props: {
  readonly voice: PageVoice;
  readonly referral: PartnerReferral;
}): JSX.Element {
  const { voice, referral } = props;
  const { moves, status, undoableUntil } = referral;
  return (
    <>
      <h2>{voice.say('page.link.moves')}</h2>
      {moves.length === 0 && undoableUntil === null && <p>{voice.say('page.link.no_moves')}</p>}
      {moves.map((move, position) => (
        <MoveForm
          {...answering(voice, referral)}
          move={move}
          open={status === 'sent' && position === 0 && !voice.failure}
        />
      ))}
      {undoableUntil && <UndoForm {...answering(voice, referral)} until={undoableUntil} />}
    </>
  );
}

function answering(voice: PageVoice, { status, events }: PartnerReferral): Answering {
  const name = events.findLast(({ by }) => by.kind === 'link' && by.name !== null)?.by.name;
  return { voice, by: 'partner', status, name: name ?? '' };
}

function Others(props: {
  readonly voice: PageVoice;
  readonly others: PartnerPage['others'];
}): JSX.Element {
  const { voice, others } = props;
  return (
    <>
      <h2>{voice.say('page.link.others', { count: others.length })}</h2>
      <ul class="list">
        {others.map(({ address, need, status, respondBy }) => (
          <li>
            <a href={address}>{need || voice.say('page.link.other')}</a>
            <p>
              {voice.say(`referral_status.${status}`)}
              {status === 'sent' && respondBy && (
                <>
                  {' · '}
                  {voice.say('page.link.respond_by')}: {voice.day(respondBy)}
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
