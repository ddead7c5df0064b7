import { type JSX } from 'preact';
import { dayInWords } from '#kernel';
import { openMoves } from '#mentoring';
import { type MatchPage } from './match-page-content';
import { MoveForm } from './move-form';
import { drawFrame } from './page-frame';
import { RatingForm } from './rating-form';
import { Sessions } from './sessions';

/** The page behind a link to a match: what it is about, and what can be answered. It needs no script and no account. */
export function drawMatchPage(page: MatchPage): string {
  const { visit, voice } = page;
  const { match, party, library } = visit;
  return drawFrame({
    voice,
    title: voice.say(`page.match.title.${party}`, { library: library.name }),
    done: voice.say('page.match.done'),
    children: (
      <>
        <dl>
          <Facts {...page} />
        </dl>
        {visit.isAskedToRate && <RatingForm {...page} />}
        <Sessions {...page} />
        {openMoves(match, party).map((rule) => (
          <MoveForm {...page} rule={rule} />
        ))}
      </>
    ),
  });
}

function Facts({ visit, terms, voice }: MatchPage): JSX.Element {
  const { match, party, request, profile, mentor, client, library } = visit;
  const isUnderWay = match.status === 'active';
  const facts: (readonly [string, string | null | undefined])[] = [
    ['status', voice.say(`mentoring_match_status.${match.status}`)],
    ...(match.status === 'proposed'
      ? [['respond_by', dayInWords(match.respondBy, voice.language, library.timeZone)] as const]
      : []),
    ['terms', terms.join(', ')],
    ...(party === 'mentor'
      ? ([
          ['languages', request.languages.join(', ')],
          ['modes', request.modes.map((mode) => voice.say(`meeting_mode.${mode}`)).join(', ')],
          ['introduction', match.introduction],
          ['goals', isUnderWay ? request.goals : null],
        ] as const)
      : ([
          ['mentor', mentor.name],
          ['about', profile.about],
          ['mentor_email', isUnderWay ? mentor.email : null],
        ] as const)),
    [
      party === 'mentor' ? 'client' : 'passed_on',
      match.status === 'accepted' || isUnderWay ? Object.values(client).join('\n') : null,
    ],
  ];
  return (
    <>
      {facts.map(([name, value]) =>
        value ? (
          <>
            <dt>{voice.say(`page.match.fact.${name}`)}</dt>
            <dd>{value}</dd>
          </>
        ) : null,
      )}
    </>
  );
}
