//! Which indexes the tables have.

use craton_model::{Kind, Match, Type};
use sea_query::ForeignKeyAction;

use super::{Room, labels_owner, labels_table, variables_table};

/// What rows of every list are sorted by, unless a request says otherwise.
const ORDER: [&str; 2] = ["created_at", "id"];

impl Room {
    /// What lists are filtered by and sorted by, and what is looked for when the row that a reference names goes.
    pub(super) fn indexes(&self, sqlite: bool) -> Vec<String> {
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
}

/// An index whose name says its columns.
pub(super) fn index(table: &str, columns: &[&str]) -> String {
    format!("CREATE INDEX {table}_by_{} ON {table} ({})", columns.join("_"), columns.join(", "))
}
