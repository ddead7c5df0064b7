import { languageLevelNames } from '#mentoring';
import { type ProfileVisit } from '../../form-visits.service';
import {
  industryOptions,
  languageOptions,
  Modes,
  type Offered,
  OnFile,
  Slots,
  stageOptions,
  Topics,
} from './common-fields';
import { Line, Ticks, Words } from './fields';
import { drawFrame, Form } from './page-frame';
import { Spoken } from './spoken';

const form = 'profile';

/** The form in which a mentor says what they offer. */
export function drawProfilePage({
  visit,
  ...offered
}: Offered & { readonly visit: ProfileVisit }): string {
  const { voice, topics, branches } = offered;
  const { profile, library } = visit;
  const within = { voice, form };
  const field = (name: string) => ({ ...within, name, label: voice.say(`page.form.${name}`) });
  const industries = [...(profile?.industries ?? []), ...(profile?.conflictIndustries ?? [])];
  return drawFrame({
    voice,
    title: voice.say('page.form.title.profile'),
    done: voice.say('page.form.done'),
    children: (
      <>
        <p>{voice.say('page.form.why.profile', { library: library.name })}</p>
        <Form voice={voice} name={form} label={voice.say('page.form.send')}>
          <OnFile version={profile?.version} />
          <Words {...field('about')} value={profile?.about ?? null} />
          <Topics {...within} topics={topics} values={profile?.terms ?? []} />
          <Spoken
            {...within}
            options={languageOptions(
              voice,
              (profile?.languages ?? []).map(({ language }) => language),
            )}
            levels={languageLevelNames}
            values={profile?.languages ?? []}
          />
          <Ticks
            {...field('stages')}
            type="checkbox"
            options={stageOptions(voice)}
            values={profile?.stages ?? []}
          />
          <Ticks
            {...field('industries')}
            type="checkbox"
            options={industryOptions(voice, industries)}
            values={profile?.industries ?? []}
          />
          <details>
            <summary>{voice.say('page.form.conflictIndustries')}</summary>
            <Ticks
              {...field('conflictIndustries')}
              type="checkbox"
              options={industryOptions(voice, industries)}
              values={profile?.conflictIndustries ?? []}
            />
          </details>
          <Modes {...within} values={profile?.modes ?? []} />
          {branches.length > 0 && (
            <Ticks
              {...field('branchIds')}
              type="checkbox"
              options={branches.map(({ id, name }) => [id, name])}
              values={profile?.branchIds ?? []}
              hint={voice.say('page.form.anywhere')}
            />
          )}
          <Slots {...within} values={profile?.slots ?? []} />
          <Line
            {...field('capacity')}
            type="number"
            min={0}
            max={50}
            value={profile?.capacity ?? 1}
            isRequired
          />
          <Line {...field('pausedUntil')} type="date" value={profile?.pausedUntil ?? null} />
        </Form>
      </>
    ),
  });
}
