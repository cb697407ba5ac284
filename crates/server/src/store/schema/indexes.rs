//! Which indexes the tables have, and what SQLite is told about them.

use craton_model::{Field, Kind, Match, Type};
use sea_query::ForeignKeyAction;

use super::{LABELLED_TYPE, Room, is_always_there, labels_table, order_of, variables_table};

/// What rows of every list are sorted by, unless a request says otherwise.
const ORDER: [&str; 2] = ["created_at", "id"];

/// How many rows a long table is said to have.
const ROWS: u64 = 1_000_000;
/// Into how many parts these columns are said to cut it; any other tells each row apart.
const PARTS: [(&str, u64); 14] = [
    ("key", 4),
    ("label", 10),
    (LABELLED_TYPE, 2),
    ("owner_id", 250_000),
    ("type", 2),
    ("project_id", 2),
    ("active", 2),
    ("cloud_id", 2),
    ("device_type", 4),
    ("note", 4),
    ("updated_at", 4),
    ("region_id", 8),
    ("cell_id", 1_000),
    ("parent_id", 1_000),
];

/// An index: its table, the names of its columns, and those columns as SQL.
struct TableIndex {
    table: String,
    columns: Vec<String>,
    keys: Vec<String>,
}

impl Room {
    /// What lists are filtered by and sorted by, and what is looked for when the row that a reference names goes.
    pub(super) fn indexes(&self, sqlite: bool) -> Vec<String> {
        self.all(sqlite).iter().map(TableIndex::statement).collect()
    }

    fn all(&self, sqlite: bool) -> Vec<TableIndex> {
        let table = self.family.plural;
        let mut indexes: Vec<_> = self.sets().iter().map(|columns| TableIndex::new(table, columns)).collect();
        indexes.extend(self.orders().map(|field| {
            // As SQLite has it anyway.
            let nulls = if sqlite || is_always_there(field) { "" } else { " NULLS FIRST" };
            let mut index = TableIndex::new(table, &["type", field.name, ORDER[1]]);
            index.keys[1] = order_of(field, sqlite) + nulls;
            index
        }));
        if self.has_labels() {
            let columns = self.label_order();
            indexes.push(TableIndex { table: labels_table(self.family), keys: columns.clone(), columns });
        }
        if self.kinds.iter().any(|kind| kind.has_variables) {
            indexes.push(TableIndex::new(&variables_table(self.family), &["owner_id", "key"]));
        }
        indexes
    }

    fn sets(&self) -> Vec<Vec<&'static str>> {
        let mut sets = Vec::new();
        let first = self.unique().first().copied();
        for (column, _, action) in self.references() {
            match action {
                ForeignKeyAction::Cascade if self.is_shared() => sets.push(vec![column, ORDER[0], ORDER[1]]),
                _ if column == "project_id" && self.is_shared() => sets.push(vec![column, "type", ORDER[0], ORDER[1]]),
                _ if Some(column) == first => {}
                _ => sets.push(vec![column]),
            }
        }
        if self.is_shared() {
            sets.extend([vec!["type", ORDER[0], ORDER[1]], vec!["type", ORDER[1]]]);
        } else {
            sets.push(ORDER.to_vec());
            sets.extend(self.addresses().map(|column| vec![column, ORDER[0], ORDER[1]]));
        }
        sets
    }

    /// What a long table is sorted by, but for what [`Room::sets`] has: the keys of its first kind.
    fn orders(&self) -> impl Iterator<Item = &'static Field> {
        let kind = self.kinds.first().filter(|_| self.is_shared());
        let names = kind.into_iter().flat_map(|kind| kind.sort_keys()).filter(|name| !ORDER.contains(name));
        names.filter_map(move |name| kind?.field(name))
    }

    /// The addresses that lists are filtered by.
    fn addresses(&self) -> impl Iterator<Item = &'static str> {
        let is_compared = |kind: &&Kind, name: &str| {
            kind.filters.iter().any(|filter| filter.field == name && filter.matches == Match::Equal)
        };
        let addresses = self.fields.iter().filter(|field| field.type_ == Type::IpAddress).map(|field| field.name);
        addresses.filter(move |name| self.kinds.iter().any(|kind| is_compared(kind, name)))
    }

    /// Rows of `sqlite_stat1` for a long table and what belongs to it.
    pub(super) fn statistics(&self) -> Vec<String> {
        if !self.is_shared() {
            return Vec::new();
        }
        let (labels, variables) = (labels_table(self.family), variables_table(self.family));
        let mut said: Vec<_> = self.all(true).iter().map(|index| index.statistics(&index.name())).collect();
        let unique = [
            (TableIndex::new(self.family.plural, &self.unique()), format!("sqlite_autoindex_{}_1", self.family.plural)),
            (TableIndex::new(&labels, &["owner_id", "label"]), format!("sqlite_autoindex_{labels}_1")),
            (TableIndex::new(&variables, &["key", "owner_id"]), variables.clone()),
        ];
        said.extend(unique.iter().map(|(index, name)| index.statistics(name)));
        said
    }
}

impl TableIndex {
    fn new(table: &str, columns: &[&str]) -> TableIndex {
        let columns: Vec<_> = columns.iter().map(|column| (*column).to_owned()).collect();
        TableIndex { table: table.to_owned(), keys: columns.clone(), columns }
    }

    /// The name says the columns.
    fn name(&self) -> String {
        format!("{}_by_{}", self.table, self.columns.join("_"))
    }

    fn statement(&self) -> String {
        format!("CREATE INDEX {} ON {} ({})", self.name(), self.table, self.keys.join(", "))
    }

    /// How many rows there are, then how many that are alike in the first column, in the first two, …
    fn statistics(&self, name: &str) -> String {
        let parts = |column: &String| PARTS.iter().find(|(known, _)| known == column).map_or(ROWS, |(_, parts)| *parts);
        let alike = self.columns.iter().scan(ROWS, |rows, column| {
            *rows = (*rows / parts(column)).max(1);
            Some(format!(" {rows}"))
        });
        format!("('{}', '{name}', '{ROWS}{}')", self.table, alike.collect::<String>())
    }
}

/// The index of a table that is of no kind.
pub(super) fn index(table: &str, columns: &[&str]) -> String {
    TableIndex::new(table, columns).statement()
}
