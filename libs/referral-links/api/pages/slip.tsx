import { renderPage } from '#platform/pages';
import { type ClientPage } from '../../client-page.service';
import { linkPageStyles } from './page-styles';
import { type Voice } from './page-voice';
import { QrCode } from './qr-code';
import { VisitFacts } from './visit-facts';

/** One page of A5, or the half of an A4: it goes into a bag or a passport. */
const slipStyles = `
@page { size: A5; margin: 10mm; }
.code { display: block; width: 11rem; height: 11rem; margin: .75rem 0; }
.link { font-size: .9rem; }
@media print {
  :root { color-scheme: light; --accent: #000; --line: #000; }
  body { font-size: 10.5pt; line-height: 1.35; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 15pt; margin: 0 0 4mm; }
  h2 { font-size: 11.5pt; margin: 4mm 0 1mm; break-after: avoid; }
  dl { display: grid; grid-template-columns: 32mm 1fr; gap: 1mm 3mm; }
  dt { margin: 0; font-size: inherit; opacity: 1; }
  a { text-decoration: none; }
  .scan { display: grid; grid-template-columns: 36mm 1fr; column-gap: 4mm; break-inside: avoid; }
  .scan h2 { grid-column: 1 / -1; }
  .scan p { margin: 0 0 2mm; }
  .code { grid-row: 2 / 4; width: 36mm; height: 36mm; margin: 0; }
  .link { font-size: 9pt; }
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
            <QrCode text={address} label={voice.say('page.link.slip.code')} />
            <p>{voice.say('page.link.slip.scan')}</p>
            <p class="link">{address}</p>
          </section>
        )}
      </>
    ),
  });
}
