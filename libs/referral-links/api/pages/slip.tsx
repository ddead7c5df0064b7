import { renderPage } from '#platform/pages';
import { type ClientPage } from '../../client-page.service';
import { linkPageStyles } from './page-styles';
import { type Voice } from './page-voice';
import { QrCode } from './qr-code';
import { VisitFacts } from './visit-facts';

const slipStyles = `
@page { size: A5; margin: 12mm; }
.code { display: block; width: 11rem; height: 11rem; margin: .75rem 0; }
.link { font-size: .9rem; }
@media print {
  :root { color-scheme: light; --accent: #000; --line: #000; }
  body { font-size: 11pt; line-height: 1.4; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 16pt; }
  h2 { font-size: 12pt; margin: 1rem 0 .25rem; break-after: avoid; }
  dt { margin-top: .4rem; opacity: 1; }
  a { text-decoration: none; }
  .scan { break-inside: avoid; }
}
`;

/** The slip that a client takes along. It names whom they go to, and not them. */
export function drawSlip(
  page: ClientPage & { readonly address: string | undefined },
  voice: Voice,
): string {
  const { contact, address } = page;
  return renderPage({
    language: voice.language,
    title: voice.say('page.link.slip.title', { partner: contact.name }),
    styles: linkPageStyles + slipStyles,
    children: (
      <>
        <VisitFacts page={page} voice={voice} />
        {address !== undefined && (
          <section class="scan">
            <h2>{voice.say('page.link.slip.how')}</h2>
            <p>{voice.say('page.link.slip.scan')}</p>
            <QrCode text={address} label={voice.say('page.link.slip.code')} />
            <p class="link">{address}</p>
          </section>
        )}
      </>
    ),
  });
}
