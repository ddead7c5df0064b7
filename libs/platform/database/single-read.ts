import { JsonResource } from './json-text';
import { type ReadPath } from './read-path';
import { type Statement } from './statement';

interface ResourceRow {
  readonly json: string;
  readonly version: number;
}

/** What a single read reads, in the words of `KeysetListDefinition`; `key` is compared with `$2`. */
export interface SingleReadDefinition {
  readonly name: string;
  readonly select: string;
  readonly from: string;
  readonly libraryColumn: string;
  readonly key: string;
  readonly versionColumn: string;
}

/** One resource of a library, read by its key on the read path. */
export class SingleRead {
  readonly statement: Statement;

  constructor({ name, select, from, libraryColumn, key, versionColumn }: SingleReadDefinition) {
    this.statement = {
      name,
      text: `
        select row_to_json(item)::text as json, ${versionColumn} as version
        from ${from}
        cross join lateral (select ${select}) as item
        where ${libraryColumn} = $1 and ${key} = $2`,
    };
  }

  async find(reads: ReadPath, libraryId: string, key: string): Promise<JsonResource | undefined> {
    const row = await reads.row<ResourceRow>(libraryId, this.statement, [libraryId, key]);
    return row && new JsonResource(row.json, row.version);
  }
}
