//! The tables that are of no kind, and the triggers that keep what deleted rows were: a page goes on from their places.

use std::collections::BTreeSet;

use super::Room;

/// What no deleted row keeps.
const SECRET: &str = "api_key_hash";

/// Microseconds that deleted rows are kept: a day, longer than anybody reads one list.
const KEPT: &str = "86400000000";

/// The tables that are of no kind: the version, what was done to the database, what was deleted, and the keys before the last
/// that still go on: a table of their own, so that nothing that shows or keeps users has them.
pub(super) fn tables(sqlite: bool) -> [String; 4] {
    let (integer, extra) = if sqlite { ("integer", " WITHOUT ROWID") } else { ("bigint", "") };
    [
        format!("CREATE TABLE craton_schema (version {integer} NOT NULL)"),
        format!(
            "CREATE TABLE craton_migrations \
             (number {integer} NOT NULL PRIMARY KEY, name text NOT NULL, applied_at {integer} NOT NULL)"
        ),
        format!(
            "CREATE TABLE deleted_rows (family text NOT NULL, id text NOT NULL, fields text NOT NULL, \
             deleted_at {integer} NOT NULL, PRIMARY KEY (family, id)){extra}"
        ),
        format!(
            "CREATE TABLE old_keys (user_id {integer} NOT NULL PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE, \
             api_key_hash text NOT NULL, ends_at {integer} NOT NULL)"
        ),
    ]
}

/// Rows that somebody else is throwing away are left to them, so that nobody waits.
pub(super) fn keep_deleted_rows() -> String {
    format!(
        "CREATE FUNCTION keep_deleted_rows() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE moment bigint := extract(epoch FROM clock_timestamp()) * 1000000;
BEGIN
    IF EXISTS (SELECT FROM gone) THEN
        DELETE FROM deleted_rows WHERE (family, id) IN (
            SELECT family, id FROM deleted_rows WHERE deleted_at < moment - {KEPT} FOR UPDATE SKIP LOCKED);
        INSERT INTO deleted_rows (family, id, fields, deleted_at)
            SELECT TG_TABLE_NAME, gone.id::text, (to_jsonb(gone) - '{}')::text, moment FROM gone
            ON CONFLICT (family, id) DO UPDATE SET fields = excluded.fields, deleted_at = excluded.deleted_at;
    END IF;
    RETURN NULL;
END $$",
        SECRET
    )
}

impl Room {
    /// Keeps what a deleted row was, but for the hash of a key.
    pub(super) fn trigger(&self, sqlite: bool) -> String {
        let table = self.family.plural;
        if !sqlite {
            return format!(
                "CREATE TRIGGER {table}_deleted AFTER DELETE ON {table} REFERENCING OLD TABLE AS gone \
                 FOR EACH STATEMENT EXECUTE FUNCTION keep_deleted_rows()"
            );
        }
        let kind = self.is_shared().then_some("type");
        let names: BTreeSet<_> =
            self.fields.iter().filter(|field| !field.is_secret).map(|field| field.name).chain(kind).collect();
        let pairs: Vec<_> = names.iter().map(|name| format!("'{name}', OLD.{name}")).collect();
        let now = "CAST(strftime('%s', 'now') AS INTEGER) * 1000000";
        format!(
            "CREATE TRIGGER {table}_deleted AFTER DELETE ON {table} BEGIN \
             DELETE FROM deleted_rows WHERE deleted_at < {now} - {KEPT}; \
             INSERT OR REPLACE INTO deleted_rows (family, id, fields, deleted_at) \
             VALUES ('{table}', OLD.id, json_object({}), {now}); END",
            pairs.join(", ")
        )
    }
}
