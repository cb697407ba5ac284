//! Bare cells, for `read` and `$(…)` in shells.

use super::rows::Rows;
use super::visible;

/// Cells with a blank between them, without a header; a single item is its values, one a line. Null is `None`, so that a
/// row has as many words as the others.
pub fn value() -> Rows {
    let write = |text: &mut String, cell: &str, _| text.push_str(&visible(cell));
    Rows { header: false, names: false, separator: ' ', end_of_row: "\n", null: "None", write }
}
