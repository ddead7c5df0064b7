import { drawLinkPage } from './link-page';
import { type PageVoice } from './page-voice';

/** What is left of a link whose time is over: asking for a fresh one, which goes to the address on file. */
export function drawOverPage(voice: PageVoice): string {
  return drawLinkPage(
    voice,
    voice.say('page.link.over.title'),
    voice.request.done === 'fresh' ? null : (
      <>
        <p>{voice.say('page.link.over.body')}</p>
        <form method="post" action={voice.address('/fresh')}>
          <button type="submit">{voice.say('page.link.over.action')}</button>
        </form>
      </>
    ),
  );
}
