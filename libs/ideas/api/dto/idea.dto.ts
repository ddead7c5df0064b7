import { ApiProperty } from '@nestjs/swagger';
import { Choice, DayOrLocalTime, Id, Instant, ListQuery, Nested, Text } from '#platform/http';
import { type IdeaDoor, ideaDoors } from '../../domain/idea';
import {
  type IdeaAnswer,
  ideaAnswers,
  type IdeaStatus,
  ideaStatusNames,
} from '../../domain/idea-status';

const detail = { optional: true, nullable: true } as const;

export class DropIdeaDto {
  @Text({ max: 200, example: 'Kawiarenka naprawcza w bibliotece' })
  readonly subject!: string;

  @Text({
    max: 4000,
    example: 'Raz w miesiącu nasi majstrowie mogliby naprawiać rzeczy mieszkańców',
  })
  readonly idea!: string;

  @Text({ ...detail, max: 200, description: 'Who had the idea' })
  readonly senderName?: string | null;
}

export class WriteIdeaDto extends DropIdeaDto {
  @Id({ description: 'The partner whose idea it is' })
  readonly contactId!: string;
}

export class IdeaFollowUpDto {
  @Text({ max: 300, example: 'Umówić pierwszą kawiarenkę' })
  readonly title!: string;

  @DayOrLocalTime({ example: '2026-12-01' })
  readonly dueLocal!: string;

  @Id({ optional: true, description: 'Who of ours does it; the caller, if left out' })
  readonly ownerId?: string;
}

export class MoveIdeaDto {
  @Choice(ideaStatusNames, {
    example: 'received',
    description: 'The status you see. Where it is no longer so: 409 with `current`',
  })
  readonly from!: IdeaStatus;

  @Choice(ideaAnswers, { example: 'declined' })
  readonly to!: IdeaAnswer;

  @Text({
    ...detail,
    max: 4000,
    description: 'What the partner is told, besides our thanks. Needed for `answered`',
  })
  readonly reply?: string | null;

  @Nested(() => IdeaFollowUpDto, { optional: true, description: 'Needed for `taken_up`' })
  readonly followUp?: IdeaFollowUpDto;
}

class IdeaPartyDto {
  @Id()
  id!: string;

  @ApiProperty({ example: 'Rzemieślnicza Izba w Kołobrzegu' })
  name!: string;
}

export class PartnerIdeaMoveDto {
  @Choice(ideaAnswers)
  to!: IdeaAnswer;

  @ApiProperty({ type: String, nullable: true })
  reply!: string | null;

  @Instant()
  occurredAt!: string;
}

export class IdeaMoveDto extends PartnerIdeaMoveDto {
  @ApiProperty({ type: IdeaPartyDto, nullable: true })
  by!: IdeaPartyDto | null;
}

export class PartnerIdeaDto extends DropIdeaDto {
  @Id()
  id!: string;

  @Choice(ideaStatusNames)
  status!: IdeaStatus;

  @ApiProperty({ type: [PartnerIdeaMoveDto], description: 'What became of it, the first first' })
  moves!: PartnerIdeaMoveDto[];

  @Instant()
  createdAt!: string;
}

export class IdeaDto extends WriteIdeaDto {
  @Id()
  id!: string;

  @ApiProperty({ type: IdeaPartyDto })
  contact!: IdeaPartyDto;

  @ApiProperty({ description: 'Whether the partner has an address to which the answer is mailed' })
  canBeMailed!: boolean;

  @Choice(ideaDoors, { description: 'By which way it came' })
  door!: IdeaDoor;

  @Choice(ideaStatusNames)
  status!: IdeaStatus;

  @Id({ nullable: true, description: 'What is done about it, once it was taken up' })
  followUpId!: string | null;

  @ApiProperty({ type: [IdeaMoveDto], description: 'What became of it, the first first' })
  moves!: IdeaMoveDto[];

  @Instant()
  createdAt!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class ListPartnerIdeasQuery extends ListQuery {
  @Choice(ideaStatusNames, { optional: true })
  readonly status?: IdeaStatus;
}

export class ListIdeasQuery extends ListPartnerIdeasQuery {
  @Id({ optional: true })
  readonly contactId?: string;
}

export class InviteToIdeasDto {
  @Id({ description: 'The partner who gets the mail with the link' })
  readonly contactId!: string;
}
