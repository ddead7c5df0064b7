import { Injectable } from '@nestjs/common';
import { invalidField } from '#kernel';
import { type LinkCaller } from '#identity';
import { languageLevelNames, type SpokenLanguage, type WeeklySlot } from '#mentoring';
import { IdempotencyStore } from '#platform/http';
import { FormVisitsService } from '../form-visits.service';
import { type ProfileForm } from './dto/profile-form.dto';
import { type RequestForm } from './dto/request-form.dto';

/** Takes the forms of mentors and clients, each once. */
@Injectable()
export class FormAnswers {
  constructor(
    private readonly visits: FormVisitsService,
    private readonly idempotency: IdempotencyStore,
  ) {}

  async profile(caller: LinkCaller, form: ProfileForm): Promise<void> {
    const { key, version, slots, languages, about = null, pausedUntil = null, ...said } = form;
    const details = {
      ...{ ...said, about, pausedUntil },
      slots: slots.map(slotOf),
      languages: languages.map(spokenOf),
    };
    await this.once(caller, key, form, () => this.visits.fillProfile(caller, details, version));
  }

  async request(caller: LinkCaller, form: RequestForm): Promise<void> {
    const { key, version, slots, goals = null, industry = null, stage = null, ...said } = form;
    const { branchId = null } = said;
    const details = { ...said, goals, industry, stage, branchId, slots: slots.map(slotOf) };
    await this.once(caller, key, form, () => this.visits.fillRequest(caller, details, version));
  }

  private async once(
    caller: LinkCaller,
    key: string,
    form: ProfileForm | RequestForm,
    effect: () => Promise<void>,
  ): Promise<void> {
    const request = [form.constructor.name, form];
    await this.idempotency.once(caller, { key, request, secret: false }, async () => {
      await effect();
      return null;
    });
  }
}

function slotOf(text: string): WeeklySlot {
  const [weekday, from, until] = text.split('/');
  const isSlot = /^[1-7](\/([01]\d|2[0-3]):[0-5]\d){2}$/.test(text);
  if (!isSlot || from === undefined || until === undefined) {
    throw invalidField('/slots', 'weekly_slot');
  }
  return { weekday: Number(weekday), from, until };
}

function spokenOf(text: string): SpokenLanguage {
  const [language = '', named] = text.split(':');
  const level = languageLevelNames.find((one) => one === named);
  if (level === undefined) throw invalidField('/languages', 'language_code');
  return { language, level };
}
