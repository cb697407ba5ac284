//! The text of CSV as rows of cells, as RFC 4180 has them.

use super::super::yaml::Wrong;

/// One row, and the line it begins on, from 1.
pub(super) struct SheetRow {
    pub line: usize,
    pub cells: Vec<String>,
}

/// Splits a text into its rows, empty lines left out, and tells what is wrong with its quotes. A row ends with CR LF, LF or CR.
pub(super) fn rows(text: &str) -> (Vec<SheetRow>, Vec<Wrong>) {
    let (mut rows, mut wrong) = (Vec::new(), Vec::new());
    let (mut rest, mut line) = (text, 1);
    while !rest.is_empty() {
        let is_empty = rest.starts_with(['\r', '\n']);
        let mut row = SheetRow { line, cells: vec![] };
        loop {
            let spot = (line, row.cells.len() + 1);
            let end = |text: &str| text.find([',', '\r', '\n']).unwrap_or(text.len());
            let cell = match rest.strip_prefix('"').map(quoted) {
                None => {
                    let (cell, behind) = rest.split_at(end(rest));
                    rest = behind;
                    cell.to_owned()
                }
                Some(Some((cell, behind))) => {
                    rest = &behind[end(behind)..];
                    if rest.len() < behind.len() {
                        // The text may be a secret.
                        wrong.push((
                            spot,
                            "text stands right behind the closing quote; a quote within quotes is written twice".into(),
                        ));
                    }
                    line += cell.matches('\n').count();
                    cell
                }
                Some(None) => {
                    wrong.push((spot, "this quote is never closed; a quote within quotes is written twice".into()));
                    return (rows, wrong);
                }
            };
            row.cells.push(cell);
            match rest.strip_prefix(',') {
                Some(next) => rest = next,
                None => break,
            }
        }
        rest = rest.strip_prefix("\r\n").or(rest.strip_prefix(['\r', '\n'])).unwrap_or(rest);
        line += 1;
        if !is_empty {
            rows.push(row);
        }
    }
    (rows, wrong)
}

/// The text up to the closing quote, and what stands behind that; `None` if there is none.
fn quoted(mut rest: &str) -> Option<(String, &str)> {
    let mut cell = String::new();
    loop {
        let (text, behind) = rest.split_once('"')?;
        cell.push_str(text);
        match behind.strip_prefix('"') {
            Some(next) => {
                cell.push('"');
                rest = next;
            }
            None => return Some((cell, behind)),
        }
    }
}
