//! The tables, indexes and triggers of a new database, made from the model.

mod besides;
mod indexes;
mod labels;

use std::collections::BTreeSet;

use craton_model::check::LONGEST;
use craton_model::{Family, Field, Kind, Model, Presence, Type};
use sea_query::{
    ColumnDef, DynIden, ForeignKey, ForeignKeyAction, Index, IntoIden, PostgresQueryBuilder, SchemaBuilder,
    SqliteQueryBuilder, Table, TableCreateStatement,
};

pub(crate) use self::labels::{LABELLED_AT, LABELLED_TYPE, labels_owner, labels_table};
use super::migrations::{HISTORY, VERSION_TABLE};

/// Users are asked for by name with each request, and have what no answer shows.
const USERS: &str = "users";

/// The column of a field: a secret is kept as a hash.
pub(crate) fn column_of(field: &Field) -> DynIden {
    if field.is_secret { format!("{}_hash", field.name).into_iden() } else { field.name.into_iden() }
}

/// How many characters of a long text count when rows are sorted by it: an index takes no more.
const SORTED_BY: usize = 200;

/// Whether a column holds text; if not, whole numbers or booleans.
pub(crate) fn is_text(field: &Field) -> bool {
    field.kept_as_text || !matches!(field.type_, Type::Boolean | Type::Integer | Type::Time)
}

/// How much of a text rows are sorted by.
pub(crate) fn sorted_by(field: &Field) -> Option<usize> {
    matches!(field.type_, Type::Text(longest) if longest > LONGEST).then_some(SORTED_BY)
}

/// What rows are sorted by for a field, as SQL: texts by their bytes, and not by the rules of the database's language.
pub(crate) fn order_of(field: &Field, sqlite: bool) -> String {
    let column = column_of(field).to_string();
    let order = sorted_by(field).map_or(column.clone(), |longest| format!("substr({column}, 1, {longest})"));
    if is_text(field) && !sqlite { order + " COLLATE \"C\"" } else { order }
}

/// The table of the variables of a family: `owner_id`, `key`, `value` (JSON text).
pub(crate) fn variables_table(family: Family) -> String {
    format!("{}_variables", family.singular)
}

/// All statements that make a new database of the current version, in the order of the references.
pub(super) fn statements(model: &Model, sqlite: bool) -> Vec<String> {
    let rooms = rooms(model);
    let tables = rooms.iter().flat_map(|room| room.tables(sqlite)).map(|table| written(&table, sqlite));
    let mut all: Vec<String> = tables.collect();
    all.extend(besides::tables(sqlite));
    all.extend(rooms.iter().flat_map(|room| room.indexes(sqlite)));
    all.push(indexes::index("deleted_rows", &["deleted_at"]));
    if !sqlite {
        all.push(besides::keep_deleted_rows());
    }
    all.extend(rooms.iter().map(|room| room.trigger(sqlite)));
    all.extend(rooms.iter().flat_map(|room| room.label_triggers(sqlite)));
    all.push((if sqlite { HISTORY.sqlite } else { HISTORY.postgres }).trim_end_matches(";\n").to_owned());
    all
}

/// What lets SQLite plan for a long fleet. Without it any index is one that leaves ten rows; what it would count itself is
/// that of the day on which somebody told it to.
pub(super) fn statistics(model: &Model) -> String {
    let rows = rooms(model).into_iter().flat_map(|room| room.statistics());
    let said: String = rows.map(|row| format!("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES {row}; ")).collect();
    // The first ANALYZE makes the table, the second makes this connection read it.
    format!("ANALYZE {VERSION_TABLE}; DELETE FROM sqlite_stat1; {said}ANALYZE sqlite_schema")
}

fn rooms(model: &Model) -> Vec<Room> {
    let mut seen = BTreeSet::new();
    let families = model.kinds.iter().map(|kind| kind.family).filter(|family| seen.insert(family.plural));
    families.map(|family| Room::new(model, family)).collect()
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
        if self.has_labels() {
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
        let mut column = ColumnDef::new(column_of(field));
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
}

/// Whether every row has a value, when no request says null.
pub(crate) fn is_always_there(field: &Field) -> bool {
    match field.create {
        _ if field.is_sparse => false,
        Presence::Required => true,
        Presence::Refused => field.name != "updated_at",
        // Where it may be given, the server says it otherwise.
        Presence::Optional if field.refers_to == Some("projects") => true,
        Presence::Optional => matches!(field.type_, Type::Boolean | Type::Strings) || field.is_secret,
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

#[cfg(test)]
mod tests {
    use craton_model::kinds::{CREATED_AT, ID, NAME, PROJECT_ID, UPDATED_AT};
    use craton_model::{Field, MODEL};
    use sea_query::{Expr, Query};

    use super::*;
    use crate::store::{Missing, Store};

    static SHELF: Kind = Kind {
        name: "shelf",
        path: "shelves",
        family: Family { singular: "shelf", plural: "shelves" },
        fields: &[
            ID,
            NAME,
            PROJECT_ID,
            CREATED_AT,
            UPDATED_AT,
            Field::reference("cell_id", "cells", "cell", "").required(),
            Field::reference("next_to", "shelves", "next-to", ""),
            Field::new("units", Type::Integer, "").required(),
            Field::new("is_locked", Type::Boolean, ""),
            Field::new("doors", Type::Strings, ""),
        ],
        lies_in: &["cell_id"],
        unique_in: &["cell_id"],
        has_labels: true,
        ..Kind::PLAIN
    };

    #[test]
    fn a_new_kind_has_tables_of_its_own_with_labels_and_variables() {
        let kinds: Vec<_> = MODEL.kinds.iter().copied().chain([&SHELF]).collect();
        let model = Model { kinds: Vec::leak(kinds) };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let store = Store::open("sqlite::memory:", 1, &model, Missing::Create).await.unwrap();
            let mut transaction = store.write().await.unwrap();
            let (labels, variables) = (labels_table(SHELF.family), variables_table(SHELF.family));
            let owner = labels_owner(SHELF.family);
            let insert = |cell: i64| {
                format!(
                    "INSERT INTO shelves (name, project_id, created_at, cell_id, units, is_locked, doors) \
                     VALUES ('r', 'p', 1, {cell}, 42, true, '[]')"
                )
            };
            let before = "INSERT INTO projects (id, name, created_at) VALUES ('p', 'p', 1); \
                          INSERT INTO clouds (project_id, name, created_at) VALUES ('p', 'c', 1); \
                          INSERT INTO regions (project_id, cloud_id, name, created_at) VALUES ('p', 1, 'r', 1); \
                          INSERT INTO cells (project_id, cloud_id, region_id, name, created_at) VALUES ('p', 1, 1, 'c', 1)";
            transaction.run_raw(before).await.unwrap();
            transaction.run_raw(&insert(1)).await.unwrap();
            transaction.run_raw(&format!("INSERT INTO {labels} ({owner}, label) VALUES (1, 'a')")).await.unwrap();
            let variable = format!("INSERT INTO {variables} (owner_id, key, value) VALUES (1, 'k', '1')");
            transaction.run_raw(&variable).await.unwrap();
            assert!(transaction.run_raw(&insert(1)).await.is_err(), "two of one name in a cell");
            assert!(transaction.run_raw(&insert(2)).await.is_err(), "in a cell that is not there");
            assert!(transaction.run_raw("UPDATE shelves SET units = NULL").await.is_err(), "without what is required");
            transaction.run_raw("UPDATE shelves SET next_to = 1, updated_at = 2").await.unwrap();
            transaction.run_raw("DELETE FROM cells").await.unwrap();
            for (table, rows) in [("shelves", 0), (labels.as_str(), 0), (variables.as_str(), 0), ("deleted_rows", 2)] {
                let query = Query::select().expr(Expr::cust("1")).from(table.to_owned()).to_owned();
                assert_eq!(transaction.rows(&query).await.unwrap().len(), rows, "{table}");
            }
        });
    }
}
