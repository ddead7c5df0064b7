import { Id, ListQuery, WholeNumberInQuery } from '#platform/http';

export class ListStaleContactsQuery extends ListQuery {
  @WholeNumberInQuery({
    min: 1,
    max: 120,
    optional: true,
    description:
      'For how many months nobody has seen that it is correct; as the library has it, if left out',
  })
  readonly months?: number;

  @Id({ optional: true })
  readonly ownerId?: string;

  @Id({ optional: true })
  readonly branchId?: string;
}
