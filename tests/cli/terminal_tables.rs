//! On a terminal a table fits, and stands out where it matters; in a pipe it is as it always was.

use crate::support::{Craton, RecordingServer, craton, json, terminal::Terminal};
use serde_json::json as value;
use unicode_width::UnicodeWidthStr;

fn hosts() -> RecordingServer {
    let host = |id: u32, name: &str, active: bool, device_type: &str| {
        value!({
            "id": id, "name": name, "active": active, "device_type": device_type, "ip_address": "10.1.0.17", "cloud_id": 1,
            "region_id": 4, "cell_id": null, "created_at": "2026-11-21T02:31:02.000000", "note": "東京".repeat(60),
        })
    };
    let hosts =
        [host(17, "web-17.example.com", true, "server"), host(4711, "db-4711.example.com", false, &"類".repeat(40))];
    let list = json(200, &value!({"hosts": hosts, "links": []}).to_string());
    let one = json(200, &hosts[1].to_string());
    RecordingServer::new(move |request, _| if request.path().ends_with("/hosts") { list.clone() } else { one.clone() })
}

/// What a command writes to a terminal of 80 columns.
fn on_terminal(arguments: &[&str], set: &[(&str, &str)]) -> String {
    let server = hosts();
    let terminal = Terminal::of_width(80);
    let command = craton(arguments).at(&server).without("COLUMNS");
    let mut command = set.iter().fold(command, |command: Craton, (name, value)| command.with(name, value));
    command.command.stdout(terminal.end());
    assert_eq!(command.run().status, Some(0));
    terminal.read().replace("\r\n", "\n")
}

fn in_pipe(arguments: &[&str], set: &[(&str, &str)]) -> String {
    let server = hosts();
    set.iter().fold(craton(arguments).at(&server), |command, (name, value)| command.with(name, value)).run().done()
}

/// `text` without what sets colours, of which the codes are returned.
fn without_colours(text: &str) -> (String, Vec<String>) {
    let mut parts = text.split("\x1b[");
    let mut plain = parts.next().unwrap().to_owned();
    let mut codes = Vec::new();
    for part in parts {
        let (code, rest) = part.split_once('m').unwrap();
        codes.push(code.to_owned());
        plain.push_str(rest);
    }
    (plain, codes)
}

#[test]
fn a_list_fits_eighty_columns_with_ids_and_names_whole() {
    for arguments in [&["host-list"][..], &["host-list", "--fields", "id", "note", "name", "device_type"]] {
        let (table, _) = without_colours(&on_terminal(arguments, &[]));
        assert!(table.lines().all(|line| line.width() == table.lines().next().unwrap().width()), "{table}");
        assert!(table.lines().all(|line| line.width() <= 80), "{table}");
        for whole in ["4711", "web-17.example.com", "db-4711.example.com"] {
            assert!(table.contains(&format!(" {whole} ")), "{table}");
        }
        assert!(table.contains('…'), "{table}");
    }
}

#[test]
fn one_item_is_wrapped_to_the_terminal_with_nothing_lost() {
    let (table, _) = without_colours(&on_terminal(&["host-show", "4711"], &[]));
    assert!(table.lines().all(|line| line.width() <= 80), "{table}");
    assert_eq!(table.matches('東').count(), 60);
    let (table, _) = without_colours(&on_terminal(&["host-show", "4711"], &[("COLUMNS", "30")]));
    assert!(table.lines().all(|line| line.width() <= 30), "{table}");
    assert_eq!((table.matches('東').count(), table.contains('…')), (60, false), "{table}");
}

#[test]
fn colours_mean_something_and_can_be_turned_off_and_on() {
    let coloured = on_terminal(&["host-list"], &[]);
    let line = |with: &str| coloured.lines().find(|line| line.contains(with)).unwrap();
    assert!(line("Id").contains("\x1b[1mId\x1b[0m"), "{coloured}");
    assert!(
        line("db-").contains("\x1b[38;5;1mFalse\x1b[39m") && line("db-").contains("\x1b[2mNone\x1b[0m"),
        "{coloured}"
    );
    assert!(!line("web-").contains("\x1b[38;5;1m"), "{coloured}");
    let (plain, _) = without_colours(&coloured);
    assert_eq!(on_terminal(&["host-list"], &[("NO_COLOR", "1")]), plain);
    let forced = in_pipe(&["host-list"], &[("CLICOLOR_FORCE", "1")]);
    let (plain, codes) = without_colours(&forced);
    assert_eq!(plain, in_pipe(&["host-list"], &[]));
    assert!(codes.iter().any(|code| code == "38;5;1"), "{codes:?}");
}

#[test]
fn a_pipe_gets_the_whole_table_whatever_the_terminal_is() {
    let table = in_pipe(&["host-list", "--fields", "id", "note"], &[("COLUMNS", "20")]);
    assert!(table.contains(&"東京".repeat(60)) && !table.contains('\x1b'), "{table}");
}
