//! The text of CSV as nodes: a map for each row, as YAML would have it.

mod rows;

use super::key::{EntryKey, keys, places};
use super::node::{Content, FileNode, Label};
use super::read::unknown;
use super::yaml::Wrong;
use craton_model::{Kind, Object, json, typed};
use rows::{SheetRow, rows};
use serde_json::Value;

/// What a header's name says of its column.
#[derive(Default)]
struct Heading {
    /// As it is written, but for `:json`; empty for a column to be left out.
    path: String,
    name: String,
    /// The keys below `variables`, or `variables_merge`.
    legs: Vec<String>,
    is_json: bool,
    /// What an empty cell says, if anything.
    empty: Option<Value>,
}

/// Reads the rows below a header. An empty cell says that there is none of what can be taken away, and nothing of all else. Texts are strings, whatever they look like, but below `variables`; `labels` is a list of
/// what blanks separate.
///
/// # Errors
/// All that is no CSV, no key of the kind, no path, no JSON.
pub(super) fn read(text: &str, kind: &'static Kind) -> Result<Vec<FileNode>, Vec<Wrong>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (records, mut wrong) = rows(text);
    let mut records = records.into_iter();
    let columns = records.next().map(|header| columns(&header, kind, &mut wrong)).unwrap_or_default();
    // A quote that is wrong moves what is behind it.
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let rows = records.map(|record| row(&columns, &record, &mut wrong)).collect();
    if wrong.is_empty() { Ok(rows) } else { Err(wrong) }
}

fn columns(header: &SheetRow, kind: &'static Kind, wrong: &mut Vec<Wrong>) -> Vec<Heading> {
    let mut columns = Vec::<Heading>::new();
    if let [cell] = &header.cells[..]
        && cell.contains([';', '\t'])
    {
        wrong.push(((header.line, 1), "columns are separated by commas here, not by semicolons or tabs".into()));
        return columns;
    }
    let keys = keys(kind);
    for (index, text) in header.cells.iter().enumerate() {
        match heading(text.trim(), kind, &keys).and_then(|heading| apart(heading, &columns)) {
            Ok(heading) => columns.push(heading),
            Err(sentence) => {
                columns.push(Heading::default());
                wrong.push(((header.line, index + 1), sentence));
            }
        }
    }
    columns
}

fn heading(text: &str, kind: &'static Kind, keys: &[(String, EntryKey)]) -> Result<Heading, String> {
    let (path, is_json) = text.strip_suffix(":json").map_or((text, false), |path| (path, true));
    let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
    let key = keys.iter().find(|(known, _)| known == name).map(|(_, key)| key);
    let legs = match (key, rest) {
        (None, _) if !text.is_empty() => return Err(unknown(kind, keys, name)),
        (_, None) => vec![],
        (Some(EntryKey::Variables | EntryKey::VariablesMerge), Some(rest)) => legs(rest).ok_or_else(|| {
            format!("`{path}` is no path of a variable: write variables.os.release, or variables.\"a.b\"")
        })?,
        _ => return Err(format!("nothing lies below `{name}`; only variables have keys")),
    };
    let empty = key.and_then(|key| empty(kind, key));
    Ok(Heading { path: path.into(), name: name.into(), legs, is_json, empty })
}

/// What an empty cell says; a thing is always somewhere, and has what it must have.
fn empty(kind: &Kind, key: &EntryKey) -> Option<Value> {
    match key {
        EntryKey::Labels => Some(Value::Array(vec![])),
        EntryKey::Variables => Some(Object::new().into()),
        EntryKey::Value(field) | EntryKey::Reference(field) => {
            (field.can_be_unset() && !places(kind).contains(&field.name)).then_some(Value::Null)
        }
        EntryKey::Id | EntryKey::Title | EntryKey::VariablesMerge => None,
    }
}

/// A heading, if no other says what it says, or a part of it.
fn apart(heading: Heading, others: &[Heading]) -> Result<Heading, String> {
    let is_same = |other: &&Heading| {
        let shorter = heading.legs.len().min(other.legs.len());
        !heading.name.is_empty() && other.name == heading.name && other.legs[..shorter] == heading.legs[..shorter]
    };
    match others.iter().find(is_same) {
        None => Ok(heading),
        Some(other) if other.legs == heading.legs => Err(format!("the column `{}` is there twice", heading.path)),
        Some(Heading { path, .. }) => {
            Err(format!("the columns `{path}` and `{}` say the same: leave one of them out", heading.path))
        }
    }
}

/// The keys of `os.release` or `"a.b".c`; a key in quotes is a JSON string.
fn legs(mut text: &str) -> Option<Vec<String>> {
    let mut legs = Vec::new();
    loop {
        let (leg, rest) = if text.starts_with('"') {
            let mut strings = serde_json::Deserializer::from_str(text).into_iter::<String>();
            let leg = strings.next()?.ok()?;
            (leg, text.get(strings.byte_offset()..)?)
        } else {
            let (leg, rest) = text.split_at(text.find('.').unwrap_or(text.len()));
            (leg.to_owned(), rest)
        };
        if leg.is_empty() {
            return None;
        }
        legs.push(leg);
        match rest.strip_prefix('.') {
            Some(next) => text = next,
            None => return rest.is_empty().then_some(legs),
        }
    }
}

fn row(columns: &[Heading], &SheetRow { line, ref cells }: &SheetRow, wrong: &mut Vec<Wrong>) -> FileNode {
    let mut pairs: Vec<(Label, FileNode)> = Vec::new();
    if cells.len() > columns.len() {
        wrong.push((
            (line, columns.len() + 1),
            format!("this row has {} cells and the header {}", cells.len(), columns.len()),
        ));
    }
    for (index, (column, text)) in columns.iter().zip(cells).enumerate() {
        let spot = (line, index + 1);
        let new = match cell(column, text) {
            Ok(Some(new)) => new,
            Ok(None) => continue,
            Err(sentence) => {
                wrong.push((spot, sentence));
                continue;
            }
        };
        match pairs.iter_mut().find(|(key, _)| key.text == column.name) {
            Some((_, FileNode { content: Content::Scalar(value), .. })) => merge(value, new),
            _ => {
                let label = Label { spot, text: column.name.clone() };
                pairs.push((label, FileNode { spot, content: Content::Scalar(new) }));
            }
        }
    }
    FileNode { spot: (line, 1), content: Content::Map(pairs) }
}

/// What a cell says of the key of its column.
fn cell(column: &Heading, text: &str) -> Result<Option<Value>, String> {
    if text.is_empty() {
        return Ok(column.empty.clone());
    }
    let value = match column.name.as_str() {
        "" => return Err("the column of this cell has no name".into()),
        _ if column.is_json => {
            json::from_slice(text.as_bytes()).map_err(|error| format!("this is no JSON: {error}"))?
        }
        "labels" => text.split_whitespace().collect(),
        _ if !column.legs.is_empty() => typed::value(text),
        _ => text.into(),
    };
    Ok(Some(column.legs.iter().rfold(value, |value, leg| Object::from_iter([(leg.clone(), value)]).into())))
}

/// Adds what another column says below the same key.
fn merge(value: &mut Value, new: Value) {
    if let (Value::Object(object), Value::Object(new)) = (value, new) {
        for (key, new) in new {
            match object.get_mut(&key) {
                Some(value) => merge(value, new),
                None => drop(object.insert(key, new)),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use craton_model::MODEL;
    use serde_json::json;

    fn read(text: &str) -> Result<Vec<FileNode>, Vec<Wrong>> {
        super::read(text, MODEL.named("host").unwrap())
    }

    #[test]
    fn a_row_is_what_yaml_would_say() {
        let text = "name,labels,note,variables.os.release,\"variables.\"\"a.b\"\":json\"\n\"x, \"\"y\"\"\",a b,17,24.04,[1]\nz,,,\"\"\"5\"\"\",\n";
        let rows: Vec<_> = read(text).unwrap().into_iter().map(FileNode::into_value).collect();
        assert_eq!(
            rows,
            [
                json!({"name": "x, \"y\"", "labels": ["a", "b"], "note": "17", "variables": {"os": {"release": 24.04}, "a.b": [1]}}),
                json!({"name": "z", "labels": [], "note": null, "variables": {"os": {"release": "5"}}}),
            ]
        );
    }

    #[test]
    fn every_row_that_is_wrong_is_named() {
        let wrong = read("name,variables.a:json,variables.b\nx,{,\ny,1,2\nz,,,,\n").unwrap_err();
        let spots: Vec<_> = wrong.iter().map(|(spot, _)| *spot).collect();
        assert_eq!(spots, [(2, 2), (4, 4)], "{wrong:?}");
        assert!(read("name,variables..a\n").is_err() && read("name,name\n").is_err());
    }
}
