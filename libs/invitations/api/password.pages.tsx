import { Injectable } from '@nestjs/common';
import { type JSX } from 'preact';
import { DomainError, type Language } from '#kernel';
import { type LinkCaller, UsersService } from '#identity';
import { Settings } from '#platform/config';
import { Messages } from '#platform/messages';
import { renderPage } from '#platform/pages';

/** The page behind a link to choose a password. */
@Injectable()
export class PasswordPages {
  constructor(
    private readonly users: UsersService,
    private readonly messages: Messages,
    private readonly settings: Settings,
  ) {}

  /** The form. Looking at it changes nothing: mail scanners open links. */
  form(caller: LinkCaller): string {
    return this.draw(caller.language, 'choose', <PasswordForm text={this.in(caller.language)} />);
  }

  /** Takes the password; shows the form again, saying what is wrong, when the rules refuse it. */
  async choose(caller: LinkCaller, password: string): Promise<{ page: string; accepted: boolean }> {
    const text = this.in(caller.language);
    try {
      await this.users.choosePassword(caller, caller.userId ?? '', password);
    } catch (error) {
      const fault = error instanceof DomainError ? error.faults[0] : undefined;
      if (!fault) throw error;
      const form = <PasswordForm text={text} wrong={text(`invalid.${fault.code}`)} />;
      return { page: this.draw(caller.language, 'choose', form), accepted: false };
    }
    const done = (
      <>
        <p>{text('page.password.done.body')}</p>
        <a class="button" href={this.settings.publicUrl}>
          {text('page.password.done.action')}
        </a>
      </>
    );
    return { page: this.draw(caller.language, 'done', done), accepted: true };
  }

  private in(language: Language): (key: string) => string {
    return (key) => this.messages.text(language, key);
  }

  private draw(language: Language, title: 'choose' | 'done', children: JSX.Element): string {
    return renderPage({
      language,
      title: this.messages.text(language, `page.password.${title}.title`),
      children,
    });
  }
}

function PasswordForm(props: { text: (key: string) => string; wrong?: string }): JSX.Element {
  const { text, wrong } = props;
  return (
    <form method="post">
      {wrong !== undefined && (
        <p class="wrong" role="alert" id="wrong">
          {wrong}
        </p>
      )}
      <label for="password">{text('page.password.choose.label')}</label>
      <input
        id="password"
        name="password"
        type="password"
        autocomplete="new-password"
        minLength={12}
        required
        aria-describedby={wrong === undefined ? 'hint' : 'wrong hint'}
      />
      <p class="hint" id="hint">
        {text('page.password.choose.hint')}
      </p>
      <button type="submit">{text('page.password.choose.action')}</button>
    </form>
  );
}
