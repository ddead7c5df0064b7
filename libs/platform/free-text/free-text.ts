import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';

/** Columns in which people write what they like. All of it is constant text of ours. */
export interface FreeTextColumns {
  readonly table: string;
  readonly columns: readonly string[];
  /** Columns that hold a list of such texts. */
  readonly lists?: readonly string[];
  /** Whether its rows have a version, so that nobody saves the old text over it. */
  readonly versioned?: boolean;
}

/** What stands where something was taken out. */
const ellipsis = '…';

/** Texts that people wrote, and that may hold what has to go. */
@Injectable()
export class FreeText {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Takes what these regular expressions find, whatever the case, out of the columns: inside the caller's unit of
   * work, and only of that library. It reads every row of the library, so it is for rare occasions.
   * @returns the ids of the rows in which something was found
   */
  async takeOut(
    libraryId: string,
    { table, columns, lists = [], versioned = false }: FreeTextColumns,
    patterns: readonly string[],
  ): Promise<string[]> {
    if (patterns.length === 0) return [];
    const cleaned = [
      ...columns.map((column) => `${column} = regexp_replace(${column}, $2, $3, 'gi')`),
      ...lists.map((list) => `${list} = ${cleanedList(list)}`),
    ];
    const found = [
      ...columns.map((column) => `${column} ~* $2`),
      ...lists.map((list) => `exists (select from unnest(${list}) as one where one ~* $2)`),
    ];
    const [rows] = await this.unitOfWork.manager.query<[{ id: string }[], number]>(
      `update ${table} set ${[...cleaned, ...(versioned ? ['version = version + 1'] : [])].join(', ')}
       where library_id = $1 and (${found.join(' or ')})
       returning id`,
      [libraryId, patterns.join('|'), ellipsis],
    );
    return rows.map(({ id }) => id);
  }
}

/** No list stays none: an empty one would say something else. */
function cleanedList(list: string): string {
  return `case when ${list} is not null then array(
    select regexp_replace(one, $2, $3, 'gi') from unnest(${list}) with ordinality as said (one, place)
    order by place) end`;
}
