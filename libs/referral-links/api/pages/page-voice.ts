import { dayInWords, type Language, timeInWords } from '#kernel';
import { type Failure } from '#platform/http';
import { type MessageParameters, type Messages } from '#platform/messages';
import { type PageRequest } from '../page-request';

/** In which language a page speaks, and on whose clocks. */
export interface Tongue {
  readonly language: Language;
  readonly timeZone: string;
}

/** What every part of a page, or of a slip, needs to speak. */
export class Voice {
  readonly language: Language;
  readonly timeZone: string;

  constructor(
    private readonly messages: Messages,
    { language, timeZone }: Tongue,
  ) {
    this.language = language;
    this.timeZone = timeZone;
  }

  say(key: string, parameters?: MessageParameters): string {
    return this.messages.text(this.language, key, parameters);
  }

  /** The same where there may be no such text. */
  find(key: string, parameters?: MessageParameters): string | undefined {
    return this.messages.find(this.language, key, parameters);
  }

  moment(at: Date | string): string {
    return timeInWords(new Date(at), this.language, this.timeZone);
  }

  day(at: Date | string): string {
    return dayInWords(new Date(at), this.language, this.timeZone);
  }
}

/** The voice of a page that was asked for through a link: it also knows what it was asked, and what was refused. */
export class PageVoice extends Voice {
  constructor(
    messages: Messages,
    tongue: Tongue,
    readonly request: PageRequest,
    readonly failure: Failure | undefined,
  ) {
    super(messages, tongue);
  }

  /** The page's address, or that of one of its forms, in the language that the page is in. */
  address(form = '', language: Language = this.language): string {
    return `${this.request.address}${form}?language=${language}`;
  }
}
