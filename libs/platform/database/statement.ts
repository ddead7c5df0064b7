/** A prepared statement: PostgreSQL plans `text` once per connection under `name`. One name, one text. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}
