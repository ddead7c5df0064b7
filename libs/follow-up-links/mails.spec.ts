import { Test, type TestingModule } from '@nestjs/testing';
import { FollowUpReminder } from '#libs/follow-ups/jobs/follow-up-reminder';
import { FollowUpsJobsModule } from '#libs/follow-ups/jobs/follow-ups-jobs.module';
import { RemindersService } from '#libs/follow-ups/reminders.service';
import { planFollowUp } from '#follow-ups/testing';
import { addContact } from '#interactions/testing';
import { PlatformModule } from '#libs/platform/platform.module';
import { type Delivery } from '#notifications';
import { SweepsModule } from '#platform/queue';
import { UnitOfWork } from '#platform/database';
import { makeLibrary, TestApi } from '#test';
import { FollowUpLinksModule } from '.';

let api: TestApi;
let worker: TestingModule;

beforeAll(async () => {
  api = await TestApi.start();
  worker = await Test.createTestingModule({
    imports: [
      PlatformModule.with(api.settings),
      SweepsModule,
      FollowUpsJobsModule,
      FollowUpLinksModule,
    ],
  }).compile();
  await worker.init();
});
afterAll(async () => {
  await worker.close();
  await api.stop();
});

it('a reminder carries links to mark it done and to put it off, which open its page', async () => {
  const library = await makeLibrary(api);
  const contactId = await addContact(library);
  const { id } = await planFollowUp(library, { contactId, dueLocal: '2026-11-20T10:00' });
  await worker.get(RemindersService, { strict: false }).remindOfDue();
  const delivery = {
    libraryId: library.id,
    recipient: { kind: 'user', id: library.librarian.id },
    subjectId: id,
    occurrence: '2026-11-20T09:00:00.000Z/1',
  } as Delivery;
  const unitOfWork = worker.get(UnitOfWork, { strict: false });
  const { text, html } = await unitOfWork.run(library.id, () =>
    worker.get(FollowUpReminder, { strict: false }).compose(delivery),
  );
  const links = [...text.matchAll(/^(It is done|Later):\n(.*)$/gm)];
  expect(links.map(([, label]) => label)).toEqual(['It is done', 'Later']);
  for (const [, , address] of links) {
    const { pathname, search } = new URL(address!);
    expect(html).toContain(pathname);
    const page = await api.call('get', pathname + search).expect(200);
    expect(page.text).toContain('Wysłać program warsztatów');
  }
});
