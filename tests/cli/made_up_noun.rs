//! A noun that is in no inventory, as a kind and a line in the table of commands: every verb works on it.

use crate::support::{Outcome, RecordingServer, craton, json};
use clap::Command;
use craton::verbs::*;
use craton_model::{Change, Family, Field, Filter, Kind, MODEL, Match, Type, kinds};
use std::process::ExitCode;

static TAPE_ROBOT: Kind = Kind {
    name: "tape-robot",
    path: "tape-robots",
    family: Family { singular: "tape_robot", plural: "tape_robots" },
    fields: &[
        kinds::ID,
        kinds::NAME,
        Field::reference("hall_id", "halls", "hall", "hall it stands in").required().unasked(),
        Field::new("slots", Type::Integer, "slots").changeable().unasked(),
        Field { says_default_without: Some("slots"), opposite: "idle", default: true, ..kinds::ACTIVE }.changeable(),
        Field::reference("arm_id", "arms", "arm", "arm it moves").changeable().nullable(),
        Field::new("address", Type::IpAddress, "address").changeable(),
        Field { is_secret: true, ..Field::text("pin", "PIN") }.changeable().no_column(),
        kinds::LABELS.change(Change::Apart),
        kinds::VARIABLES,
    ],
    filters: &[
        Filter::by("name"),
        Filter::by("hall_id"),
        Filter { option: "sort", ..Filter::that("sort", Match::Label, "Only those of this sort") },
        Filter { option: "broken", ..Filter::that("broken", Match::Switch(None), "Those that are broken, too") },
    ],
    resolves: true,
    resolves_variables: true,
    has_labels: true,
    says_updated: true,
    ..Kind::PLAIN
};

static NOUNS: &[craton::Noun] = &[(
    &TAPE_ROBOT,
    &[
        LIST,
        SHOW,
        CREATE,
        UPDATE,
        DELETE,
        VARS_GET,
        VARS_SET,
        VARS_DELETE,
        LABELS_GET,
        LABELS_ADD,
        LABELS_REMOVE,
        HISTORY_OF,
        WAIT,
    ],
)];

/// Where the words for [`as_a_command`] are, one a line.
const WORDS: &str = "MADE_UP_NOUN_WORDS";
const BEGIN: &str = "-- here the command begins\n";

/// Not a test: this process as a `craton` that knows the noun, for the tests below.
#[test]
#[ignore = "the tests below call it"]
#[allow(clippy::exit, clippy::print_stdout)]
fn as_a_command() {
    let Ok(words) = std::env::var(WORDS) else { return };
    print!("{BEGIN}");
    let words = std::iter::once("craton").chain(words.lines()).map(Into::into);
    let code = craton::run_with(NOUNS, words);
    std::process::exit(if code == ExitCode::SUCCESS { 0 } else { 1 + i32::from(code == ExitCode::from(2)) });
}

fn run(words: &str, server: &RecordingServer) -> Outcome {
    let mut command = craton([""]).at(server).with(WORDS, words.replace(' ', "\n"));
    let mut child = std::process::Command::new(std::env::current_exe().unwrap());
    child.args(["made_up_noun::as_a_command", "--exact", "--ignored", "--nocapture"]).env_clear();
    child.envs(command.command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    child.stdin(std::process::Stdio::null()).stdout(std::process::Stdio::piped());
    command.command = child;
    command.command.stderr(std::process::Stdio::piped());
    let mut outcome = command.run();
    outcome.stdout = outcome.stdout.split_once(BEGIN).expect("the command begins").1.to_owned();
    outcome
}

/// What was sent for `words`, a line a request, and what was printed.
fn done(words: &str, answer: &'static str) -> (Vec<String>, String) {
    let mut server = RecordingServer::new(move |request, _| match request.method.as_str() {
        "DELETE" => json(204, ""),
        _ if request.target == "/v1/tape-robots?name=r" && answer == ONE => json(200, LIST_OF_ONE),
        _ => json(200, answer),
    });
    server.silence = words.ends_with("--dry-run");
    let printed = run(words, &server).done();
    let line = |request: &crate::support::Request| {
        format!("{} {} {}", request.method, request.target, request.body).trim_end().to_owned()
    };
    (server.requests().iter().map(line).collect(), printed)
}

const ONE: &str = r#"{"id": 7, "name": "r", "labels": ["b", "a"], "variables": {"k": 1}}"#;

const LIST_OF_ONE: &str = r#"{"tape_robots": [{"id": 7, "name": "r"}], "links": []}"#;

/// A verb that only this noun lacked would be one that no test tries on it.
#[test]
fn it_has_every_verb_that_there_is() {
    let (root, help) = (craton::command(), run("tape-robot --help", &RecordingServer::silent()).done());
    for verb in
        root.get_subcommands().filter(|noun| MODEL.named(noun.get_name()).is_some()).flat_map(Command::get_subcommands)
    {
        assert!(help.contains(&format!("\n  {} ", verb.get_name())), "{}: {help}", verb.get_name());
    }
}

/// What the document says of nouns is what the command line says of one like it; its statement is compiled in the model.
#[test]
fn the_line_of_the_document_is_one_of_the_table() {
    let document = include_str!("../../docs/add-a-resource.md");
    let line = document.split('`').find(|code| code.starts_with("(&kinds::RACK")).unwrap().replace("RACK", "CELL");
    assert!(include_str!("../../src/commands.rs").contains(&line), "{line}");
}

#[test]
fn every_verb_asks_what_it_asks_for_every_kind() {
    for (words, requests) in [
        ("tape-robot-show r", &["GET /v1/tape-robots?name=r", "GET /v1/tape-robots/7"][..]),
        ("tape-robot-create -n r --hall 3 --if-not-exists", &["GET /v1/tape-robots?name=r", "GET /v1/tape-robots/7"]),
        ("tape-robot-update 7 --slots 8 --dry-run", &[]),
        ("tape-robot-show 7 --own", &["GET /v1/tape-robots/7?resolved-values=false"][..]),
        (
            "tape-robot create -n r --hall 3 --address ::1 --labels a,b",
            &[r#"POST /v1/tape-robots {"name":"r","hall_id":3,"address":"::1","labels":["a","b"],"active":true}"#],
        ),
        ("tape-robot-create -n r --hall 3 --slots 9", &[r#"POST /v1/tape-robots {"name":"r","hall_id":3,"slots":9}"#]),
        ("tape-robot-update 7 --idle --no-arm", &[r#"PUT /v1/tape-robots/7 {"active":false,"arm_id":null}"#]),
        (
            "tape-robot-update 7 --slots 8 --labels c",
            &[r#"PUT /v1/tape-robots/7 {"slots":8}"#, r#"PUT /v1/tape-robots/7/labels {"labels":["c"]}"#],
        ),
        ("tape-robot-delete 7 8 --jobs 1", &["DELETE /v1/tape-robots/7", "DELETE /v1/tape-robots/8"]),
        ("tape-robot-vars-get 7", &["GET /v1/tape-robots/7/variables"]),
        (
            "tape-robot-vars-set 7 a=1 b=",
            &[
                r#"DELETE /v1/tape-robots/7/variables ["b"]"#,
                r#"PUT /v1/tape-robots/7/variables {"a":1}"#,
                "GET /v1/tape-robots/7/variables",
            ],
        ),
        ("tape-robot-vars-delete 7 b", &[r#"DELETE /v1/tape-robots/7/variables ["b"]"#]),
        ("tape-robot-labels-get 7", &["GET /v1/tape-robots/7/labels"]),
        ("tape-robot-labels-add 7 a", &[r#"PUT /v1/tape-robots/7/labels {"labels":["a"]}"#]),
        ("tape-robot-labels-remove 7 a", &[r#"DELETE /v1/tape-robots/7/labels {"labels":["a"]}"#]),
        ("tape-robot-wait r --for variables.k=1", &["GET /v1/tape-robots?name=r", "GET /v1/tape-robots/7"]),
    ] {
        assert_eq!(done(words, ONE).0, requests, "{words}");
    }
}

#[test]
fn every_verb_prints_what_it_prints_for_every_kind() {
    let property = "| Property  | Value      |";
    assert!(done("tape-robot-show 7", ONE).1.contains(property));
    assert!(done("tape-robot-create -n r --hall 3", ONE).1.contains("| name      | r          |"));
    let updated = done("tape-robot-update 7 --name r", ONE).1;
    assert!(updated.starts_with("Tape robot 7 has been successfully updated.\n"), "{updated}");
    assert_eq!(done("tape-robot-delete 7", ONE).1, "Tape robot 7 was successfully deleted.\n");
    assert!(done("tape-robot-vars-get 7", ONE).1.contains("| k        | 1     |"));
    assert!(done("tape-robot-labels-get 7", ONE).1.contains("['a', 'b']"));
    assert_eq!(done("tape-robot-labels-remove 7 a", ONE).1, "Labels successfully removed.\n");
    assert_eq!(done("tape-robot-wait 7 --for variables.k=1", ONE).1, "Tape robot 7: variables.k=1.\n");
    let changes =
        r#"{"history": [{"number": 4, "kind": "tape-robot", "id": 7, "name": "r", "changes": []}], "links": []}"#;
    let (requests, table) = done("tape-robot-history 7 --limit 2", changes);
    assert_eq!(requests, ["GET /v1/history?kind=tape-robot&id=7&limit=10"]);
    assert!(table.contains("| tape-robot | 7  | r "), "{table}");
    assert!(run("help", &RecordingServer::silent()).done().contains("  tape-robot:"));
    let help = run("tape-robot-create --help", &RecordingServer::silent()).done();
    assert!(help.contains("Hall it stands in") && help.contains("Slots of the tape robot"), "{help}");
    assert!(!help.contains("--pin"), "others can read command lines: {help}");
}

#[test]
fn a_list_takes_the_filters_and_columns_of_its_kind() {
    let page = r#"{"tape_robots": [{"id": 7, "name": "r", "hall_id": 3, "labels": []}], "links": [], "more": [{}]}"#;
    let (requests, table) = done("tape-robot-list --name r --hall 3 --sort x --broken --sort-key slots", page);
    assert_eq!(requests, ["GET /v1/tape-robots?name=r&hall_id=3&sort=x&broken=true&sort_keys=slots%2Cid&sort_dir=asc"]);
    assert!(table.contains("| Id | Name | Hall Id | Slots |\n"), "{table}");
    assert!(table.contains("| 7  | r    | 3       |       |\n"), "{table}");
    assert_eq!(done("tape-robot-list --fields labels", page).0, ["GET /v1/tape-robots?details=true"]);
    let wrong = |words: &str, status| run(words, &RecordingServer::silent()).failed(status);
    assert!(wrong("tape-robot-list --fields pin", 1).contains("a tape robot has no column `pin`: there are id, name,"));
    assert!(wrong("tape-robot-update 7", 1).contains("craton tape-robot-update --help"));
    assert!(wrong("tape-robot-show halls/x", 2).contains("write name:halls/x if that is its name"));
    wrong("tape-robot-create -n r", 2);
    wrong("tape-robot-create -n r --hall 3 --address x", 2);
    wrong("host-list", 2);
}
