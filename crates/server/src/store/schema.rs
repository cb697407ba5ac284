//! The tables, indexes and triggers of a new database, made from the model.

use std::collections::BTreeSet;

use craton_model::{Family, Field, Kind, Match, Model, Presence, Type};
use sea_query::{
    ColumnDef, ForeignKey, ForeignKeyAction, Index, PostgresQueryBuilder, SchemaBuilder, SqliteQueryBuilder, Table,
    TableCreateStatement,
};

/// Users are asked for by name with each request, and have what no answer shows.
const USERS: &str = "users";
/// Kept as a hash, in a column of this name, and in no other table.
const API_KEY: (&str, &str) = ("api_key", "api_key_hash");
/// What rows of every list are sorted by, unless a request says otherwise.
const ORDER: [&str; 2] = ["created_at", "id"];

/// The table of the variables of a family: `owner_id`, `key`, `value` (JSON text).
pub(crate) fn variables_table(family: Family) -> String {
    format!("{}_variables", family.singular)
}

/// The table of the labels of a family: `label`, and the column that [`labels_owner`] names.
pub(crate) fn labels_table(family: Family) -> String {
    // Version 1 knew labels of devices only.
    if family.plural == "devices" { "labels".to_owned() } else { format!("{}_labels", family.singular) }
}

/// The column of a table of labels that says whose they are.
pub(crate) fn labels_owner(family: Family) -> String {
    format!("{}_id", family.singular)
}

/// All statements that make a new database of the current version, in the order of the references.
pub(super) fn statements(model: &Model, sqlite: bool) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let families = model.kinds.iter().map(|kind| kind.family).filter(|family| seen.insert(family.plural));
    let rooms: Vec<_> = families.map(|family| Room::new(model, family)).collect();
    let tables = rooms.iter().flat_map(|room| room.tables(sqlite)).map(|table| written(&table, sqlite));
    let mut all: Vec<String> = tables.collect();
    all.extend(besides(sqlite));
    all.extend(rooms.iter().flat_map(|room| room.indexes(sqlite)));
    all.push(index("deleted_rows", &["deleted_at"]));
    if !sqlite {
        all.push(keep_deleted_rows());
    }
    all.extend(rooms.iter().map(|room| room.trigger(sqlite)));
    all
}

fn written(table: &TableCreateStatement, sqlite: bool) -> String {
    fn with(table: &TableCreateStatement, builder: impl SchemaBuilder) -> String {
        table.to_string(builder)
    }
    if sqlite { with(table, SqliteQueryBuilder) } else { with(table, PostgresQueryBuilder) }
}

/// A family: its kinds, which share a table, and the columns of that.
struct Room {
    family: Family,
    kinds: Vec<&'static Kind>,
    fields: Vec<&'static Field>,
}

impl Room {
    fn new(model: &Model, family: Family) -> Room {
        let kinds: Vec<_> = model.family(family.plural).collect();
        let mut seen = BTreeSet::new();
        let fields = kinds.iter().flat_map(|kind| kind.fields);
        let fields = fields.filter(|field| field.is_stored() && seen.insert(field.name)).collect();
        Room { family, kinds, fields }
    }

    /// Whether a column says which of several kinds a row is; such a table is the long one of an inventory.
    fn is_shared(&self) -> bool {
        self.kinds.len() > 1
    }

    fn tables(&self, sqlite: bool) -> Vec<TableCreateStatement> {
        let mut tables = vec![self.resources()];
        if self.kinds.iter().any(|kind| kind.has_labels) {
            tables.push(self.labels());
        }
        if self.kinds.iter().any(|kind| kind.has_variables) {
            tables.push(self.variables(sqlite));
        }
        tables
    }

    fn resources(&self) -> TableCreateStatement {
        let mut table = Table::create();
        table.table(self.family.plural);
        for field in &self.fields {
            table.col(self.column(field));
        }
        if self.is_shared() {
            table.col(ColumnDef::new("type").text().not_null());
        }
        if self.family.plural == USERS {
            table.col(ColumnDef::new("is_root").boolean().not_null());
        }
        for (column, owner, action) in self.references() {
            table.foreign_key(ForeignKey::create().from_col(column).to(owner, "id").on_delete(action));
        }
        let unique = self.unique();
        if !unique.is_empty() {
            let mut constraint = Index::create();
            for column in unique {
                constraint.col(column);
            }
            table.index(constraint.unique());
        }
        table
    }

    fn column(&self, field: &Field) -> ColumnDef {
        let name = if field.name == API_KEY.0 { API_KEY.1 } else { field.name };
        let mut column = ColumnDef::new(name);
        typed(&mut column, field.type_, field.kept_as_text);
        // A row of another kind has no value for what only one kind must have.
        if self.kinds.iter().all(|kind| kind.field(field.name).is_some_and(is_always_there)) {
            column.not_null();
        }
        if field.name == "id" {
            column.primary_key();
            if field.type_ == Type::Integer {
                // Given in order and never twice.
                column.auto_increment();
            }
        }
        column
    }

    /// The columns whose values are ids of another table's rows, and what becomes of a row when that one goes. A
    /// reference that no answer shows is not kept true.
    fn references(&self) -> impl Iterator<Item = (&'static str, &'static str, ForeignKeyAction)> {
        let lies_in = self.kinds.first().map_or(&[][..], |kind| kind.lies_in);
        self.fields.iter().filter(|field| field.answered).filter_map(move |field| {
            let goes = lies_in.contains(&field.name);
            let action = if goes { ForeignKeyAction::Cascade } else { ForeignKeyAction::NoAction };
            Some((field.name, field.refers_to?, action))
        })
    }

    fn unique(&self) -> Vec<&'static str> {
        let Some(kind) = self.kinds.first().filter(|kind| !kind.unique_in.is_empty()) else { return Vec::new() };
        let mut columns: Vec<_> = kind.unique_in.iter().copied().chain([kind.title]).collect();
        if self.family.plural == USERS {
            columns.reverse();
        }
        columns
    }

    fn labels(&self) -> TableCreateStatement {
        let owner = labels_owner(self.family);
        let mut table = Table::create();
        table.table(labels_table(self.family)).col(self.owner(&owner)).col(ColumnDef::new("label").text().not_null());
        table.primary_key(Index::create().col(owner.clone()).col("label"));
        table.foreign_key(&mut self.owned(&owner));
        table
    }

    /// By key first: `vars=` reads all values of one.
    fn variables(&self, sqlite: bool) -> TableCreateStatement {
        let mut table = Table::create();
        table.table(variables_table(self.family)).col(self.owner("owner_id"));
        table.col(ColumnDef::new("key").text().not_null()).col(ColumnDef::new("value").text().not_null());
        table.primary_key(Index::create().col("key").col("owner_id"));
        table.foreign_key(&mut self.owned("owner_id"));
        if sqlite {
            // The rows are in the order of the key, not beside an index on it.
            table.extra("WITHOUT ROWID");
        }
        table
    }

    fn owner(&self, name: &str) -> ColumnDef {
        let mut column = ColumnDef::new(name.to_owned());
        typed(&mut column, self.kinds.first().map_or(Type::Integer, |kind| kind.id), false);
        column.not_null().to_owned()
    }

    fn owned(&self, column: &str) -> sea_query::ForeignKeyCreateStatement {
        let cascade = ForeignKeyAction::Cascade;
        ForeignKey::create().from_col(column.to_owned()).to(self.family.plural, "id").on_delete(cascade).to_owned()
    }

    /// What lists are filtered by and sorted by, and what is looked for when the row that a reference names goes.
    fn indexes(&self, sqlite: bool) -> Vec<String> {
        let mut sets = vec![ORDER.to_vec()];
        let first = self.unique().first().copied();
        for (column, _, action) in self.references() {
            match action {
                ForeignKeyAction::Cascade if self.is_shared() => sets.push(vec![column, ORDER[0], ORDER[1]]),
                _ if column == "project_id" && self.is_shared() => sets.push(vec![column, "type", ORDER[0], ORDER[1]]),
                _ if Some(column) == first => {}
                _ => sets.push(vec![column]),
            }
        }
        if let Some(kind) = self.kinds.first().filter(|_| self.is_shared()) {
            sets.extend([vec!["type", ORDER[0], ORDER[1]], vec![kind.title]]);
        }
        for column in self.addresses() {
            let kind = self.is_shared().then_some("type");
            sets.push(kind.into_iter().chain([column]).chain(ORDER).collect());
        }
        let mut indexes: Vec<_> = sets.iter().map(|columns| index(self.family.plural, columns)).collect();
        if let Some(kind) = self.kinds.first().filter(|_| self.is_shared()) {
            let (table, title) = (self.family.plural, kind.title);
            // Lists are sorted by bytes, not by the rules of the database's language.
            let collation = if sqlite { "" } else { " COLLATE \"C\"" };
            indexes.push(format!(
                "CREATE INDEX {table}_by_type_{title} ON {table} (type, {title}{collation}, created_at, id)"
            ));
        }
        if self.kinds.iter().any(|kind| kind.has_labels) {
            indexes.push(index(&labels_table(self.family), &["label", &labels_owner(self.family)]));
        }
        if self.kinds.iter().any(|kind| kind.has_variables) {
            indexes.push(index(&variables_table(self.family), &["owner_id", "key"]));
        }
        indexes
    }

    /// The addresses that lists are filtered by.
    fn addresses(&self) -> impl Iterator<Item = &'static str> {
        let is_compared = |kind: &&Kind, name: &str| {
            kind.filters.iter().any(|filter| filter.field == name && filter.matches == Match::Equal)
        };
        let addresses = self.fields.iter().filter(|field| field.type_ == Type::IpAddress).map(|field| field.name);
        addresses.filter(move |name| self.kinds.iter().any(|kind| is_compared(kind, name)))
    }

    /// Keeps what a deleted row was, but for the hash of a key.
    fn trigger(&self, sqlite: bool) -> String {
        let table = self.family.plural;
        if !sqlite {
            return format!(
                "CREATE TRIGGER {table}_deleted AFTER DELETE ON {table} REFERENCING OLD TABLE AS gone \
                 FOR EACH STATEMENT EXECUTE FUNCTION keep_deleted_rows()"
            );
        }
        let kind = self.is_shared().then_some("type");
        let names: BTreeSet<_> = self.fields.iter().map(|field| field.name).chain(kind).collect();
        let pairs: Vec<_> =
            names.iter().filter(|name| **name != API_KEY.0).map(|name| format!("'{name}', OLD.{name}")).collect();
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

/// Whether every row has a value, when no request says null.
fn is_always_there(field: &Field) -> bool {
    match field.create {
        Presence::Required => true,
        Presence::Refused => field.name != "updated_at",
        Presence::Optional => matches!(field.type_, Type::Boolean | Type::Strings) || field.name == API_KEY.0,
    }
}

/// Moments are microseconds since 1970; lists of strings are JSON.
fn typed(column: &mut ColumnDef, type_: Type, kept_as_text: bool) {
    match type_ {
        Type::Boolean => column.boolean(),
        Type::Integer | Type::Time if !kept_as_text => column.big_integer(),
        _ => column.text(),
    };
}

/// An index whose name says its columns.
fn index(table: &str, columns: &[&str]) -> String {
    format!("CREATE INDEX {table}_by_{} ON {table} ({})", columns.join("_"), columns.join(", "))
}

/// Microseconds that deleted rows are kept: a day, longer than anybody reads one list.
const KEPT: &str = "86400000000";

/// The tables that are of no kind: the version, what was done to the database, and what was deleted.
fn besides(sqlite: bool) -> [String; 3] {
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
    ]
}

/// Rows that somebody else is throwing away are left to them, so that nobody waits.
fn keep_deleted_rows() -> String {
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
        API_KEY.1
    )
}
