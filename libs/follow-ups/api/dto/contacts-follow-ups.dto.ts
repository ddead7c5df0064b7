import { ApiProperty, PickType } from '@nestjs/swagger';
import { Flag, Id, ProblemDto } from '#platform/http';
import { CreateFollowUpDto } from './follow-up.dto';

export class CreateContactsFollowUpsDto extends PickType(CreateFollowUpDto, [
  'title',
  'note',
  'dueLocal',
  'timeZone',
  'ownerId',
  'priority',
]) {
  @Id({ list: { min: 1, max: 200 }, description: 'The contacts; each gets a follow-up of its own' })
  readonly contactIds!: string[];
}

class ContactsFollowUpDto {
  @Id({ description: 'The contact' })
  id!: string;

  @Flag({ description: 'Whether a follow-up was made about it' })
  applied!: boolean;

  @Id({ optional: true, description: 'The follow-up; where it was made' })
  followUpId?: string;

  @ApiProperty({ type: ProblemDto, required: false, description: 'Why not; where it was not' })
  problem?: ProblemDto;
}

export class ContactsFollowUpsDto {
  @ApiProperty({ type: [ContactsFollowUpDto], description: 'One for each contact, in their order' })
  data!: ContactsFollowUpDto[];
}
