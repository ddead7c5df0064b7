import { SingleRead } from '../database';

/** Reads one of a library's own words as the API shows it. */
export function ownTermRead(name: string, table: string): SingleRead {
  return new SingleRead({
    name,
    select: `term.id, term.code, term.topic, term.name_en as "nameEn", term.name_pl as "namePl",
      term.name_uk as "nameUk", term.name_ru as "nameRu", term.created_at as "createdAt", term.version`,
    from: `${table} as term`,
    libraryColumn: 'term.library_id',
    key: 'term.id',
    versionColumn: 'term.version',
  });
}
