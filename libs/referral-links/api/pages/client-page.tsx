import { type JSX } from 'preact';
import { type ClientPage } from '../../client-page.service';
import { type Answering, MessageForm, MoveForm, UndoForm } from './answer-forms';
import { drawLinkPage } from './link-page';
import { type PageVoice } from './page-voice';
import { VisitFacts } from './visit-facts';

/** What a client finds behind the link on their slip: the same as on paper, and where to say how it went. */
export function drawClientPage(page: ClientPage, voice: PageVoice): string {
  const { referral, moves, undoableUntil, contact } = page;
  const answering: Answering = { voice, by: 'client', status: referral.status };
  return drawLinkPage(
    voice,
    voice.say('page.link.slip.title', { partner: contact.name }),
    <>
      <VisitFacts page={page} voice={voice} />
      <h2>{voice.say('page.link.slip.how')}</h2>
      {referral.endedAt && <p>{voice.say('page.link.slip.ended')}</p>}
      {moves.map((move) => (
        <MoveForm {...answering} move={move} open={false} />
      ))}
      {undoableUntil && <UndoForm {...answering} until={undoableUntil} />}
      <OwnWords page={page} voice={voice} />
      {moves.length > 0 && <h2>{voice.say('page.link.write')}</h2>}
      <p>{voice.say('page.link.slip.write')}</p>
      <MessageForm {...answering} asksContacted={false} />
    </>,
  );
}

/** What the client has said so far; what the library and the partner write to each other is theirs. */
function OwnWords({ page, voice }: { page: ClientPage; voice: PageVoice }): JSX.Element | null {
  const said = page.ownEvents.filter(({ note, outcome }) => note !== null || outcome !== null);
  if (said.length === 0) return null;
  return (
    <>
      <h2>{voice.say('page.link.slip.said')}</h2>
      <ol>
        {said.map(({ occurredAt, outcome, note }) => (
          <li>
            <time dateTime={occurredAt.toISOString()}>{voice.moment(occurredAt)}</time>
            {outcome && <p>{voice.say(`page.link.client_outcome.${outcome}`)}</p>}
            {note && <p>{note}</p>}
          </li>
        ))}
      </ol>
    </>
  );
}
