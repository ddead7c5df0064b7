import { type DataSource } from 'typeorm';

/**
 * Everything that a migration can leave behind, a line each: relations, columns, defaults, constraints,
 * indexes, policies, functions with their bodies, triggers, types, comments, extensions, and who may do what.
 */
export async function schemaPicture(dataSource: DataSource): Promise<string[]> {
  const lines: string[] = [];
  for (const query of Object.values(queries)) {
    const rows = await dataSource.query<{ line: string }[]>(query);
    lines.push(...rows.map(({ line }) => line));
  }
  return lines.sort();
}

/** Who may do what, in an order that does not depend on who was told first. */
const rights = (list: string) =>
  `(select coalesce(string_agg(one::text, ' ' order by one::text), '') from unnest(${list}) as one)`;

const ours = `'public'::regnamespace`;

const queries = {
  schemas: `
    select format('schema %s %s', nspname, ${rights('nspacl')}) as line
    from pg_namespace where nspname !~ '^pg_(toast|temp)'`,
  relations: `
    select format('relation %s %s by %s, secured %s %s, options %s, rights %s', relname, relkind,
      relowner::regrole, relrowsecurity, relforcerowsecurity, reloptions, ${rights('relacl')}) as line
    from pg_class where relnamespace = ${ours}`,
  columns: `
    select format('column %s.%s #%s %s collate %s null %s default %s generated "%s%s" rights %s',
      attrelid::regclass, attname,
      row_number() over (partition by attrelid order by attnum),
      format_type(atttypid, atttypmod), attcollation::regcollation, not attnotnull,
      pg_get_expr(adbin, adrelid), attgenerated, attidentity, ${rights('attacl')}) as line
    from pg_attribute
    join pg_class on pg_class.oid = attrelid
    left join pg_attrdef on adrelid = attrelid and adnum = attnum
    where relnamespace = ${ours} and relkind in ('r', 'p', 'v', 'm') and attnum > 0 and not attisdropped`,
  constraints: `
    select format('constraint %s on %s %s valid %s', conname, conrelid::regclass,
      pg_get_constraintdef(oid), convalidated) as line
    from pg_constraint where connamespace = ${ours}`,
  indexes: `
    select format('index %s valid %s', pg_get_indexdef(indexrelid), indisvalid) as line
    from pg_index join pg_class on pg_class.oid = indexrelid where relnamespace = ${ours}`,
  policies: `
    select format('policy %s on %s %s %s to %s using %s check %s', policyname, tablename, permissive, cmd,
      roles, qual, with_check) as line
    from pg_policies where schemaname = 'public'`,
  functions: `
    select format('function by %s, rights %s: %s', proowner::regrole, ${rights('proacl')},
      pg_get_functiondef(oid)) as line
    from pg_proc where pronamespace = ${ours} and prokind in ('f', 'p')`,
  triggers: `
    select format('trigger %s enabled %s', pg_get_triggerdef(oid), tgenabled) as line
    from pg_trigger where not tgisinternal`,
  views: `
    select format('view %s as %s', oid::regclass, pg_get_viewdef(oid)) as line
    from pg_class where relnamespace = ${ours} and relkind in ('v', 'm')`,
  types: `
    select format('type %s %s %s', typname, typtype,
      (select string_agg(enumlabel, ',' order by enumsortorder) from pg_enum where enumtypid = pg_type.oid)) as line
    from pg_type where typnamespace = ${ours} and typtype <> 'b'`,
  comments: `
    select format('comment %s #%s: %s', pg_describe_object(classoid, objoid, objsubid), objsubid, description) as line
    from pg_description
    where classoid = 'pg_class'::regclass
      and objoid in (select oid from pg_class where relnamespace = ${ours})`,
  extensions: `select format('extension %s %s', extname, extversion) as line from pg_extension`,
  defaultRights: `
    select format('default rights %s %s %s', defaclrole::regrole, defaclobjtype, ${rights('defaclacl')}) as line
    from pg_default_acl`,
};
