import { type JSX } from 'preact';
import { ratingQuestions, ratingScale } from '#mentoring';
import { Ticks } from './fields';
import { type MatchPage } from './match-page-content';
import { Form } from './page-frame';

const form = 'rating';

/** Two questions, when it has ended; nobody has to answer. */
export function RatingForm({ visit, voice }: MatchPage): JSX.Element {
  const options = ratingScale.map(
    (mark) => [String(mark), voice.say(`page.rating.scale.${mark}`)] as const,
  );
  return (
    <section>
      <h2>{voice.say('page.rating.title')}</h2>
      <p>{voice.say('page.rating.why')}</p>
      <Form voice={voice} name={form} label={voice.say('page.rating.send')}>
        {ratingQuestions.map((question) => (
          <Ticks
            {...{ voice, form, options }}
            type="radio"
            name={question}
            label={voice.say(`page.rating.${question}.${visit.party}`)}
          />
        ))}
      </Form>
    </section>
  );
}
