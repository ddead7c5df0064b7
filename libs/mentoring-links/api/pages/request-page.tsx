import { type RequestVisit } from '../../form-visits.service';
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
import { Choice, Ticks, Words } from './fields';
import { drawFrame, Form } from './page-frame';

const form = 'request';

/** The form in which a client says what they want a mentor for. */
export function drawRequestPage({
  visit,
  ...offered
}: Offered & { readonly visit: RequestVisit }): string {
  const { voice, topics, branches } = offered;
  const { request, library } = visit;
  const within = { voice, form };
  const field = (name: string) => ({ ...within, name, label: voice.say(`page.form.${name}`) });
  const industry = request?.industry ?? null;
  return drawFrame({
    voice,
    title: voice.say('page.form.title.request'),
    done: voice.say('page.form.done'),
    children: (
      <>
        <p>{voice.say('page.form.why.request', { library: library.name })}</p>
        <Form voice={voice} name={form} label={voice.say('page.form.send')}>
          <OnFile version={request?.version} />
          <Words {...field('goals')} value={request?.goals ?? null} />
          <Topics {...within} topics={topics} values={request?.terms ?? []} />
          <Ticks
            {...field('languages')}
            type="checkbox"
            options={languageOptions(voice, request?.languages ?? [])}
            values={request?.languages ?? []}
          />
          <Choice
            {...field('stage')}
            options={stageOptions(voice)}
            value={request?.stage ?? null}
          />
          <Choice
            {...field('industry')}
            options={industryOptions(voice, industry === null ? [] : [industry])}
            value={industry}
          />
          <Modes {...within} values={request?.modes ?? []} />
          {branches.length > 0 && (
            <Choice
              {...field('branchId')}
              options={branches.map(({ id, name }) => [id, name])}
              value={request?.branchId ?? null}
            />
          )}
          <Slots {...within} values={request?.slots ?? []} />
        </Form>
      </>
    ),
  });
}
