//! Tab-separated values, for spreadsheets, `cut` and `awk`.

use super::rows::Rows;
use super::visible;

/// A tab, new line or backslash in a cell is `\t`, `\n` and `\\`; null is an empty cell.
pub fn tsv(header: bool) -> Rows {
    let write = |text: &mut String, cell: &str, _| text.push_str(&visible(&cell.replace('\\', "\\\\")));
    Rows { header, names: true, separator: '\t', end_of_row: "\n", null: "", write }
}
