import { type Language } from '#kernel';
import { type Failure } from '#platform/http';
import { type MessageParameters, type Messages } from '#platform/messages';
import { type PageRequest } from '../page-request';

/** What every part of a page needs to speak: its language, how it was asked for, and what was refused. */
export class PageVoice {
  constructor(
    private readonly messages: Messages,
    readonly language: Language,
    readonly request: PageRequest,
    readonly failure: Failure | undefined,
  ) {}

  say(key: string, parameters?: MessageParameters): string {
    return this.messages.text(this.language, key, parameters);
  }

  /** The page's address, or that of one of its forms, in the language that the page is in. */
  address(form = '', language: Language = this.language): string {
    return `${this.request.address}${form && `/${form}`}?language=${language}`;
  }

  /** What was typed into a field of a form that could not be taken; undefined where that form was not sent. */
  typed(form: string, field: string): readonly string[] | undefined {
    const { posted } = this.request;
    return posted?.name === form ? (posted.values[field] ?? []) : undefined;
  }

  /** What is wrong with a field of the form that was sent. */
  fault(form: string, field: string): string | undefined {
    if (this.request.posted?.name !== form) return undefined;
    const fault = this.failure?.faults?.find(
      ({ pointer }) => pointer === `/${field}` || pointer.startsWith(`/${field}/`),
    );
    return fault && this.messages.text(this.language, `invalid.${fault.code}`, fault.parameters);
  }

  /** Why the form was not taken, on the whole. */
  get refusal(): string | undefined {
    return this.failure && this.say(`problem.${this.failure.code}`, this.failure.parameters);
  }
}
