import { type TodayConcern, type TodayItem } from '../domain/today-item';
import { type LocalDay } from '#kernel';
import { isForTheDay } from '../domain/today.rules';
import { type TodayActionDto, type TodayItemDto } from './dto/today.dto';

interface Shown {
  readonly sentence: string;
  readonly day: LocalDay;
  readonly mayAct: boolean;
}

/** An item as the API shows it. */
export function shownItem(item: TodayItem, { sentence, day, mayAct }: Shown): TodayItemDto {
  const { concern, group, reason, daysLate } = item;
  const { type, id, title, subject } = concern;
  const dueAt = concern.dueAt.toISOString();
  const endsAt = isForTheDay(concern, day) ? day.end : concern.dueAt;
  const isLate = endsAt <= day.now;
  return {
    type,
    id,
    group,
    title,
    reason: { code: reason, parameters: { days: daysLate, dueAt }, sentence },
    subject,
    insteadOf: concern.insteadOf ?? null,
    since: isLate ? dueAt : null,
    until: isLate ? null : endsAt.toISOString(),
    priority: concern.type === 'follow_up' ? concern.priority : null,
    status: 'status' in concern ? concern.status : null,
    version: 'version' in concern ? concern.version : null,
    href: addressOf(concern),
    actions: mayAct ? actionsOf(concern) : [],
  };
}

const pathOf = {
  follow_up: 'follow-ups',
  referral: 'referrals',
  contact: 'contacts',
  match: 'mentoring-matches',
  mentoring_request: 'mentoring-requests',
} as const satisfies Record<TodayConcern['type'], string>;

function addressOf({ type, id }: TodayConcern): string {
  return `/api/v1/${pathOf[type]}/${id}`;
}

function actionsOf(concern: TodayConcern): TodayActionDto[] {
  const href = addressOf(concern);
  if (concern.type === 'referral') {
    return [
      { name: 'move', method: 'POST', href: `${href}/moves` },
      { name: 'message', method: 'POST', href: `${href}/messages` },
    ];
  }
  if (concern.type === 'contact') {
    return [
      { name: 'verify', method: 'POST', href: `${href}/verifications` },
      { name: 'change', method: 'PATCH', href },
    ];
  }
  if (concern.type === 'match') return [{ name: 'move', method: 'POST', href: `${href}/moves` }];
  if (concern.type === 'mentoring_request') {
    return [
      { name: 'suggest', method: 'POST', href: `${href}/suggestions` },
      { name: 'change', method: 'PATCH', href },
    ];
  }
  return [
    { name: 'done', method: 'POST', href: `${href}/done` },
    { name: 'snooze', method: 'POST', href: `${href}/snooze` },
    { name: 'hand_over', method: 'POST', href: `${href}/hand-over` },
    { name: 'cancel', method: 'POST', href: `${href}/cancel` },
    { name: 'change', method: 'PATCH', href },
  ];
}
