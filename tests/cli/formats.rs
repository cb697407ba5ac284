//! Each format holds every character there is, is read back by another implementation, and is written as pages arrive.

use crate::support::{RecordingServer, craton, json};
use serde_json::{Value, json as value};
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::mpsc;

const YAML: &str = "import json, sys, yaml\njson.dump(yaml.load(sys.stdin, getattr(yaml, 'CSafeLoader', yaml.SafeLoader)), sys.stdout)";
const CSV: &str = "import csv, json, sys\njson.dump(list(csv.reader(open(0, newline=''))), sys.stdout)";

/// What a program in Python makes of `input`; `None` if there is no Python, or not with what it needs.
fn python(program: &str, input: String) -> Option<Value> {
    let mut python = Command::new("python3");
    python.args(["-X", "utf8", "-c", program]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut python = python.spawn().ok()?;
    let mut stdin = python.stdin.take().unwrap();
    std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = python.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    if said.contains("ModuleNotFoundError") {
        return None;
    }
    assert!(output.status.success(), "{said}");
    Some(serde_json::from_slice(&output.stdout).unwrap())
}

/// Every character there is, in pieces that begin and end with each kind of them.
fn pieces() -> Vec<String> {
    let all: Vec<char> = (0..=u32::from(char::MAX)).filter_map(char::from_u32).collect();
    all.chunks(61).map(String::from_iter).collect()
}

fn printed(format: &str, item: &Value) -> String {
    let answer = json(200, &item.to_string());
    let server = RecordingServer::new(move |_, _| answer.clone());
    craton(["--format", format, "cloud-show", "1"]).at(&server).run().done()
}

#[test]
fn yaml_holds_every_code_point_for_readers_of_both_versions() {
    let names = pieces().into_iter().step_by(100).map(|piece| (piece, value!([])));
    let item = value!({"pieces": pieces(), "named": serde_json::Map::from_iter(names)});
    let yaml = printed("yaml", &item);
    let read: Value = serde_saphyr::from_str(&yaml).unwrap();
    assert!(read == item, "a reader of YAML 1.2 finds something else");
    match python(YAML, yaml) {
        Some(read) => assert!(read == item, "a reader of YAML 1.1 finds something else"),
        None => eprintln!("SKIPPED: there is no PyYAML to compare with"),
    }
}

#[test]
fn json_lines_hold_every_code_point_in_one_line_of_ascii() {
    let item = value!({"pieces": pieces()});
    let line = printed("jsonl", &item);
    assert!(line.strip_suffix('\n').unwrap().bytes().all(|byte| (b' '..=b'~').contains(&byte)));
    assert!(serde_json::from_str::<Value>(&line).unwrap() == item);
}

#[test]
fn csv_holds_every_code_point_that_a_terminal_does_not_obey() {
    let named =
        pieces().into_iter().enumerate().map(|(number, piece)| (format!("{number:06}, \"quoted\"\n"), piece.into()));
    let item = Value::Object(named.collect());
    let Some(rows) = python(CSV, printed("csv", &item)) else {
        return eprintln!("SKIPPED: there is no python3 to compare with");
    };
    let (header, rows) = rows.as_array().unwrap().split_first().unwrap();
    assert_eq!((header, rows.len()), (&value!(["property", "value"]), item.as_object().unwrap().len()));
    let escaped = rows.iter().filter(|row| {
        let (cell, sent) = (row[1].as_str().unwrap(), item[row[0].as_str().unwrap()].as_str().unwrap());
        assert!(cell == sent || cell.contains("\\x") || cell.contains("\\u") || cell.contains("\\U"), "{cell:?}");
        cell != sent
    });
    assert!((1..20).contains(&escaped.count()));
}

#[test]
fn tsv_can_be_taken_apart_again() {
    let text = "a\tb\nc\\nd\\te\r\u{1b}\\";
    let rows = printed("tsv", &value!({"note": text, "id": 1}));
    assert_eq!(rows, "property\tvalue\nid\t1\nnote\ta\\tb\\nc\\\\nd\\\\te\\r\\x1b\\\\\n");
}

#[test]
fn a_page_is_printed_before_the_next_one_is_there() {
    for format in ["json", "yaml", "csv", "tsv", "value", "jsonl"] {
        let (seen, is_seen) = mpsc::channel::<()>();
        let is_seen = Mutex::new(is_seen);
        let server = RecordingServer::new(move |_, number| {
            if number > 0 {
                is_seen.lock().unwrap().recv().unwrap();
                return json(200, r#"{"hosts": [], "links": []}"#);
            }
            json(200, r#"{"hosts": [{"id": 1, "name": "first"}], "links": [{"rel": "next", "href": "?marker=1"}]}"#)
        });
        let mut child = craton(["--format", format, "host-list", "--all"]).at(&server).spawn();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
        assert!(lines.any(|line| line.contains("first")), "{format}");
        seen.send(()).unwrap();
        lines.for_each(drop);
        assert!(child.wait().unwrap().success(), "{format}");
    }
}

#[test]
fn only_the_result_is_on_standard_output() {
    for format in ["json", "yaml", "csv", "tsv", "value", "jsonl"] {
        let server = RecordingServer::new(|_, _| json(204, ""));
        let outcome = craton(["--format", format, "host-delete", "1"]).at(&server).run();
        assert_eq!(
            (outcome.stdout.as_str(), outcome.stderr.as_str()),
            ("", "Host 1 was successfully deleted.\n"),
            "{format}"
        );
    }
}

#[test]
fn table_is_another_name_of_the_default() {
    let server = RecordingServer::new(|_, _| json(200, r#"{"id": 1}"#));
    let shown = |format: &str| craton(["--format", format, "host-show", "1"]).at(&server).run().done();
    assert_eq!(shown("table"), shown("default"));
}
