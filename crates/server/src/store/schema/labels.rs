//! The tables of labels. Beside a label in a long table stands what lists sort those that have it by, so that an index goes by that.

use craton_model::Family;
use sea_query::{ColumnDef, Index, Table, TableCreateStatement};

use super::Room;

/// The column that says of which kind is who has the label.
pub(crate) const LABELLED_TYPE: &str = "owner_type";
/// The column that says when that was made.
pub(crate) const LABELLED_AT: &str = "owner_created_at";

/// The table of the labels of a family: `label`, and the column that [`labels_owner`] names; where several kinds share the family,
/// [`LABELLED_TYPE`] and [`LABELLED_AT`], which the database sets.
pub(crate) fn labels_table(family: Family) -> String {
    // Version 1 knew labels of devices only.
    if family.plural == "devices" { "labels".to_owned() } else { format!("{}_labels", family.singular) }
}

/// The column of a table of labels that says whose they are.
pub(crate) fn labels_owner(family: Family) -> String {
    format!("{}_id", family.singular)
}

impl Room {
    pub(super) fn has_labels(&self) -> bool {
        self.kinds.iter().any(|kind| kind.has_labels)
    }

    pub(super) fn labels(&self) -> TableCreateStatement {
        let owner = labels_owner(self.family);
        let mut table = Table::create();
        table.table(labels_table(self.family)).col(self.owner(&owner)).col(ColumnDef::new("label").text().not_null());
        if self.is_shared() {
            table.col(ColumnDef::new(LABELLED_TYPE).text()).col(ColumnDef::new(LABELLED_AT).big_integer());
        }
        table.primary_key(Index::create().col(owner.clone()).col("label"));
        table.foreign_key(&mut self.owned(&owner));
        table
    }

    /// What the index of labels has.
    pub(super) fn label_order(&self) -> Vec<String> {
        let owner = labels_owner(self.family);
        let by: &[&str] = if self.is_shared() { &["label", LABELLED_TYPE, LABELLED_AT] } else { &["label"] };
        by.iter().map(|column| (*column).to_owned()).chain([owner]).collect()
    }

    /// Sets what stands beside a label. Neither changes as long as its owner is there.
    pub(super) fn label_triggers(&self, sqlite: bool) -> Vec<String> {
        if !self.has_labels() || !self.is_shared() {
            return Vec::new();
        }
        let (labels, table, owner) = (labels_table(self.family), self.family.plural, labels_owner(self.family));
        if sqlite {
            return vec![format!(
                "CREATE TRIGGER {labels}_owner AFTER INSERT ON {labels} BEGIN \
                 UPDATE {labels} SET ({LABELLED_TYPE}, {LABELLED_AT}) = (SELECT type, created_at FROM {table} WHERE id = NEW.{owner}) \
                 WHERE rowid = NEW.rowid; END"
            )];
        }
        let function = format!(
            "CREATE FUNCTION {labels}_owner() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    SELECT type, created_at INTO NEW.{LABELLED_TYPE}, NEW.{LABELLED_AT} FROM {table} WHERE id = NEW.{owner};
    RETURN NEW;
END $$"
        );
        let trigger = format!(
            "CREATE TRIGGER {labels}_owner BEFORE INSERT ON {labels} FOR EACH ROW EXECUTE FUNCTION {labels}_owner()"
        );
        vec![function, trigger]
    }
}
