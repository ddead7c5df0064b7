import { type ComponentChildren, type JSX } from 'preact';
import { render } from 'preact-render-to-string';
import { type Language } from '#kernel';
import { pageStyles } from './page-styles';

export interface PageContent {
  readonly language: Language;
  readonly title: string;
  /** Styles of this page, besides those of every page. */
  readonly styles?: string;
  readonly children: ComponentChildren;
}

/**
 * A page that the server draws: for people who follow a link from a mail, perhaps on a cheap phone. It needs
 * no JavaScript and asks no other host for anything. Whatever is put into it is escaped.
 */
export function renderPage(content: PageContent): string {
  return `<!doctype html>${render(<Page {...content} />)}`;
}

function Page({ language, title, styles = '', children }: PageContent): JSX.Element {
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <title>{`${title} · Liaison`}</title>
        <style dangerouslySetInnerHTML={{ __html: pageStyles + styles }} />
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  );
}
