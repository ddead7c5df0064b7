import { type Language } from '#kernel';
import { renderPage } from './page';

/** The page that says why a link leads no further. */
export function renderProblemPage(language: Language, title: string): string {
  return renderPage({ language, title, children: null });
}
