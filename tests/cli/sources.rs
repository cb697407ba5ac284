//! Where a value comes from: the same at our server and at one that answers as the original's does.

use crate::support::terminal::Terminal;
use crate::support::{Craton, Outcome, RecordingServer, Request, craton, json};
use serde_json::{Map, Value, json as value};

const PROJECT: &str = "b9f10eca-66ac-4c27-9c13-9d01e65f96b4";

/// A host, what it inherits from, nearest first, and what each of them sets: the nearest all, the farthest one.
fn levels() -> Vec<(&'static str, &'static str, Value)> {
    [
        (
            "host",
            "web-1",
            value!({"id": 1, "parent_id": 2, "cell_id": 3, "region_id": 4, "cloud_id": 5, "project_id": PROJECT}),
        ),
        ("network-device", "tor-7", value!({"id": 2, "parent_id": null, "cell_id": 3})),
        ("cell", "rack-7", value!({"id": 3, "region_id": 4, "cloud_id": 5, "project_id": PROJECT})),
        ("region", "ord", value!({"id": 4, "cloud_id": 5, "project_id": PROJECT})),
        ("cloud", "public", value!({"id": 5, "project_id": PROJECT})),
        ("project", "bootstrap", value!({"id": PROJECT})),
    ]
    .into()
}

fn variables(place: usize) -> Map<String, Value> {
    ["f", "e", "d", "c", "b", "a"][..=place].iter().map(|key| ((*key).to_owned(), place.into())).collect()
}

/// The original's: no header says that something is inherited. `is_root` may read projects.
fn original(is_root: bool) -> RecordingServer {
    RecordingServer::new(move |request, _| answer(request, is_root))
}

fn answer(request: &Request, is_root: bool) -> String {
    let (path, below) = (request.path().trim_start_matches("/v1/"), request.path().ends_with("/variables"));
    if request.method == "DELETE" {
        return json(204, "");
    }
    if path.starts_with("projects/") && !is_root {
        return json(401, r#"{"message": "You must be an administrator", "status": 401}"#);
    }
    let (kind, id) = path.split_once('/').unwrap_or((path, ""));
    let of_kind = levels().into_iter().enumerate().filter(|(_, (noun, ..))| format!("{noun}s") == kind);
    let mut items = of_kind.map(|(place, (_, name, mut item))| {
        let own = request.target.contains("resolved-values=false") || matches!(kind, "clouds" | "projects");
        let all: Map<_, _> = (if own { place..=place } else { place..=5 }).rev().flat_map(variables).collect();
        item["name"] = name.into();
        item["variables"] = all.into();
        item
    });
    match items
        .find(|item| id.is_empty() || item["id"].to_string().trim_matches('"') == id.trim_end_matches("/variables"))
    {
        Some(item) if below => json(200, &value!({"variables": item["variables"]}).to_string()),
        Some(item) if !id.is_empty() => json(200, &item.to_string()),
        item if id.is_empty() => {
            json(200, &value!({kind.replace('-', "_"): Vec::from_iter(item), "links": []}).to_string())
        }
        _ => json(404, r#"{"message": "Not Found", "status": 404}"#),
    }
}

/// The same in a file of ours.
fn ours(folder: &tempfile::TempDir) -> String {
    let url = format!("sqlite:{}", folder.path().join("fleet.db").display());
    let run = |words: &str| craton(words.split(' ')).with("CRATON_URL", &url).run().done();
    let place = "--cloud public --region ord --cell rack-7";
    run("cloud-create --name public");
    run("region-create --name ord --cloud public");
    run("cell-create --name rack-7 --cloud public --region ord");
    run(&format!("network-device-create --name tor-7 {place} --type switch --ip-address 10.0.0.1"));
    run(&format!("host-create --name web-1 {place} --type server --ip-address 10.0.0.2 --parent tor-7"));
    let project = run("project-list -q");
    for (place, (noun, name, _)) in levels().into_iter().enumerate() {
        let target = if noun == "project" { project.trim() } else { name };
        let set: Vec<_> = variables(place).into_iter().map(|(key, value)| format!("{key}={value}")).collect();
        run(&format!("{noun}-vars-set {target} {}", set.join(" ")));
    }
    url
}

fn at(url: &str, words: &str) -> Craton {
    craton(words.split(' ')).with("CRATON_URL", url)
}

fn on_both(check: impl Fn(&dyn Fn(&str) -> Outcome)) {
    let (folder, server) = (tempfile::tempdir().unwrap(), original(true));
    for url in [&ours(&folder), &server.url] {
        check(&|words| at(url, words).run());
    }
}

#[test]
fn each_value_is_shown_with_the_nearest_that_sets_it() {
    on_both(|run| {
        let table = run("-f csv host-vars-get web-1 --source").done();
        assert_eq!(
            table.replace("\r\n", "\n"),
            "variable,value,source\na,5,project bootstrap\nb,4,cloud public\nc,3,region ord\nd,2,cell rack-7\n\
             e,1,network device tor-7\nf,0,host web-1\n"
        );
        assert!(run("host-vars-get web-1 e --source").done().contains("| e        | 1     | network device tor-7 |"));
        for (words, expected) in [
            ("host-vars-get web-1 e --source", value!({"e": {"value": 1, "source": "network device tor-7"}})),
            ("cell-vars-get rack-7 b --source", value!({"b": {"value": 4, "source": "cloud public"}})),
            ("cloud-vars-get public b --source", value!({"b": {"value": 4, "source": "cloud public"}})),
            (
                "cloud-vars-get public b --source --all-levels",
                value!({"b": {"value": 4, "source": "cloud public", "hides": [{"value": 5, "source": "project bootstrap"}]}}),
            ),
        ] {
            let printed: Value = serde_json::from_str(&run(&format!("-f jsonl {words}")).done()).unwrap();
            assert_eq!(printed, expected, "{words}");
        }
        let hidden = run("-f tsv host-vars-get web-1 d --source --all-levels").done();
        assert_eq!(
            hidden,
            "variable\tvalue\tsource\thidden_by\nd\t2\tcell rack-7\t\nd\t3\tregion ord\tcell rack-7\n\
             d\t4\tcloud public\tcell rack-7\nd\t5\tproject bootstrap\tcell rack-7\n"
        );
        run("host-vars-get web-1 nowhere --source").failed(1);
        run("host-vars-get web-1 --source --own").failed(2);
        run("network-vars-get 1 --source").failed(2);
    });
}

#[test]
fn what_one_may_not_read_has_what_nothing_else_explains() {
    let server = original(false);
    let printed = at(&server.url, "-f json host-vars-get 1 a b --source").run().done();
    assert_eq!(
        serde_json::from_str::<Value>(&printed).unwrap(),
        value!({"a": {"value": 5, "source": format!("project {PROJECT}")}, "b": {"value": 4, "source": "cloud public"}})
    );
    let sentence = at(&server.url, "cloud-vars-get 5 --source").run().failed(1);
    assert!(sentence.contains("You must be an administrator"), "{sentence}");
}

#[test]
fn of_several_what_they_inherit_from_is_read_once() {
    let server = original(true);
    let stdout = at(&server.url, "-f csv host-vars-get - f --source").input("1\n1\nweb-1\n").run().done();
    assert_eq!(stdout.replace("\r\n", "\n"), format!("id,variable,value,source\n{}", "1,f,0,host web-1\n".repeat(3)));
    let cells = server.requests().iter().filter(|request| request.path() == "/v1/cells/3").count();
    assert_eq!(cells, 1);
}

fn on_a_terminal(url: &str, words: &str) -> String {
    let terminal = Terminal::of_width(120);
    let mut command = at(url, words);
    command.command.stderr(terminal.end());
    command.run().done();
    terminal.read()
}

#[test]
fn a_change_that_another_level_makes_up_for_or_hides_is_told() {
    let (folder, server) = (tempfile::tempdir().unwrap(), original(true));
    let ours = ours(&folder);
    for words in ["host-vars-delete web-1 f nowhere", "host-vars-set web-1 f= x=1"] {
        let outcome = at(&ours, words).run();
        assert_eq!(outcome.stderr, "f is still 1: it comes from network device tor-7\n", "{words}");
        at(&ours, "host-vars-set web-1 f=0").run().done();
    }
    let hides = "e is hidden below by values of host web-1\r\n";
    at(&ours, "host-vars-set web-1 e=0").run().done();
    assert_eq!(on_a_terminal(&ours, "network-device-vars-set tor-7 e=1"), hides);
    assert_eq!(at(&ours, "network-device-vars-set tor-7 e=1").run().stderr, "");
    assert_eq!(on_a_terminal(&ours, "network-device-vars-set tor-7 --dry-run e="), "");

    assert_eq!(at(&server.url, "host-vars-delete 1 e").run().stderr, "");
    assert_eq!(server.requests().len(), 1, "a script's requests are those of the original's client");
    assert_eq!(
        on_a_terminal(&server.url, "host-vars-delete 1 e"),
        "e is still 1: it comes from network device tor-7\r\n"
    );
    let several = "f is hidden below by values of host web-1, network device tor-7\r\n";
    assert_eq!(on_a_terminal(&server.url, "cell-vars-set 3 f=2"), several);
}
