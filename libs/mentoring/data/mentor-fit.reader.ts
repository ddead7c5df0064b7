import { Injectable } from '@nestjs/common';
import { ReadPath, type Statement } from '#platform/database';
import { type Term } from '../domain/vocabulary/vocabulary';

/** A mentor's place among those who offer what is wanted. */
export interface FittingMentor {
  readonly profileId: string;
  /** How much of what is wanted they offer, as a negative number. */
  readonly rank: number;
  /** Where they stand among equals: for each request somewhere else, so that it is not always the same who come last. */
  readonly draw: string;
}

/** In which order mentors are looked at: whoever offers what is wanted; whoever offers something of its topics; anybody. */
export type Circle = 'exact' | 'near' | 'any';

const draw = (profile: string): string =>
  `uuid_hash_extended(${profile}, hashtextextended($2::text, 0))`;

const page = `
  where (fit.rank, fit.draw, fit.profile_id) > ($3::integer, $4::bigint, $5::uuid)
  order by fit.rank, fit.draw, fit.profile_id
  limit $6`;

const columns = `select fit.profile_id as "profileId", fit.rank, fit.draw::text as draw`;

/** Along the index of codes; a topic that is wanted as a whole is offered by each of its skills. */
const exact: Statement = {
  name: 'mentors_offering',
  text: `
    with offered as (
      select term.profile_id, term.code from mentor_terms as term
      where term.library_id = $1 and term.code = any ($7::text[])
      union
      select term.profile_id, term.topic from mentor_terms as term
      where term.library_id = $1 and term.topic = any ($8::text[])
    ), fit as (
      select offered.profile_id, -count(*)::integer as rank, ${draw('offered.profile_id')} as draw
      from offered group by offered.profile_id
    )
    ${columns} from fit ${page}`,
};

const near: Statement = {
  name: 'mentors_offering_something_near',
  text: `
    with fit as (
      select term.profile_id, -count(distinct term.topic)::integer as rank, ${draw('term.profile_id')} as draw
      from mentor_terms as term
      where term.library_id = $1 and term.topic = any ($9::text[])
      group by term.profile_id
      having not bool_or(term.code = any ($7::text[]) or term.topic = any ($8::text[]))
    )
    ${columns} from fit ${page}`,
};

const any: Statement = {
  name: 'mentors_of_any_topic',
  text: `
    with fit as (
      select profile.id as profile_id, 0 as rank, ${draw('profile.id')} as draw
      from mentor_profiles as profile where profile.library_id = $1 and profile.archived_at is null
    )
    ${columns} from fit ${page}`,
};

/** Tests hold their plans to their indexes. */
export const fitStatements: Readonly<Record<Circle, Statement>> = { exact, near, any };

/** Before everybody. */
export const first: FittingMentor = {
  profileId: '00000000-0000-0000-0000-000000000000',
  rank: -1_000_000,
  draw: '-9223372036854775808',
};

/** Reads mentors by what they offer alone: ids, page by page, without looking at any of them. */
@Injectable()
export class MentorFitReader {
  constructor(private readonly reads: ReadPath) {}

  find(
    libraryId: string,
    circle: Circle,
    request: { readonly id: string; readonly terms: readonly Term[] },
    after: FittingMentor,
    limit: number,
  ): Promise<FittingMentor[]> {
    const { id, terms } = request;
    const position = [after.rank, after.draw, after.profileId, limit];
    const values = [libraryId, id, ...position, ...(circle === 'any' ? [] : wanted(circle, terms))];
    return this.reads.rows<FittingMentor & object>(libraryId, fitStatements[circle], values);
  }
}

/** Codes, topics that are wanted as a whole, and for what is near the topics of both. */
function wanted(circle: 'exact' | 'near', terms: readonly Term[]): readonly string[][] {
  const codes = terms.map(({ code }) => code);
  const whole = terms.filter(({ code, topic }) => code === topic).map(({ topic }) => topic);
  const topics = [...new Set(terms.map(({ topic }) => topic))];
  return circle === 'exact' ? [codes, whole] : [codes, whole, topics];
}
