import { type Language } from '#kernel';
import { renderPage } from '#platform/pages';

export type Say = (key: string) => string;

interface OperatorPage {
  readonly language: Language;
  readonly say: Say;
}

/** Where an operator says their key. */
export function signInPage({
  language,
  say,
  isWrong,
}: OperatorPage & { readonly isWrong: boolean }): string {
  return renderPage({
    language,
    title: say('title'),
    children: (
      <form method="post" action="/operator/sign-in">
        {isWrong && (
          <p class="wrong" role="alert">
            {say('wrong')}
          </p>
        )}
        <label for="key">{say('key')}</label>
        <input id="key" name="key" type="password" autocomplete="current-password" required />
        <p class="hint">{say('key.hint')}</p>
        <button type="submit">{say('sign_in')}</button>
      </form>
    ),
  });
}

/** What an operator finds here. */
export function operatorPage({ language, say }: OperatorPage): string {
  return renderPage({
    language,
    title: say('title'),
    children: (
      <>
        <p>
          <a class="button" href="/operator/queues/">
            {say('queues')}
          </a>
        </p>
        <p class="hint">{say('queues.hint')}</p>
        <form method="post" action="/operator/sign-out">
          <button type="submit">{say('sign_out')}</button>
        </form>
      </>
    ),
  });
}
