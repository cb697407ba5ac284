//! Comma-separated values as RFC 4180 has them, and Python's `csv` writes them.

use super::lines;
use super::rows::Rows;

/// Rows that end in CR LF. Null is an empty cell. New lines stay, in quotes; all else that a terminal would obey is escaped.
pub fn csv(header: bool) -> Rows {
    Rows { header, names: true, separator: ',', end_of_row: "\r\n", null: "", write: write_cell }
}

fn write_cell(text: &mut String, cell: &str, alone: bool) {
    let cell = lines(cell);
    // A row of one empty cell would be an empty line, which readers skip.
    if cell.contains(['"', ',', '\n']) || alone && cell.is_empty() {
        text.push('"');
        text.push_str(&cell.replace('"', "\"\""));
        text.push('"');
    } else {
        text.push_str(&cell);
    }
}
