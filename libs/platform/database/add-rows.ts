import { type EntityManager, type EntityTarget, type ObjectLiteral } from 'typeorm';

/**
 * Inserts many rows of one table in one statement with a single parameter: TypeORM's own insert names each value of each
 * row, and takes longer to write that statement than PostgreSQL to run it. All rows give the same properties; a column
 * that they leave out gets its default.
 */
export async function addRows<Entity extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Entity>,
  rows: readonly Partial<Entity>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const { dataSource } = manager;
  const { columns, tableName } = dataSource.getMetadata(entity);
  const given = columns.filter(({ propertyName }) => propertyName in first);
  const names = given.map(({ databaseName }) => dataSource.driver.escape(databaseName)).join(', ');
  const table = dataSource.driver.escape(tableName);
  const values = rows.map((row) =>
    Object.fromEntries(given.map((column) => [column.databaseName, row[column.propertyName]])),
  );
  await manager.query(
    `insert into ${table} (${names}) select ${names} from jsonb_populate_recordset(null::${table}, $1)`,
    [JSON.stringify(values)],
  );
}
