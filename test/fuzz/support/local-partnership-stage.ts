import { systemCaller } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { type TestApi } from '#test';
import { MemberRepository } from '#libs/local-partnerships/data/member.repository';
import { MemberLinksService } from '#libs/local-partnerships/member-links.service';
import { type KnownIds } from './schema';

type Add = (path: string, body: object) => Promise<string>;

const addMember = async (add: Add, contactId: string) => {
  const localPartnershipId = await add('/api/v1/local-partnerships', { name: 'Praca blisko domu' });
  const member = { localPartnershipId, contactId, role: 'member' };
  const memberId = await add('/api/v1/local-partnership-members', member);
  return { localPartnershipId, memberId };
};

/** A local partnership that stays, with a member. */
export async function buildLocalPartnership(
  { organisationId }: KnownIds,
  add: Add,
): Promise<KnownIds> {
  return addMember(add, organisationId ?? '');
}

/** The token of a member's link. All is made anew each time: whoever withdraws is gone. */
export async function memberLink(api: TestApi, libraryId: string, add: Add): Promise<string> {
  const contactId = await add('/api/v1/contacts', { name: 'Jan Lis', allowDuplicate: true });
  const { memberId } = await addMember(add, contactId);
  const links = api.app.get(MemberLinksService, { strict: false });
  const members = api.app.get(MemberRepository, { strict: false });
  const unitOfWork = api.app.get(UnitOfWork, { strict: false });
  const address = await unitOfWork.run(libraryId, async () => {
    const member = await members.find(libraryId, memberId);
    return links.provide(systemCaller(libraryId), member!);
  });
  return new URL(address).pathname.split('/').at(-1)!;
}
