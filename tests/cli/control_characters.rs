//! What a terminal would obey, hide or reorder is shown escaped, in tables and in errors.

use crate::support::{RecordingServer, craton, json};
use serde_json::{Value, json as value};

fn dangerous() -> Vec<char> {
    let ranges =
        [0..=0x1f, 0x7f..=0x9f, 0x200b..=0x200f, 0x202a..=0x202e, 0x2060..=0x2064, 0x2066..=0x2069, 0xfeff..=0xfeff];
    ranges.into_iter().flatten().filter_map(char::from_u32).collect()
}

/// None of them is in what was printed, but for the new lines that end lines.
#[track_caller]
fn assert_harmless(printed: &str) {
    let found: Vec<_> = dangerous().into_iter().filter(|&bad| bad != '\n' && printed.contains(bad)).collect();
    assert!(found.is_empty(), "{found:?} in {printed}");
}

fn poison(id: u32) -> Value {
    let text: String = dangerous().into_iter().collect();
    value!({"id": id, "name": text, "note": text, "device_type": "\u{1b}[2J", &text: text, "variables": {&text: [&text]}})
}

#[test]
fn no_control_character_reaches_a_table() {
    let list = value!({"hosts": [poison(1), poison(2), poison(3)], "links": []}).to_string();
    let server = RecordingServer::new(move |_, _| json(200, &list));
    for arguments in [&["host-list"][..], &["host-list", "--fields", "name", "note", "variables"]] {
        let table = craton(arguments).at(&server).run().done();
        assert_harmless(&table);
        assert_eq!(table.lines().count(), 3 + 3 + 1, "a row an item: {table}");
    }
    let server = RecordingServer::new(|_, _| json(200, &poison(1).to_string()));
    assert_harmless(&craton(["host-show", "1"]).at(&server).run().done());
    let server = RecordingServer::new(|_, _| json(200, &value!({"variables": poison(1)}).to_string()));
    assert_harmless(&craton(["host-vars-get", "1"]).at(&server).run().done());
}

#[test]
fn no_control_character_reaches_a_format_that_programs_read() {
    for format in ["yaml", "csv", "tsv", "value", "jsonl"] {
        let list = value!({"hosts": [poison(1), poison(2)], "links": []}).to_string();
        let server = RecordingServer::new(move |_, _| json(200, &list));
        let text = craton(["--format", format, "host-list", "--fields", "name", "note", "variables"]).at(&server).run();
        // The ends of the columns and rows of these formats are control characters, too.
        let text = text.done().replace(if format == "tsv" { "\t" } else { "\r\n" }, "\n");
        assert_harmless(&text);
        let server = RecordingServer::new(|_, _| json(200, &poison(1).to_string()));
        let text = craton(["--format", format, "host-show", "1"]).at(&server).run().done();
        assert_harmless(&text.replace(if format == "tsv" { "\t" } else { "\r\n" }, "\n"));
    }
}

#[test]
fn no_control_character_reaches_an_error() {
    let text: String = dangerous().into_iter().collect();
    let server = RecordingServer::new(move |_, _| json(400, &value!({"message": text, "status": 400}).to_string()));
    let sentence = craton(["host-show", "1"]).at(&server).run().failed(1);
    assert_harmless(&sentence);
    assert_eq!(sentence.lines().count(), 1);
    let text: String = dangerous().into_iter().filter(|&bad| bad != '\0').collect();
    assert_harmless(&craton(["host-list", "--fields", &text]).run().failed(1));
    assert_harmless(&craton(["host-vars-set", "1", &text.replace('=', "")]).run().failed(1));
    assert_harmless(&craton(["host-list", &format!("--{text}")]).run().failed(2));
    assert_harmless(&craton([&text]).run().failed(2));
}

#[test]
fn a_new_line_in_a_note_starts_a_line_of_its_cell() {
    let server = RecordingServer::new(|_, _| json(200, r#"{"note": "first\nsecond"}"#));
    let table = craton(["host-show", "1"]).at(&server).run().done();
    assert!(table.contains("| note     | first  |\n|          | second |\n"), "{table}");
}
