import { newId } from '#kernel';
import { faultsOf } from '#interactions/testing';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { PartnershipStory } from '../testing/partnership-story';

let api: TestApi;
let library: TestLibrary;
let story: PartnershipStory;

const path = '/api/v1/local-partnerships';
const membersPath = '/api/v1/local-partnership-members';

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
  story = new PartnershipStory(library);
});

describe('a local partnership', () => {
  it('has members with roles, and counts who confirmed its goals', async () => {
    const made = await story.partnership();
    expect(made).toMatchObject({
      ...{ libraryRole: 'coordinator', goalsVersion: 1, version: 2, endedOn: null },
      goals: [{ goal: 'Dwanaście warsztatów', dueOn: null, reachedOn: null }],
      owner: { id: library.librarian.id },
    });
    const office = await story.member(made.id);
    await story.member(made.id, { kind: 'ngo', name: 'Fundacja Start' });
    const said = { goalsVersion: 1, way: 'spoken', personName: 'Anna Wójcik' };
    const confirmed = await story.post(`${membersPath}/${office}/confirmations`, said);
    expect(confirmed).toMatchObject({ standing: 'confirmed', confirmedVersion: 1 });
    const { data } = await story.read(`${path}?ended=false`);
    expect(data).toMatchObject([{ id: made.id, counts: { members: 2, confirmed: 1 } }]);
    const members = await story.read(`${membersPath}?localPartnershipId=${made.id}`);
    expect(members.data).toMatchObject([
      { contact: { name: 'PUP w Kołobrzegu' }, role: 'member', standing: 'confirmed' },
      { contact: { name: 'Fundacja Start' }, standing: 'not_asked' },
    ]);
    const { contactId } = members.data[1];
    expect((await story.read(`${path}?contactId=${contactId}`)).data).toHaveLength(1);
    const role = { role: 'supporter' };
    const changed = await story.change('patch', `${membersPath}/${office}`, 2, role);
    expect(changed).toMatchObject({ ...role, standing: 'confirmed' });
  });

  it('asks anew of whoever confirmed, once the goals are worded anew, and keeps what was confirmed', async () => {
    const made = await story.partnership([{ goal: 'Biuletyn', dueOn: '2027-01-31' }]);
    const id = await story.member(made.id);
    const confirm = (goalsVersion: number, status = 201) =>
      story.post(
        `${membersPath}/${id}/confirmations`,
        { goalsVersion, way: 'written', confirmedOn: '2026-01-10' },
        status,
      );
    await confirm(1);
    await confirm(1);
    const reached = { goal: 'Biuletyn', dueOn: '2027-01-31', reachedOn: '2026-01-12' };
    const marked = await story.setGoals(made, [reached]);
    expect(marked.goalsVersion).toBe(1);
    expect((await story.readMember(id)).standing).toBe('confirmed');
    const worded = await story.setGoals(marked, [{ ...reached, goal: 'Biuletyn co kwartał' }]);
    expect(worded.goalsVersion).toBe(2);
    expect((await story.readMember(id)).standing).toBe('outdated');
    expect(await confirm(1, 409)).toMatchObject({
      code: 'local_partnership_goals_changed',
      goalsVersion: 2,
    });
    await confirm(2);
    const { data } = await story.read(`${membersPath}/${id}/confirmations`);
    expect(data).toMatchObject([
      { goalsVersion: 2, goals: '1. Biuletyn co kwartał (2027-01-31)', way: 'written' },
      { goalsVersion: 1, goals: '1. Biuletyn (2027-01-31)', confirmedOn: '2026-01-10' },
    ]);
  });

  it('lets a member withdraw and come back, who then has everything still to confirm', async () => {
    const { id: localPartnershipId } = await story.partnership();
    const id = await story.member(localPartnershipId);
    const { contactId } = await story.readMember(id);
    const again = { localPartnershipId, contactId, role: 'supporter' };
    expect((await story.post(membersPath, again, 409)).code).toBe(
      'local_partnership_member_already',
    );
    const gone = await story.post(`${membersPath}/${id}/withdrawal`, { note: 'Brak czasu' });
    expect(gone).toMatchObject({ standing: 'withdrawn', withdrawalNote: 'Brak czasu' });
    const said = { goalsVersion: 1, way: 'meeting' };
    await story.post(`${membersPath}/${id}/confirmations`, said, 409);
    await story.post(`${membersPath}/${id}/withdrawal`, {}, 409);
    expect(await story.post(membersPath, again)).toMatchObject({
      ...{ id, standing: 'not_asked', role: 'supporter', withdrawnAt: null, withdrawalNote: null },
    });
  });

  it('has a plan of follow-ups and meetings with those who were there', async () => {
    const { id } = await story.partnership();
    const office = await story.member(id);
    const ngo = await story.member(id, { kind: 'ngo', name: 'Fundacja Start' });
    const item = { memberId: office, title: 'Ustalić terminy', dueLocal: '2126-11-27' };
    const planned = await story.post(`${path}/${id}/plan-items`, item);
    expect(planned).toMatchObject({ title: 'Ustalić terminy', status: 'open', memberId: office });
    const { contactId } = await story.readMember(office);
    expect(await story.read(`/api/v1/follow-ups/${planned.followUpId}`)).toMatchObject({
      ...{ contactId, ownerId: library.librarian.id, origin: 'partnership' },
    });
    expect((await story.read(`${path}/${id}/plan-items?status=open`)).data).toHaveLength(1);
    const met = { summary: 'Plan na wiosnę', occurredAt: '2026-01-20T10:00:00Z' };
    const all = await story.post(`${path}/${id}/meetings`, met);
    expect(all.contacts.map(({ name }: { name: string }) => name)).toEqual([
      'PUP w Kołobrzegu',
      'Fundacja Start',
    ]);
    await story.post(`${path}/${id}/meetings`, {
      ...{ summary: 'Krótko', memberIds: [ngo] },
      next: undefined,
    });
    const { data } = await story.read(`${path}/${id}/meetings`);
    expect(data.map(({ contacts }: { contacts: object[] }) => contacts.length)).toEqual([1, 2]);
    const log = await story.read(`/api/v1/interactions?contactId=${contactId}`);
    expect(log.data).toMatchObject([{ id: all.interactionId, channel: 'meeting' }]);
  });

  it('is removed only while nothing was done in it; it ends instead, and nothing begins in it then', async () => {
    const remove = (id: string, version: number) =>
      library.librarian.call('delete', `${path}/${id}`).set('If-Match', `"${version}"`);
    const mistake = await story.partnership();
    await story.member(mistake.id);
    await remove(mistake.id, 1).expect(412);
    await remove(mistake.id, 2).expect(204);
    const made = await story.partnership();
    const id = await story.member(made.id);
    await story.post(`${membersPath}/${id}/confirmations`, { goalsVersion: 1, way: 'spoken' });
    expect((await remove(made.id, 2).expect(409)).body.code).toBe('local_partnership_under_way');
    const drop = library.librarian.call('delete', `${membersPath}/${id}`).set('If-Match', '"2"');
    expect((await drop.expect(409)).body.code).toBe('local_partnership_member_took_part');
    await story.change('patch', `${path}/${made.id}`, 2, { endedOn: '2026-01-31' });
    for (const [what, body] of [
      ['confirmation-requests', {}],
      ['meetings', { summary: 'Spotkanie' }],
      ['plan-items', { memberId: id, title: 'x', dueLocal: '2126-01-01' }],
    ] as const) {
      const { code } = await story.post(`${path}/${made.id}/${what}`, body, 409);
      expect(code).toBe('local_partnership_ended');
    }
  });

  it('asks by mail those who owe an answer, and names those without an address', async () => {
    const { id } = await story.partnership([]);
    await story.post(`${path}/${id}/confirmation-requests`, {}, 409);
    await story.setGoals(await story.read(`${path}/${id}`), [{ goal: 'Targi pracy' }]);
    const byMail = await story.member(id, { emails: [{ address: 'pup@example.org' }] });
    const other = await story.member(id, { kind: 'ngo', name: 'Fundacja Start' });
    expect(await story.ask(id)).toEqual({ asked: [byMail], withoutAddress: [other] });
    expect(await story.readMember(byMail)).toMatchObject({ standing: 'asked' });
    expect(await story.readMember(other)).toMatchObject({ standing: 'not_asked', askedAt: null });
    await story.post(`${membersPath}/${byMail}/confirmations`, { goalsVersion: 1, way: 'spoken' });
    expect(await story.ask(id)).toEqual({ asked: [], withoutAddress: [other] });
    const requests = `${path}/${id}/confirmation-requests`;
    const refused = await story.post(requests, { memberIds: [byMail] }, 400);
    expect(faultsOf(refused)).toEqual([{ pointer: '/memberIds/0', code: 'owes_no_confirmation' }]);
  });
});

describe('two members that turn out to be one', () => {
  it('are one, who met once, until the merge is undone', async () => {
    const { id } = await story.partnership();
    const one = await story.member(id);
    const other = await story.member(id, { name: 'PUP Kołobrzeg', allowDuplicate: true });
    const { contactId } = await story.readMember(one);
    const { contactId: mergedId } = await story.readMember(other);
    const merges = `/api/v1/contacts/${contactId}/merges`;
    const { id: mergeId } = await story.post(merges, { mergedId });
    const members = async () =>
      (await story.read(`${membersPath}?localPartnershipId=${id}`)).data as { id: string }[];
    expect(await members()).toMatchObject([{ id: one }]);
    expect((await story.read(`${path}/${id}`)).counts.members).toBe(1);
    const met = await story.post(`${path}/${id}/meetings`, { summary: 'Spotkanie' });
    expect(met.contacts).toHaveLength(1);
    await story.post(`${merges}/${mergeId}/undo`, {}, 200);
    expect(await members()).toMatchObject([{ id: one }, { id: other }]);
  });
});

describe('bad input', () => {
  it('names the field, and changes nothing', async () => {
    const made = await story.partnership();
    const { id } = made;
    const other = await story.partnership();
    const member = await story.member(other.id);
    const cases: readonly [string, object, string, string][] = [
      [path, { name: ' ' }, '/name', 'min_length'],
      [path, { name: 'x', libraryRole: 'boss' }, '/libraryRole', 'in'],
      [path, { name: 'x', ownerId: newId() }, '/ownerId', 'unknown_user'],
      [path, { name: 'x', branchId: newId() }, '/branchId', 'unknown_branch'],
      [path, { name: 'x', endedOn: '2199-01-01' }, '/endedOn', 'in_the_future'],
      [
        membersPath,
        { localPartnershipId: id, contactId: newId(), role: 'member' },
        '/contactId',
        'unknown_contact',
      ],
      [
        `${path}/${id}/plan-items`,
        { memberId: member, title: 'x', dueLocal: '2126-01-01' },
        '/memberId',
        'unknown_local_partnership_member',
      ],
      [
        `${path}/${id}/meetings`,
        { summary: 'x', memberIds: [member] },
        '/memberIds/0',
        'unknown_local_partnership_member',
      ],
      [`${path}/${id}/meetings`, { summary: 'x' }, '/memberIds', 'required'],
      [
        `${membersPath}/${member}/confirmations`,
        { goalsVersion: 1, way: 'spoken', confirmedOn: '2199-01-01' },
        '/confirmedOn',
        'in_the_future',
      ],
      [`${membersPath}/${member}/confirmations`, { goalsVersion: 1, way: 'link' }, '/way', 'in'],
    ];
    for (const [to, body, pointer, code] of cases) {
      expect([to, faultsOf(await story.post(to, body, 400))]).toEqual([to, [{ pointer, code }]]);
    }
    const request = library.librarian.call('put', `${path}/${id}/goals`).set('If-Match', '"2"');
    const { body } = await request.send({ goals: [{ goal: 'x', reachedOn: '2199-01-01' }] });
    expect(faultsOf(body)).toEqual([{ pointer: '/goals/0/reachedOn', code: 'in_the_future' }]);
    const elsewhere = await story.partnership();
    const theirs = library.librarian.call('put', `${path}/${id}/goals`).set('If-Match', '"2"');
    const refused = await theirs.send({ goals: [{ goal: 'x', id: elsewhere.goals[0].id }] });
    expect(faultsOf(refused.body)).toEqual([{ pointer: '/goals/0/id', code: 'unknown_goal' }]);
    expect(await story.read(`${path}/${id}`)).toEqual(made);
  });
});

describe('whoever is not of the library', () => {
  it('finds nothing of it, and changes nothing', async () => {
    const { id } = await story.partnership();
    const member = await story.member(id);
    const { contactId } = await story.readMember(member);
    const { librarian: stranger } = await makeLibrary(api);
    const said = { goalsVersion: 1, way: 'spoken' };
    for (const [to, body] of [
      [membersPath, { localPartnershipId: id, contactId, role: 'member' }],
      [`${path}/${id}/confirmation-requests`, {}],
      [`${path}/${id}/meetings`, { summary: 'x' }],
      [`${membersPath}/${member}/confirmations`, said],
      [`${membersPath}/${member}/withdrawal`, {}],
    ] as const) {
      await stranger.call('post', to).send(body).expect(404);
    }
    for (const from of [`${path}/${id}`, `${membersPath}/${member}`]) {
      await stranger.call('get', from).expect(404);
    }
    for (const from of [`${path}/${id}/plan-items`, `${path}/${id}/meetings`, path, membersPath]) {
      expect((await stranger.call('get', from).expect(200)).body.data).toEqual([]);
    }
    await library.viewer.call('post', path).send({ name: 'x' }).expect(403);
  });
});
