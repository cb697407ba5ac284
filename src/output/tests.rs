//! Each format against what another implementation makes of the same page; tests/data/formats/record.py recorded it.

use super::*;
use unicode_width::UnicodeWidthStr;

const PAGE: &str = include_str!("../../tests/data/formats/page.json");
const COLUMNS: [&str; 6] = ["id", "name", "active", "note", "variables", "missing"];

fn columns(names: &[&str]) -> Vec<String> {
    names.iter().map(|&name| name.into()).collect()
}

/// What a list of these pages looks like.
fn list(mut format: impl Format, names: &[&str], pages: &[&str]) -> String {
    let (columns, mut out) = (columns(names), Vec::new());
    for page in pages {
        let Node::Array(items) = Node::parse(page.as_bytes()).unwrap() else { panic!("{page} is no list") };
        format.page(&mut out, &columns, &items).unwrap();
    }
    format.end(&mut out, &columns).unwrap();
    String::from_utf8(out).unwrap()
}

fn one(mut format: impl Format, item: &str) -> String {
    let mut out = Vec::new();
    format.one(&mut out, "Property", &Node::parse(item.as_bytes()).unwrap()).unwrap();
    String::from_utf8(out).unwrap()
}

fn chosen_columns<F: Format>(mut format: F) -> F {
    format.choose_columns();
    format
}

#[test]
fn csv_is_what_python_writes() {
    assert_eq!(list(csv::csv(true), &COLUMNS, &[PAGE]), include_str!("../../tests/data/formats/page.csv"));
    assert_eq!(list(csv::csv(true), &["note"], &[PAGE]), include_str!("../../tests/data/formats/notes.csv"));
}

#[test]
fn json_lines_are_what_python_writes() {
    assert_eq!(list(jsonl::Jsonl::default(), &[], &[PAGE]), include_str!("../../tests/data/formats/page.jsonl"));
}

#[test]
fn yaml_is_what_was_found_to_be_the_same_data() {
    let yaml = list(yaml::Yaml::default(), &[], &[PAGE]);
    if std::env::var_os("CRATON_GENERATE").is_some() {
        return std::fs::write("tests/data/formats/page.yaml", yaml).unwrap();
    }
    assert!(yaml == include_str!("../../tests/data/formats/page.yaml"), "{yaml}");
}

#[test]
fn a_header_is_written_once_or_not_at_all() {
    let pages = [r#"[{"id": 1}]"#, r#"[{"id": 2, "name": "b"}]"#];
    assert_eq!(list(csv::csv(true), &["id", "name"], &pages), "id,name\r\n1,\r\n2,b\r\n");
    assert_eq!(list(csv::csv(false), &["id", "name"], &pages), "1,\r\n2,b\r\n");
    assert_eq!(list(tsv::tsv(true), &["id", "name"], &pages), "id\tname\n1\t\n2\tb\n");
    assert_eq!(list(tsv::tsv(false), &["id", "name"], &pages), "1\t\n2\tb\n");
    assert_eq!(list(value::value(), &["id", "name"], &pages), "1 \n2 b\n");
}

#[test]
fn a_list_without_items_is_one_in_every_format() {
    assert_eq!(list(csv::csv(true), &["id", "name"], &[]), "id,name\r\n");
    assert_eq!(list(tsv::tsv(true), &["id", "name"], &["[]"]), "id\tname\n");
    assert_eq!(list(value::value(), &["id"], &[]), "");
    assert_eq!(list(jsonl::Jsonl::default(), &["id"], &[]), "");
    assert_eq!(list(yaml::Yaml::default(), &["id"], &["[]"]), "[]\n");
    assert_eq!(list(json::Json::default(), &["id"], &["[]"]), "[]\n");
}

#[test]
fn chosen_columns_are_all_that_yaml_and_json_lines_show() {
    let page = r#"[{"id": 1, "name": "a", "variables": {"os": {"release": "24.04"}}}]"#;
    let names = ["name", "variables.os.release", "note"];
    let jsonl = list(chosen_columns(jsonl::Jsonl::default()), &names, &[page]);
    assert_eq!(jsonl, "{\"name\":\"a\",\"note\":null,\"variables.os.release\":\"24.04\"}\n");
    let yaml = list(chosen_columns(yaml::Yaml::default()), &names, &[page]);
    assert_eq!(yaml, "- name: a\n  note: null\n  variables.os.release: \"24.04\"\n");
    let json = list(chosen_columns(json::Json::default()), &names, &[page]);
    assert!(json.contains(r#""id": 1"#) && !json.contains("os.release"), "{json}");
}

#[test]
fn a_path_is_a_column_of_every_format() {
    let page = r#"[{"name": "a", "variables": {"disks": [{"size": 1}, {"size": 2}]}}, {"name": "b", "variables": {}}]"#;
    let names = ["name", "variables.disks[1].size", "variables.disks[*].size"];
    assert_eq!(list(value::value(), &names, &[page]), "a 2 [1,2]\nb  \n");
    assert_eq!(list(csv::csv(false), &names, &[page]), "a,2,\"[1,2]\"\r\nb,,\r\n");
    assert!(list(table::Table::new(None, false), &names, &[page]).contains("| a    | 2 "));
}

#[test]
fn one_item_is_rows_of_name_and_value_and_bare_values_one_a_line() {
    let item = r#"{"note": "a\tb \\\n", "id": 7, "active": false, "region_id": null, "labels": ["é"]}"#;
    assert_eq!(
        one(csv::csv(true), item),
        "property,value\r\nactive,False\r\nid,7\r\nlabels,\"[\"\"\\u00e9\"\"]\"\r\nnote,\"a\\tb \\\n\"\r\nregion_id,\r\n"
    );
    assert_eq!(
        one(tsv::tsv(false), item),
        "active\tFalse\nid\t7\nlabels\t[\"\\\\u00e9\"]\nnote\ta\\tb \\\\\\n\nregion_id\t\n"
    );
    assert_eq!(one(value::value(), item), "False\n7\n[\"\\u00e9\"]\na\\tb \\\\n\nNone\n");
    assert_eq!(one(jsonl::Jsonl::default(), r#"{"b": 1, "a": 1e3}"#), "{\"a\":1000.0,\"b\":1}\n");
    assert_eq!(one(yaml::Yaml::default(), r#"{"b": 1e22, "a": {"c": []}}"#), "a:\n  c: []\nb: 1.0e+22\n");
    assert_eq!(one(yaml::Yaml::default(), "{}"), "{}\n");
}

#[test]
fn rows_that_are_drawn_a_few_at_a_time_are_one_table() {
    let mut items: Vec<_> = (0..99).map(|id| format!(r#"{{"id": {id}, "note": null}}"#)).collect();
    items.push(format!(r#"{{"id": 99, "note": "{}"}}"#, "東".repeat(20)));
    let table = list(table::Table::new(None, false), &["id", "note"], &[&format!("[{}]", items.join(","))]);
    let drawn: Vec<_> = table.lines().collect();
    assert!(drawn.iter().all(|line| line.width() == "| 99 |  |".len() + 40), "{table}");
    let rules: Vec<_> = (0..drawn.len()).filter(|&place| drawn[place].starts_with('+')).collect();
    assert_eq!(rules, [0, 2, 103]);
}

#[test]
fn a_cell_wider_than_comfy_table_can_count_is_no_panic_and_loses_nothing() {
    let page = format!(r#"[{{"id": 1, "note": "{}"}}]"#, "n".repeat(200_000));
    let table = list(table::Table::new(None, false), &["id", "note"], &[&page]);
    assert_eq!(table.matches('n').count(), 200_000);
}
