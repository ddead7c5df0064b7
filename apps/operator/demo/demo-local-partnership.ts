import { Temporal } from 'temporal-polyfill';
import { type Caller } from '#kernel';
import { AnswersService } from '#libs/local-partnerships/answers.service';
import { IdeasService } from '#libs/ideas/ideas.service';
import { LocalPartnershipsService } from '#libs/local-partnerships/local-partnerships.service';
import { MembersService } from '#libs/local-partnerships/members.service';
import { PlanService } from '#libs/local-partnerships/plan.service';
import { type ServiceFinder } from '../operator.module';
import { type DemoContactIds } from './demo-contacts';

interface DemoPartners {
  readonly contacts: DemoContactIds;
  readonly librarianId: string;
}

const day = (fromNow: number): string =>
  Temporal.Now.plainDateISO('Europe/Warsaw').add({ days: fromNow }).toString();

/**
 * Three who work together with the library, two of whom said yes to the goals; and two ideas of partners.
 * @returns the goals' ids
 */
export async function seedLocalPartnership(
  get: ServiceFinder,
  caller: Caller,
  { contacts, librarianId }: DemoPartners,
): Promise<string[]> {
  const partnerships = get(LocalPartnershipsService);
  const id = await partnerships.create(caller, {
    name: 'Praca blisko domu',
    purpose: 'Mieszkańcy powiatu znajdują pracę i zakładają firmy, nie wyjeżdżając z Kołobrzegu.',
    ownerId: librarianId,
  });
  const goals = await partnerships.setGoals(caller, id, 1, [
    {
      goal: 'Dwanaście wspólnych warsztatów dla szukających pracy',
      dueOn: day(200),
      reachedOn: null,
    },
    { goal: 'Jedno miejsce w internecie z ofertami z powiatu', dueOn: day(90), reachedOn: null },
  ]);
  const members = get(MembersService);
  const add = (contactId: string, role: 'coordinator' | 'member' | 'supporter') =>
    members.add(caller, { localPartnershipId: id, contactId, role });
  const office = await add(contacts.jobAgency, 'coordinator');
  const foundation = await add(contacts.foundation, 'member');
  await add(contacts.townHall, 'supporter');
  const answers = get(AnswersService);
  for (const member of [office, foundation]) {
    await answers.confirm(caller, member, {
      ...{ goalsVersion: 1, way: 'meeting', confirmedOn: day(-10) },
      note: 'Na spotkaniu w bibliotece',
    });
  }
  const plan = get(PlanService);
  await plan.logMeeting(caller, id, {
    summary: 'Uzgodniliśmy cele i podział zadań na pierwszy kwartał.',
    occurredAt: Temporal.Now.instant()
      .subtract({ hours: 240 })
      .toString({ smallestUnit: 'second' }),
    durationMinutes: 90,
    memberIds: [office, foundation],
  });
  await plan.plan(caller, id, {
    ...{ memberId: office, title: 'Ustalić terminy warsztatów', dueLocal: day(7) },
  });
  await seedIdeas(get, caller, contacts);
  return goals.map((goal) => goal.id);
}

async function seedIdeas(
  get: ServiceFinder,
  caller: Caller,
  contacts: DemoContactIds,
): Promise<void> {
  const ideas = get(IdeasService);
  await ideas.drop(caller, {
    ...{ contactId: contacts.foundation, door: 'link', senderName: 'Олена Бондар' },
    subject: 'Кав’ярня ремонту в бібліотеці',
    idea: 'Раз на місяць наші майстри могли б ремонтувати речі разом із мешканцями.',
  });
  const answered = await ideas.drop(caller, {
    ...{ contactId: contacts.jobAgency, door: 'staff' },
    subject: 'Dyżur doradcy w filii na wsi',
    idea: 'Doradca mógłby przyjeżdżać do filii raz w tygodniu, zamiast zapraszać ludzi do miasta.',
  });
  await ideas.move(caller, answered, {
    ...{ from: 'received', to: 'answered' },
    reply: 'Bardzo chętnie. Który dzień tygodnia byłby najlepszy?',
  });
}
