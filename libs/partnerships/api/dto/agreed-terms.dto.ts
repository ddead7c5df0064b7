import { clientFields, type ClientField } from '#clients';
import { Choice, Id, LocalDate, Text, WholeNumber } from '#platform/http';

const detail = { nullable: true } as const;

/** What an agreement says about referrals; null where it says nothing. */
export class AgreedTermsDto {
  @WholeNumber({
    ...detail,
    min: 1,
    max: 60,
    example: 5,
    description: 'From sending to the answer',
  })
  readonly respondWithinWorkingDays!: number | null;

  @WholeNumber({
    ...detail,
    ...{ min: 1, max: 180, example: 7, description: 'From the acceptance to the first news' },
  })
  readonly firstNewsWithinDays!: number | null;

  @WholeNumber({
    ...detail,
    ...{ min: 1, max: 365, example: 30, description: 'From one piece of news to the next' },
  })
  readonly newsEveryDays!: number | null;

  @Text({
    ...detail,
    max: 200,
    list: { max: 30 },
    example: ['Doradztwo zawodowe'],
    description: 'What the partner does for those whom we refer',
  })
  readonly services!: string[] | null;

  @Choice(clientFields, {
    ...detail,
    list: { max: clientFields.length },
    example: ['name', 'phone'],
    description: 'What of a client may be passed on; null: whatever the client agrees to',
  })
  readonly clientFields!: ClientField[] | null;

  @WholeNumber({
    ...detail,
    ...{ min: 1, max: 240, example: 12 },
    description:
      'For how many months after its end a referral keeps its person; the library’s own setting holds where it is shorter',
  })
  readonly retentionMonths!: number | null;
}

export class TermsInForceDto extends AgreedTermsDto {
  @Id({
    nullable: true,
    description: 'The newest agreement that holds: a referral goes under it. Null: none does',
  })
  readonly agreementId!: string | null;
}

export class TermsOnQuery {
  @LocalDate({ optional: true, description: 'Today, if left out' })
  readonly on?: string;
}
