import PostalMime from 'postal-mime';
import { type MailContent, renderMail } from './mail-layout';

const content: MailContent = {
  language: 'pl',
  heading: 'Wyślij program warsztatów',
  paragraphs: ['Na dziś, godz. 10:00.'],
  facts: [{ label: 'Kontakt', value: 'Powiatowy Urząd Pracy <Kołobrzeg> & "spółka"' }],
  action: { label: 'Otwórz', url: 'https://liaison.example/follow-ups/1?a=1&b=2' },
  footer: ['Biblioteka w Kołobrzegu', 'Wysłano, bo ta sprawa jest Twoja.'],
};

describe('the layout of a mail', () => {
  it('says the same as text and as HTML', () => {
    const { text, html } = renderMail(content);
    for (const words of [
      content.heading,
      ...content.paragraphs,
      'Kontakt',
      'Otwórz',
      ...content.footer,
    ]) {
      expect(text).toContain(words);
      expect(html).toContain(words);
    }
    expect(text).toContain('https://liaison.example/follow-ups/1?a=1&b=2');
    expect(html).toContain('href="https://liaison.example/follow-ups/1?a=1&amp;b=2"');
  });

  it('shows things of one sort under each other, each with its links', () => {
    const links = [{ label: 'Gotowe', url: 'https://liaison.example/l/1?do=done&language=pl' }];
    const entry = { title: 'Wysłać <program>', text: 'Po terminie.', links };
    const sections = [{ heading: 'Zaległe', entries: [entry], note: 'I jeszcze trochę.' }];
    const { text, html } = renderMail({ ...content, sections });
    expect(text).toContain(
      'Zaległe\n-------\n\n* Wysłać <program>\n  Po terminie.\n  Gotowe: https://liaison.example/l/1?do=done&language=pl',
    );
    expect(html).toContain('<h2>Zaległe</h2>');
    expect(html).toContain('Wysłać &lt;program>');
    expect(html).toContain('href="https://liaison.example/l/1?do=done&amp;language=pl"');
    for (const form of [text, html]) expect(form).toContain('I jeszcze trochę.');
  });

  it('shows text as text, never as markup', () => {
    const { html } = renderMail({ ...content, heading: '<img src=x onerror=alert(1)>' });
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)>');
  });

  it('names its language, fits a phone, follows the reader into the dark and fetches nothing', () => {
    const { html } = renderMail(content);
    expect(html).toContain('<html lang="pl">');
    expect(html).toContain('name="viewport"');
    expect(html).toContain('prefers-color-scheme: dark');
    expect(html).not.toMatch(/<img|<link|@import|url\(|src=/);
  });

  it('leaves out what there is not', () => {
    const { text, html } = renderMail({
      language: 'en',
      heading: 'Hello',
      paragraphs: [],
      footer: [],
    });
    expect(text).toBe('Hello\n');
    expect(html).not.toMatch(/<dl|<a /);
  });

  it('reads as a mail does', async () => {
    const { html } = renderMail(content);
    const mail = await PostalMime.parse(`Content-Type: text/html; charset=utf-8\r\n\r\n${html}`);
    expect(mail.html).toContain('Powiatowy Urząd Pracy');
  });
});
