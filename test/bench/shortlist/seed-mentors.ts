import { type Client } from 'pg';
import { Vocabulary } from '#libs/mentoring/domain/vocabulary/vocabulary';
import { addLibrary } from '../seed/seed';

/** A library with so many mentors, and who asks in it. */
export interface SeededLibrary {
  readonly id: string;
  readonly email: string;
  readonly mentors: number;
}

const skills = new Vocabulary([]).inOrder().filter(({ code, topic }) => code !== topic);

/** Four skills each, one or two languages; every tenth takes a break, or is not verified. */
export async function addMentors(client: Client, mentors: number): Promise<SeededLibrary> {
  const { id, email } = await addLibrary(client, { name: 'Biblioteka Publiczna', language: 'pl' });
  await client.query(
    `insert into contacts (library_id, id, kind, party, name, search_generation, created_at)
     select $1, gen_random_uuid(), 'mentor', 'person', 'Mentor ' || n, 1, now()
     from generate_series(1, $2::integer) as n`,
    [id, mentors],
  );
  // Without knowing how many there are now, PostgreSQL would check each foreign key along all of them.
  await client.query('analyze contacts');
  await client.query(
    `insert into mentor_profiles (library_id, id, contact_id, industries, conflict_industries, stages, languages, modes,
       slots, time_zone, capacity, paused_until, verified_at, created_at, updated_at)
     select library_id, gen_random_uuid(), id,
       case when random() < 0.5 then '{G}'::text[] else '{C,47}'::text[] end, '{}', '{starting}',
       case when random() < 0.5 then '[{"language": "uk", "level": "good"}, {"language": "pl", "level": "basic"}]'
         else '[{"language": "pl", "level": "fluent"}]' end::jsonb,
       '{in_person,remote}', '[{"weekday": 1, "from": "09:00", "until": "18:00"}]', 'Europe/Warsaw',
       1 + (random() * 3)::integer, case when random() < 0.1 then date '2199-01-01' end,
       case when random() < 0.9 then now() end, now(), now()
     from contacts where library_id = $1`,
    [id],
  );
  await client.query('analyze mentor_profiles');
  await client.query(
    `insert into mentor_terms (library_id, profile_id, code, topic)
     select distinct profile.library_id, profile.id, skill.code, skill.topic
     from mentor_profiles as profile
     cross join lateral (
       select 1 + floor(random() * $2)::integer as position from generate_series(1, 4) where profile.id is not null
     ) as drawn
     join unnest($3::text[], $4::text[]) with ordinality as skill (code, topic, position)
       on skill.position = drawn.position
     where profile.library_id = $1`,
    [id, skills.length, skills.map(({ code }) => code), skills.map(({ topic }) => topic)],
  );
  return { id, email, mentors };
}

/** What help is wanted with, for as many requests: two skills each, and every third a whole topic. */
export function wishes(count: number): readonly (readonly string[])[] {
  return Array.from({ length: count }, (_, at) => {
    const [first, second] = [skills[(at * 7) % skills.length], skills[(at * 11) % skills.length]];
    const wanted = [first?.code ?? '', (at % 3 === 0 ? second?.topic : second?.code) ?? ''];
    return [...new Set(wanted)];
  });
}
