//! The text of CSV as nodes: a map for each row, as YAML would have it.

mod rows;

use super::node::{Content, FileNode, Label, Spot};
use super::yaml::Wrong;
use craton_model::{Object, json, typed};
use rows::{Row, rows};
use serde_json::Value;

/// What a header's name says of its column.
struct Heading {
    name: String,
    /// The keys below `variables`, or `variables_merge`.
    legs: Vec<String>,
    is_json: bool,
}

/// Reads the rows below a header, and where the header stands. An empty cell is not there. Texts are strings, whatever they look like, but below `variables`;
/// `labels` is a list of what blanks separate.
///
/// # Errors
/// All that is no CSV, no path, no JSON.
pub(super) fn read(text: &str) -> Result<Vec<FileNode>, Vec<Wrong>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (records, mut wrong) = rows(text);
    let mut records = records.into_iter();
    let columns = records.next().map(|header| columns(&header, &mut wrong)).unwrap_or_default();
    // A quote that is wrong moves what is behind it.
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let rows = records.map(|record| row(&columns, &record, &mut wrong)).collect();
    if wrong.is_empty() { Ok(rows) } else { Err(wrong) }
}

fn columns(header: &Row, wrong: &mut Vec<Wrong>) -> Vec<Heading> {
    let mut columns = Vec::<Heading>::new();
    for (index, text) in header.cells.iter().enumerate() {
        let spot = (header.line, index + 1);
        let (path, is_json) = text.trim().strip_suffix(":json").map_or((text.trim(), false), |path| (path, true));
        let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
        let Some(legs) = rest.map_or(Some(vec![]), legs) else {
            wrong.push((
                spot,
                format!("`{path}` is no path of a variable: write variables.os.release, or variables.\"a.b\""),
            ));
            continue;
        };
        if columns.iter().any(|column| column.name == name && column.legs == legs) {
            wrong.push((spot, format!("the column `{path}` is there twice")));
        }
        columns.push(Heading { name: name.into(), legs, is_json });
    }
    columns
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

fn row(columns: &[Heading], &Row { line, ref cells }: &Row, wrong: &mut Vec<Wrong>) -> FileNode {
    let mut pairs: Vec<(Label, FileNode)> = Vec::new();
    if cells.len() > columns.len() {
        wrong.push((
            (line, columns.len() + 1),
            format!("this row has {} cells and the header {}", cells.len(), columns.len()),
        ));
    }
    for (index, (column, text)) in columns.iter().zip(cells).enumerate().filter(|(_, (_, text))| !text.is_empty()) {
        let spot = (line, index + 1);
        match cell(column, text, spot) {
            Ok(node) if column.legs.is_empty() => pairs.push((Label { spot, text: column.name.clone() }, node)),
            Ok(node) => {
                let at = pairs.iter().position(|(key, _)| key.text == column.name).unwrap_or_else(|| {
                    let content = Content::Scalar(Object::new().into());
                    pairs.push((Label { spot, text: column.name.clone() }, FileNode { spot, content }));
                    pairs.len() - 1
                });
                if let Content::Scalar(value) = &mut pairs[at].1.content
                    && !put(value, &column.legs, node.into_value())
                {
                    wrong.push((spot, "this variable lies within another column's".into()));
                }
            }
            Err(sentence) => wrong.push((spot, sentence)),
        }
    }
    FileNode { spot: (line, 1), content: Content::Map(pairs) }
}

fn cell(column: &Heading, text: &str, spot: Spot) -> Result<FileNode, String> {
    let scalar = |value| FileNode { spot, content: Content::Scalar(value) };
    if column.is_json {
        return json::from_slice(text.as_bytes()).map(scalar).map_err(|error| format!("this is no JSON: {error}"));
    }
    Ok(match column.name.as_str() {
        "labels" => {
            let labels = text.split_whitespace().map(|label| scalar(label.into())).collect();
            FileNode { spot, content: Content::List(labels) }
        }
        _ if !column.legs.is_empty() => scalar(typed::value(text)),
        _ => scalar(text.into()),
    })
}

/// Puts a value below keys; false if something else is there.
fn put(value: &mut Value, legs: &[String], new: Value) -> bool {
    let (Value::Object(object), [leg, rest @ ..]) = (value, legs) else { return false };
    if rest.is_empty() {
        return object.insert(leg.clone(), new).is_none();
    }
    put(object.entry(leg).or_insert_with(|| Object::new().into()), rest, new)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_row_is_what_yaml_would_say() {
        let text = "name,labels,note,variables.os.release,\"variables.\"\"a.b\"\":json\"\n\"x, \"\"y\"\"\",a b,17,24.04,[1]\nz,,,\"\"\"5\"\"\",\n";
        let rows: Vec<_> = read(text).unwrap().into_iter().map(FileNode::into_value).collect();
        assert_eq!(
            rows,
            [
                json!({"name": "x, \"y\"", "labels": ["a", "b"], "note": "17", "variables": {"os": {"release": 24.04}, "a.b": [1]}}),
                json!({"name": "z", "variables": {"os": {"release": "5"}}}),
            ]
        );
    }

    #[test]
    fn every_row_that_is_wrong_is_named() {
        let wrong = read("name,variables.a:json,variables.a.b\nx,{,\ny,1,2\nz,,,,\n").unwrap_err();
        let spots: Vec<_> = wrong.iter().map(|(spot, _)| *spot).collect();
        assert_eq!(spots, [(2, 2), (3, 3), (4, 4)], "{wrong:?}");
        assert!(read("name,variables..a\n").is_err() && read("name,name\n").is_err());
    }
}
