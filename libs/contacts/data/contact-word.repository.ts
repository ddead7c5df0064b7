import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import { everyWriting, searchRanks, type SearchWord } from '../domain/search-words';
import { typoVariants } from '../domain/typos';
import { fingerprintOf } from '../domain/word-fingerprint';

/** A contact with the words by which it is found. */
export interface IndexedContact {
  readonly contactId: string;
  readonly words: readonly SearchWord[];
}

/** The words by which contacts are found; derived from the contacts, and written with them. */
@Injectable()
export class ContactWordRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Writes the words of these contacts of one library as they now are. */
  async replace(libraryId: string, contacts: readonly IndexedContact[]): Promise<void> {
    const { manager } = this.unitOfWork;
    const rows = contacts.flatMap(({ contactId, words }) => {
      const fingerprint = String(fingerprintOf(words.map(({ word }) => word)));
      return words.map(({ word, rank }) => ({ contactId, word, rank, fingerprint }));
    });
    const columns = [
      rows.map(({ contactId }) => contactId),
      rows.map(({ word }) => word),
      rows.map(({ rank }) => rank),
      rows.map(({ fingerprint }) => fingerprint),
    ];
    const gone = await manager.query<[{ word: string }[], number]>(
      `delete from contact_words as old
       where old.library_id = $1 and old.contact_id = any($2)
         and (old.contact_id, old.word) not in (select * from unnest($3::uuid[], $4::text[]))
       returning old.word`,
      [libraryId, contacts.map(({ contactId }) => contactId), columns[0], columns[1]],
    );
    await manager.query(
      `insert into contact_words (library_id, contact_id, word, rank, fingerprint)
       select $1, * from unnest($2::uuid[], $3::text[], $4::smallint[], $5::bigint[])
       on conflict (library_id, contact_id, word)
       do update set rank = excluded.rank, fingerprint = excluded.fingerprint
       where (contact_words.rank, contact_words.fingerprint) <> (excluded.rank, excluded.fingerprint)`,
      [libraryId, ...columns],
    );
    await this.addVariants(libraryId, rows);
    await this.removeVariants(libraryId, gone[0]);
  }

  /** What was only noted is not taken for a misspelt name. */
  private async addVariants(libraryId: string, rows: readonly SearchWord[]): Promise<void> {
    const words = new Set(rows.flatMap(({ word, rank }) => (rank < searchRanks.notes ? word : [])));
    const variants = [...words]
      .sort()
      .flatMap((word) => typoVariants(word).map((variant) => ({ word, variant })));
    await this.unitOfWork.manager.query(
      `insert into contact_word_variants (library_id, word, variant)
       select $1, added.word, added.variant
       from unnest($2::text[], $3::text[]) as added (word, variant)
       where not exists (
         select from contact_word_variants as known
         where known.library_id = $1 and known.word = added.word and known.variant = added.variant)
       on conflict do nothing`,
      [libraryId, variants.map(({ word }) => word), variants.map(({ variant }) => variant)],
    );
  }

  /** A name that nobody has any more is not kept: it may be that of somebody who was erased. */
  private async removeVariants(
    libraryId: string,
    gone: readonly { readonly word: string }[],
  ): Promise<void> {
    if (gone.length === 0) return;
    await this.unitOfWork.manager.query(
      `delete from contact_word_variants as variant
       where variant.library_id = $1 and variant.word = any($2)
         and not exists (
           select from contact_words as word
           where word.library_id = $1 and word.rank = any($3) and word.word = variant.word)`,
      [
        libraryId,
        [...new Set(gone.map(({ word }) => word))],
        everyWriting.filter((rank) => rank < searchRanks.notes),
      ],
    );
  }
}
