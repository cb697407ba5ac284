//! `history` and `undo`: who changed what and why, in every format, and back again.

use crate::fleet_files::FleetFolder;
use crate::support::{RecordingServer, craton, json as json_answer};
use serde_json::{Value, json};

/// The first of a list as JSON.
fn newest(bed: &FleetFolder, words: &str) -> Value {
    serde_json::from_str::<Value>(&bed.run(&format!("{words} -f json")).run().done()).unwrap()[0].take()
}

#[test]
fn each_command_that_writes_says_why() {
    let bed = FleetFolder::filled();
    bed.file("more.yaml", "cells: [{name: rack-9, region: public/ord}]");
    for (reason, words) in [
        "apply more.yaml",
        "apply - --batch 1",
        "cloud-create --name other",
        "host-update db-1 --note a",
        "host-update db-1 db-2 --note b --atomic",
        "host-vars-set db-1 tier=iron",
        "host-vars-delete db-1 tier",
        "host-labels-add db-1 c",
        "host-labels-remove db-1 c",
        "api PUT /v1/hosts/2 --data {\"note\":\"c\"}",
        "host-delete db-2",
        "undo 2",
    ]
    .into_iter()
    .enumerate()
    {
        let reason = format!("#{reason} Für\u{2014}x");
        let command = bed.run(words).with("CRATON_REASON", &reason);
        command.input("cells: [{name: rack-10, region: public/ord}]").run().done();
        assert_eq!(newest(&bed, "history")["reason"], json!(reason), "{words}");
        assert_eq!(newest(&bed, "history --reason Für")["reason"], json!(reason), "{words}");
    }
    bed.run("host-update db-1 --note d --reason typed").with("CRATON_REASON", "other").run().done();
    assert_eq!(newest(&bed, "history --reason TYPE")["changes"][0]["after"], json!({"note": "d"}));
    let long = "x".repeat(1_001);
    let refused = bed.run(&format!("host-update db-1 --note e --reason {long}")).run().failed(2);
    assert!(refused.contains("has 1001 characters, and may have 1000"), "{refused}");
}

#[test]
fn a_change_is_a_line_or_whole_in_every_format() {
    let bed = FleetFolder::filled();
    bed.run("host-update db-1 --note x --reason INC-1").run().done();
    bed.run("host-vars-set db-1 tier=iron").run().done();
    let record = newest(&bed, "host-history db-1 --limit 1");
    let known = ["number", "time", "user", "project", "request", "reason", "kind", "id", "name", "changes"];
    assert!(known.iter().all(|name| record.get(name).is_some()), "{record}");
    let (time, number) = (record["time"].as_str().unwrap(), 3);
    let row = ["3", time, "bootstrap", "host", "3", "db-1", "variables.tier"];
    let of = |words: &str| bed.run(words).run().done();
    for (format, between) in [("table", " | "), ("csv", ","), ("tsv", "\t"), ("value", " ")] {
        let squeezed = of(&format!("host-history db-1 --limit 1 -f {format}"));
        let squeezed = squeezed.lines().map(|line| line.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>());
        let squeezed: Vec<String> = squeezed.map(|words| words.join(" ")).collect();
        assert!(squeezed.iter().any(|line| line.contains(&row.join(between))), "{format}: {squeezed:?}");
    }
    for format in ["json", "jsonl", "yaml"] {
        let text = of(&format!("host-history db-1 --limit 1 -f {format}"));
        assert!(text.contains("iron") && text.contains("gold") && text.contains("request"), "{format}: {text}");
        let whole = of(&format!("history {number} -f {format}"));
        assert!(whole.contains("iron") && whole.contains("gold"), "{format}: {whole}");
    }
    let whole = of("history 2");
    let head = format!(
        "{} UTC, by bootstrap: PUT /v1/hosts/3\nreason: INC-1\n",
        newest(&bed, "history --reason INC")["time"].as_str().unwrap()
    );
    assert!(whole.starts_with("change 2, ") && whole.contains(&head), "{whole}");
    assert!(whole.ends_with("~ host public/ord/rack-7/db-1\n    note: null → \"x\"\n"), "{whole}");
    assert!(of("history 1").contains("+ host public/ord/rack-7/db-1\n"), "a batch has its parts");
    for (words, count) in [
        ("history --since 2d", 3),
        ("history --since 2d --limit 2", 2),
        ("history --until 2d", 0),
        ("history --user bootstrap --limit 0", 3),
        ("history --user alice", 0),
        ("history --since 2020-01-01 --until 2020-01-02T08:00:00", 0),
        ("history --reason INC-1", 1),
        ("cell-history rack-7", 1),
        ("host-history db-1 db-2", 4),
        ("host-history db-2", 1),
    ] {
        assert_eq!(of(&format!("{words} -f jsonl")).lines().count(), count, "{words}");
    }
    for (words, status, sentence) in [
        ("history 99", 1, "there is no change 99"),
        ("history --since yesterday", 2, "a time is wanted: 2026-11-01"),
        ("host-history db-9", 1, "there is no host named db-9"),
    ] {
        assert!(bed.run(words).run().failed(status).contains(sentence), "{words}");
    }
}

#[test]
fn a_change_is_undone_and_that_as_well() {
    let bed = FleetFolder::filled();
    let before = bed.run("export").run().done();
    bed.run("cell-delete rack-8 --yes").run().done();
    let after = bed.run("export").run().done();
    let shown = bed.run("undo 2 --dry-run").run();
    assert!(
        shown.stdout.contains("+ host public/ord/rack-8/db-2\n") && shown.stderr == "Nothing was changed.\n",
        "{shown:?}"
    );
    assert_eq!(bed.run("export").run().done(), after);
    assert_eq!(bed.run("undo 2").run().stderr, "Change 2 is undone by change 3.\n");
    assert_eq!(bed.run("export").run().done(), before);
    bed.run("undo 3").run().done();
    assert_eq!(bed.run("export").run().done(), after);
    bed.run("undo 4").run().done();
    let refused = bed.run("undo 4").run().failed(1);
    assert!(refused.contains("is there again"), "{refused}");

    bed.run("host-update db-1 --note first").run().done();
    bed.run("host-update db-1 --note second").run().done();
    let refused = bed.run("undo 6").run().failed(1);
    assert!(refused.contains("(see change 7)") && refused.contains("--force undoes it all the same"), "{refused}");
    bed.run("undo 6 --force").run().done();
    assert_eq!(bed.run("export").run().done(), before);
    assert!(bed.run("undo 99").run().failed(1).contains("there is no change 99"));
}

#[test]
fn a_user_that_is_brought_back_is_told_to_need_a_new_key() {
    let bed = FleetFolder::filled();
    let project = newest(&bed, "project-list")["id"].as_str().unwrap().to_owned();
    bed.run(&format!("user-create --name ops --project {project} --role reader")).run().done();
    bed.run("user-delete ops").run().done();
    let undone = bed.run("undo 3").run();
    assert!(undone.stderr.contains("ops has no API key: `craton user-update 2 --new-key` makes one"), "{undone:?}");
    assert!(bed.run("user-show ops").run().done().contains("reader"));
    let made = bed.run("user-update ops --new-key").run().done();
    let number = newest(&bed, "history")["number"].clone();
    assert!(made.contains("api_key") && !bed.run("history --limit 0 -f json").run().done().contains("api_key_hash"));
    let refused = bed.run(&format!("undo {number}")).run().failed(1);
    assert!(refused.contains("the api_key, which is not kept, of the user 2 ('ops')"), "{refused}");
}

#[test]
fn a_server_without_a_history_is_said_to_have_none() {
    let not_found = r#"{"message": "The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again."}"#;
    let server = RecordingServer::new(move |_, _| json_answer(404, not_found));
    for words in ["history", "history 1", "host-history 1", "undo 1"] {
        let refused = craton(words.split(' ')).at(&server).run().failed(1);
        assert!(refused.contains("the server keeps no history"), "{words}: {refused}");
    }
}
