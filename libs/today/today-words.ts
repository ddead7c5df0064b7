import { Injectable } from '@nestjs/common';
import { clockInWords, dayInWords, type Language, timeInWords } from '#kernel';
import { Messages } from '#platform/messages';
import { type TodayGroup, type TodayItem } from './domain/today-item';

/** The list in words: the same in the app and in the digest. */
@Injectable()
export class TodayWords {
  constructor(private readonly messages: Messages) {}

  groupName(group: TodayGroup, language: Language): string {
    return this.messages.text(language, `today_group.${group}`);
  }

  /** Why it stands on the list, in a sentence. */
  sentence({ concern, reason, daysLate }: TodayItem, language: Language, timeZone: string): string {
    const { dueAt, title } = concern;
    return this.messages.text(language, `page.today.reason.${reason}`, {
      days: daysLate,
      partner: title,
      at: timeInWords(dueAt, language, timeZone),
      day: dayInWords(dueAt, language, timeZone),
      time: clockInWords(dueAt, language, timeZone),
      ...('waitsSince' in concern && {
        since: dayInWords(concern.waitsSince, language, timeZone),
      }),
      ...(concern.type === 'contact' && {
        accurateAsOf: dayInWords(concern.correctOn, language, 'UTC'),
      }),
    });
  }
}
