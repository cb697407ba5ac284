//! A fleet as files: `export`, `diff`, `apply`, `copy`.

use crate::support::terminal::Terminal;
use crate::support::{Craton, RecordingServer, craton, json as json_answer};
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;

/// A folder with inventories and files in it.
pub struct FleetFolder(tempfile::TempDir);

const FLEET: &str = "
clouds: [{name: public, variables: {dns: 10.0.0.2}}]
regions: [{name: ord, cloud: public}]
cells: [{name: rack-7, region: public/ord, note: row 3}, {name: rack-8, region: public/ord}]
network_devices: [{name: tor-7, cell: public/ord/rack-7, device_type: switch, ip_address: 10.0.7.254, labels: [net]}]
hosts:
  - {name: db-1, cell: public/ord/rack-7, device_type: server, ip_address: 10.0.7.1, parent: tor-7, labels: [db, ssd], variables: {tier: gold, os: {release: \"24.04\"}}}
  - {name: db-2, cell: public/ord/rack-8, device_type: server, ip_address: 10.0.8.1}
";

impl FleetFolder {
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn file(&self, name: &str, text: &str) {
        fs::create_dir_all(self.path(name).parent().unwrap()).unwrap();
        fs::write(self.path(name), text).unwrap();
    }

    /// The words at an inventory in a file, in the folder.
    pub fn at(&self, inventory: &str, words: &str) -> Craton {
        let mut command = craton(words.split(' ')).with("CRATON_URL", inventory);
        command.command.current_dir(self.0.path());
        command
    }

    pub fn run(&self, words: &str) -> Craton {
        self.at("sqlite:fleet.db", words)
    }

    /// The names of the files in a folder, sorted.
    fn names(&self, folder: &str) -> Vec<String> {
        let entries = fs::read_dir(self.path(folder)).unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    /// With a fleet in it.
    pub fn filled() -> Self {
        let bed = Self::new();
        bed.file("fleet.yaml", FLEET);
        bed.run("apply fleet.yaml").run().done();
        bed
    }
}

#[test]
fn what_is_exported_and_applied_elsewhere_is_exported_as_the_same_bytes() {
    let bed = FleetFolder::new();
    let demo = bed.at("demo:", "export").run().done();
    bed.file("demo.yaml", &demo);
    let applied = bed.run("apply demo.yaml").run();
    assert!(applied.stderr.contains("238 created, 0 changed, 0 deleted, 0 unchanged."), "{applied:?}");
    assert_eq!(bed.run("export").run().done(), demo);
    assert_eq!(bed.run("diff demo.yaml").run().done(), "");
    let json = bed.run("export --format json").run().done();
    assert!(json.is_ascii() && serde_json::from_str::<Value>(&json).unwrap()["hosts"].is_array());
    bed.file("demo.json", &json);
    assert_eq!(bed.at("sqlite:other.db", "apply demo.json").run().done(), "");
    assert_eq!(bed.at("sqlite:other.db", "export").run().done(), demo);
}

#[test]
fn a_second_run_says_nothing_to_change_and_sends_no_write() {
    let bed = FleetFolder::filled();
    let again = bed.run("apply fleet.yaml --prune -v").run();
    assert!(again.stderr.contains("Nothing to change: 7 unchanged."), "{again:?}");
    assert!(
        again.stderr.contains("GET ")
            && !["POST ", "PUT ", "DELETE "].iter().any(|method| again.stderr.contains(method))
    );
    let json = bed.run("apply fleet.yaml --format json").run().done();
    let counts: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(counts, json!({"created": 0, "changed": 0, "deleted": 0, "unchanged": 7}));
}

#[test]
fn diff_shows_signs_and_both_values_and_ends_with_its_status() {
    let bed = FleetFolder::filled();
    let changed = FLEET
        .replace("note: row 3", "note: row 4")
        .replace("[db, ssd]", "[db, hot]")
        .replace("tier: gold, ", "")
        .replace("24.04", "26.04")
        .replace("name: db-2", "name: db-3");
    bed.file("changed.yaml", &changed);
    let diff = bed.run("diff changed.yaml --prune").run();
    assert_eq!(diff.status, Some(1));
    assert_eq!(
        diff.stdout,
        "~ cell public/ord/rack-7
    note: \"row 3\" → \"row 4\"
+ host public/ord/rack-8/db-3
    device_type: \"server\"
    ip_address: \"10.0.8.1\"
~ host public/ord/rack-7/db-1
    labels: +hot -ssd
    variables.os: {\"release\":\"24.04\"} → {\"release\":\"26.04\"}
    - variables.tier: \"gold\"
- host public/ord/rack-8/db-2
"
    );
    assert_eq!(diff.stderr, "1 to create, 2 to change, 1 to delete, 4 unchanged.\n");
    let json = bed.run("diff changed.yaml --format json").run();
    let plan: Value = serde_json::from_str(&json.stdout).unwrap();
    assert_eq!(
        (json.status, &plan["create"], &plan["change"], &plan["delete"]),
        (Some(1), &json!(1), &json!(2), &json!(0))
    );
    assert_eq!(plan["steps"][0]["fields"]["note"], json!({"old": "row 3", "new": "row 4"}));
    assert_eq!(bed.run("apply changed.yaml --dry-run").run().done(), bed.run("diff changed.yaml").run().stdout);
    assert_eq!(bed.run("diff nowhere.yaml").run().status, Some(2));
    assert_eq!(bed.run("diff fleet.yaml").run().status, Some(0));
}

#[test]
fn diff_has_colours_on_a_terminal_only() {
    let bed = FleetFolder::filled();
    bed.file("fleet.yaml", &FLEET.replace("name: public", "name: private").replace("public", "private"));
    let terminal = Terminal::open();
    let mut command = bed.run("diff fleet.yaml").with("TERM", "xterm");
    command.command.stdout(terminal.end());
    let mut child = command.spawn();
    drop(command);
    assert_eq!(child.wait().unwrap().code(), Some(1));
    assert!(terminal.read().contains("\x1b[32m+ cloud private\x1b[0m"));
    assert!(!bed.run("diff fleet.yaml").run().stdout.contains('\x1b'));
    assert!(bed.run("diff fleet.yaml").with("CLICOLOR_FORCE", "1").run().stdout.contains("\x1b[32m"));
}

#[test]
fn what_is_wrong_is_told_with_file_line_and_column_and_nothing_is_changed() {
    let bed = FleetFolder::filled();
    let before = bed.run("export").run().done();
    bed.file("wrong.yaml", &format!("{FLEET}  - {{name: new, cell: public/ord/rack-7, divice_type: x}}\nhsots: []\n"));
    let outcome = bed.run("apply wrong.yaml").run();
    assert_eq!((outcome.status, outcome.stdout.as_str()), (Some(1), ""));
    assert!(
        outcome.stderr.contains("ERROR: wrong.yaml:9:42: a host has no `divice_type`; `device_type` is one\n"),
        "{outcome:?}"
    );
    assert!(
        outcome.stderr.contains("ERROR: wrong.yaml:10:1: there is no kind `hsots`; `hosts` is one\n"),
        "{outcome:?}"
    );
    assert!(outcome.stderr.ends_with("ERROR: 2 things are wrong; nothing was changed\n"), "{outcome:?}");
    assert_eq!(bed.run("diff wrong.yaml").run().status, Some(2));
    assert_eq!(bed.run("export").run().done(), before);
    fs::write(bed.path("bytes.yaml"), b"hosts:\n- \xc3\xa9\xff\n").unwrap();
    let both = bed.run("apply bytes.yaml wrong.yaml").run().failed(1);
    assert!(both.contains("ERROR: bytes.yaml:2:4: this is no UTF-8") && both.contains("ERROR: 3 things"), "{both}");
}

#[test]
fn files_come_from_folders_sheets_and_standard_input() {
    let bed = FleetFolder::new();
    let (places, _) = FLEET.split_once("network_devices").unwrap();
    bed.file("fleet/a.yml", places);
    bed.file("fleet/notes.txt", "no fleet");
    bed.file(
        "fleet/hosts.csv",
        "name,cell,device_type,ip_address,labels,variables.cores\nweb-1,public/ord/rack-7,server,10.0.7.9,web hot,8\n",
    );
    bed.run("apply fleet").run().done();
    let sheet = "name,cell,device_type,ip_address\nweb-2,rack-8,server,10.0.8.9\n";
    bed.run("apply - --kind host").input(sheet).run().done();
    bed.run("apply -").input("{\"hosts\": [{\"name\": \"web-2\", \"region\": \"ord\", \"note\": \"x\"}]}").run().done();
    let hosts = bed.run("export --kind host").run().done();
    assert_eq!(
        hosts,
        "hosts:
- name: web-1
  cell: public/ord/rack-7
  device_type: server
  ip_address: 10.0.7.9
  labels: [hot, web]
  variables:
    cores: 8
- name: web-2
  cell: public/ord/rack-8
  device_type: server
  ip_address: 10.0.8.9
  note: x
"
    );
    assert_eq!(bed.run("export --cell rack-8 --kind host").run().done().lines().nth(1), Some("- name: web-2"));
    assert_eq!(bed.run("export --label web").run().done().matches("name:").count(), 1);
    assert!(bed.run("export --cell nowhere").run().failed(1).contains("there is no cell named nowhere"));
    assert!(bed.run("apply fleet/notes.csv").run().failed(1).contains("cannot be read"));
}

#[test]
fn a_sheet_is_known_by_its_ending_in_any_case_or_by_the_kind_that_is_given() {
    let bed = FleetFolder::new();
    let sheet = "name,note\npublic,a\n";
    bed.file("clouds.txt", sheet);
    bed.file("folder/CLOUDS.CSV", &sheet.replace(",a", ",b"));
    bed.file("fleet.YAML", "clouds: [{name: public, note: c}]");
    for (words, note) in [
        ("apply clouds.txt --kind cloud", "a"),
        ("apply folder/CLOUDS.CSV", "b"),
        ("apply fleet.YAML --kind cloud", "c"),
        ("apply folder --prune --yes", "b"),
    ] {
        bed.run(words).run().done();
        assert_eq!(bed.run("export").run().done(), format!("clouds:\n- name: public\n  note: {note}\n"), "{words}");
    }
    #[cfg(unix)]
    bed.run("apply /dev/stdin --kind cloud").input(sheet).run().done();
}

#[test]
fn a_folder_has_a_file_for_each_cell_and_loses_those_of_cells_that_are_gone() {
    let bed = FleetFolder::filled();
    bed.run("export --split out").run().done();
    assert_eq!(bed.names("out"), ["fleet.yaml", "public+ord+rack-7.yaml", "public+ord+rack-8.yaml"]);
    assert!(fs::read_to_string(bed.path("out/public+ord+rack-8.yaml")).unwrap().starts_with("hosts:\n- name: db-2\n"));
    bed.at("sqlite:other.db", "apply out").run().done();
    assert_eq!(bed.at("sqlite:other.db", "export").run().done(), bed.run("export").run().done());
    bed.file(
        "small.yaml",
        &FLEET.replace("  - {name: db-2, cell: public/ord/rack-8, device_type: server, ip_address: 10.0.8.1}", ""),
    );
    bed.run("apply small.yaml --prune").run().done();
    bed.run("export --split out").run().done();
    assert_eq!(bed.names("out"), ["fleet.yaml", "public+ord+rack-7.yaml"]);
}

#[test]
fn a_folder_loses_nothing_to_a_filter_and_no_file_of_somebody_else() {
    let bed = FleetFolder::filled();
    bed.run("export --split out").run().done();
    let whole = bed.names("out");
    for filter in ["--cell rack-7", "--region ord", "--cloud public", "--label db", "--kind host"] {
        bed.run(&format!("export --split out {filter}")).run().done();
        assert_eq!(bed.names("out"), whole, "{filter}");
    }
    bed.file("out/a+b+c.yaml", "jobs: [{name: mine}]\n");
    bed.file("out/d+e+f.yaml", "");
    bed.file("out/notes.yaml", "hosts: []\n");
    bed.file("link.yaml", "hosts: [{name: x}]\n");
    std::os::unix::fs::symlink(bed.path("link.yaml"), bed.path("out/g+h+i.yaml")).unwrap();
    bed.run("cell-delete rack-8 --yes").run().done();
    let removed = bed.run("export --split out").run();
    assert!(removed.stderr.contains("public+ord+rack-8.yaml is removed"), "{removed:?}");
    let left = ["a+b+c.yaml", "d+e+f.yaml", "fleet.yaml", "g+h+i.yaml", "notes.yaml", "public+ord+rack-7.yaml"];
    assert_eq!(bed.names("out"), left);
}

#[test]
fn the_folder_of_an_emptied_inventory_is_one_of_an_empty_inventory() {
    let bed = FleetFolder::filled();
    for format in ["yaml", "json"] {
        let (folder, other) = (format!("{format}-folder"), format!("sqlite:{format}.db"));
        bed.at(&other, "apply fleet.yaml").run().done();
        bed.at(&other, &format!("export --split {folder} -f {format}")).run().done();
        bed.at(&other, "cloud-delete public --yes").run().done();
        bed.at(&other, &format!("export --split {folder} -f {format}")).run().done();
        assert_eq!(bed.names(&folder), [format!("fleet.{format}")]);
        assert_eq!(bed.at(&other, &format!("diff {folder}")).run().done(), "");
    }
}

#[test]
fn a_folder_has_nothing_twice_in_two_formats() {
    let bed = FleetFolder::filled();
    bed.run("export --split out").run().done();
    let before = bed.names("out");
    for words in ["export --split out -f json", "export --split out -f json --kind host --cell rack-8"] {
        let sentence = bed.run(words).run().failed(1);
        assert!(sentence.contains(".yaml has the same in another format"), "{sentence}");
        assert_eq!(bed.names("out"), before);
    }
}

#[test]
fn what_is_read_from_a_pipe_deletes_after_a_yes_at_the_terminal_only() {
    let bed = FleetFolder::filled();
    bed.file("small.yaml", &FLEET.replace("  - {name: db-2", "  # {name: db-2"));
    // `setsid` makes the terminal that of the session, as it is of a shell.
    let answered = |starter: &[&str], answer: &str| {
        let mut terminal = Terminal::open();
        terminal.type_in(answer);
        let craton = bed.run("apply --prune -").command;
        let mut command = std::process::Command::new(starter[0]);
        let line = format!("cat small.yaml | {} apply --prune -", craton.get_program().display());
        command.args(&starter[1..]).args(["sh", "-c", &line]).current_dir(bed.0.path());
        command.env("CRATON_URL", "sqlite:fleet.db").stdin(terminal.end()).stderr(terminal.end());
        let mut child = command.spawn().expect("setsid (util-linux) is installed");
        drop(command);
        let status = child.wait().unwrap().code();
        (status, terminal.read())
    };
    let (status, asked) = answered(&["setsid", "-c"], "n\n");
    assert!(status == Some(1) && asked.contains("Delete 1 host? [y/N]"), "{status:?} {asked}");
    assert!(bed.run("export").run().done().contains("db-2"));
    // A terminal that nobody can be asked at.
    let (status, refused) = answered(&["setsid", "-w"], "");
    assert!(status == Some(1) && refused.contains("nobody can be asked here: give --yes"), "{status:?} {refused}");
    assert!(bed.run("export").run().done().contains("db-2"));
    let (status, asked) = answered(&["setsid", "-c"], "y\n");
    assert!(status == Some(0) && asked.contains("1 deleted"), "{status:?} {asked}");
    bed.run("apply fleet.yaml").run().done();
    let small = fs::read_to_string(bed.path("small.yaml")).unwrap();
    bed.run("apply --prune -").input(small).run().done();
    assert!(!bed.run("export").run().done().contains("db-2"));
}

#[test]
fn a_first_load_is_compared_with_an_empty_inventory_and_makes_none() {
    let bed = FleetFolder::new();
    bed.file("fleet.yaml", FLEET);
    for (words, status) in [("diff fleet.yaml", 1), ("apply fleet.yaml --dry-run", 0)] {
        let shown = bed.run(words).run();
        assert_eq!(shown.status, Some(status), "{shown:?}");
        assert!(shown.stdout.contains("+ host public/ord/rack-7/db-1"), "{shown:?}");
        assert!(
            shown.stderr.starts_with("sqlite:fleet.db is not there yet: compared with an empty inventory.\n"),
            "{shown:?}"
        );
        assert!(shown.stderr.ends_with("7 to create, 0 to change, 0 to delete, 0 unchanged.\n"), "{shown:?}");
        assert_eq!(bed.names("."), ["fleet.yaml"]);
    }
    bed.run("apply fleet.yaml").run().done();
    assert_eq!(bed.run("diff fleet.yaml").run().status, Some(0));
}

#[test]
fn a_link_in_the_folder_is_not_written_through() {
    let bed = FleetFolder::filled();
    bed.file("out/notes.txt", "mine");
    bed.file("victim", "kept");
    std::os::unix::fs::symlink(bed.path("victim"), bed.path("out/.fleet.part")).unwrap();
    std::os::unix::fs::symlink(bed.path("victim"), bed.path("out/fleet.yaml")).unwrap();
    bed.run("export --split out").run().done();
    assert_eq!(fs::read_to_string(bed.path("victim")).unwrap(), "kept");
    assert!(fs::symlink_metadata(bed.path("out/fleet.yaml")).unwrap().is_file());
    assert_eq!(bed.names("out"), ["fleet.yaml", "notes.txt", "public+ord+rack-7.yaml", "public+ord+rack-8.yaml"]);
}

#[test]
fn on_a_terminal_it_asks_before_something_is_deleted() {
    let bed = FleetFolder::filled();
    bed.file(
        "small.yaml",
        &FLEET.replace("  - {name: db-2, cell: public/ord/rack-8, device_type: server, ip_address: 10.0.8.1}", ""),
    );
    let answered = |words: &str, answer: &str| {
        let mut terminal = Terminal::open();
        terminal.type_in(answer);
        let mut command = bed.run(words);
        command.command.stdin(terminal.end()).stderr(terminal.end());
        let mut child = command.spawn();
        drop(command);
        let status = child.wait().unwrap().code();
        (status, terminal.read())
    };
    let (status, asked) = answered("apply small.yaml --prune", "n\n");
    assert_eq!(status, Some(1));
    assert!(asked.contains("- host public/ord/rack-8/db-2") && asked.contains("Delete 1 host? [y/N]"), "{asked}");
    assert!(bed.run("export").run().done().contains("db-2"));
    let (status, asked) = answered("apply small.yaml", "");
    assert!(status == Some(0) && !asked.contains("[y/N]"), "{asked}");
    let (status, asked) = answered("apply small.yaml --prune", "y\n");
    assert!(status == Some(0) && asked.contains("1 deleted"), "{asked}");
    assert!(!bed.run("export").run().done().contains("db-2"));
    bed.run("apply fleet.yaml").run().done();
    let (status, asked) = answered("apply small.yaml --prune --yes", "");
    assert!(status == Some(0) && !asked.contains("[y/N]"), "{asked}");
}

#[test]
fn a_copy_is_the_same_fleet_and_its_users_get_keys_that_are_printed_once() {
    let bed = FleetFolder::filled();
    let projects: Value = serde_json::from_str(&bed.run("project-list --format json").run().done()).unwrap();
    let project = projects[0]["id"].as_str().unwrap();
    bed.run(&format!("user-create --name ops --project {project} --admin")).run().done();
    bed.run(&format!("user-create --name guest --project {project} --role reader")).run().done();
    bed.run("user-update guest --disable").run().done();
    let copied = bed.run("copy --from sqlite:fleet.db --to sqlite:copy.db").run();
    assert_eq!(copied.stdout.matches("API key of ops: ").count(), 1, "{copied:?}");
    assert_eq!(bed.at("sqlite:copy.db", "export").run().done(), bed.run("export").run().done());
    let users = "user-list -f tsv --sort-key username --fields username,roles,disabled";
    let users = bed.at("sqlite:copy.db", users).run().done();
    assert!(users.contains("guest\t[\"reader\"]\tTrue") && users.contains("ops\t[\"admin\"]\t\n"), "{users}");
    assert_eq!(bed.run("diff --from sqlite:copy.db").run().status, Some(0));
    bed.run("apply -").input("hosts: [{name: db-1, region: ord, note: changed, labels: []}]").run().done();
    let diff = bed.run("diff --from sqlite:copy.db").run();
    assert_eq!(diff.status, Some(1));
    assert!(diff.stdout.contains("note: \"changed\" → null") && diff.stdout.contains("labels: +db +ssd"), "{diff:?}");
}

#[test]
fn a_copy_is_not_put_beside_what_an_inventory_that_is_gone_left() {
    let bed = FleetFolder::filled();
    bed.run("backup good.db").run().done();
    for end in ["-wal", "-shm", "-journal"] {
        let left = format!("w.db{end}");
        bed.file(&left, "left");
        let refused = [bed.at("sqlite:w.db", "restore good.db"), bed.run("backup w.db")];
        for refused in refused {
            let sentence = refused.run().failed(1);
            assert!(sentence.starts_with(&format!("ERROR: {left} is in the way")), "{sentence}");
        }
        assert!(!bed.path("w.db").exists() && !bed.path("w.db.unfinished").exists());
        assert_eq!(fs::read_to_string(bed.path(&left)).unwrap(), "left");
        fs::remove_file(bed.path(&left)).unwrap();
    }
    bed.at("sqlite:w.db", "restore good.db").run().done();
    assert_eq!(bed.at("sqlite:w.db", "export").run().done(), bed.run("export").run().done());
}

#[test]
fn a_user_that_a_file_makes_gets_a_key_that_is_printed_once() {
    let bed = FleetFolder::filled();
    let made = bed.run("apply -").input("users: [{username: bob}]").run();
    let key = made.stdout.strip_prefix("API key of bob: ").map(str::trim_end).unwrap_or_else(|| panic!("{made:?}"));
    assert!(key.len() > 20 && !key.contains(char::is_whitespace), "{made:?}");
    let json = bed.run("apply - -f json").input("users: [{username: eve}]").run();
    assert_eq!(serde_json::from_str::<Value>(&json.stdout).unwrap()["created"], 1, "{json:?}");
    assert_eq!(json.stderr.matches("API key of eve: ").count(), 1, "{json:?}");
    let again = bed.run("apply -").input("users: [{username: bob}]").run();
    assert!(!(again.stdout + &again.stderr).contains("API key"));
}

#[test]
fn a_copy_that_is_ended_has_printed_the_keys_of_the_users_it_made() {
    let bed = FleetFolder::filled();
    let projects: Value = serde_json::from_str(&bed.run("project-list --format json").run().done()).unwrap();
    let project = projects[0]["id"].as_str().unwrap();
    bed.run(&format!("user-create --name ops --project {project}")).run().done();
    let (tell, told) = std::sync::mpsc::channel();
    let told = std::sync::Mutex::new(told);
    let server = RecordingServer::new(move |request, _| {
        let path = request.path().trim_start_matches("/v1/");
        if path != "batch" {
            return json_answer(200, &json!({path.replace('-', "_"): [], "links": []}).to_string());
        }
        let body: Value = serde_json::from_str(&request.body).unwrap();
        if body["operations"][0]["path"] != "/v1/users" {
            let child = rustix::process::Pid::from_raw(told.lock().unwrap().recv().unwrap()).unwrap();
            rustix::process::kill_process(child, rustix::process::Signal::KILL).unwrap();
        }
        let made = json!({"id": "b9f10eca-66ac-4c27-9c13-9d01e65f96b4", "api_key": "the-key"});
        json_answer(200, &json!({"results": [{"status": 201, "body": made}]}).to_string())
    });
    let mut command = bed.run(&format!("copy --batch 1 --from sqlite:fleet.db --to {}", server.url));
    let child = command.spawn();
    tell.send(i32::try_from(child.id()).unwrap()).unwrap();
    let ended = child.wait_with_output().unwrap();
    assert_eq!(ended.status.code(), None, "{ended:?}");
    assert!(String::from_utf8_lossy(&ended.stdout).contains("API key of ops: the-key\n"), "{ended:?}");
}

#[test]
fn a_backup_of_what_is_no_file_says_what_it_takes() {
    let bed = FleetFolder::new();
    for (url, place) in [("demo:", "demo"), ("http://operator:secret@127.0.0.1:1", "http")] {
        for words in ["backup x.db", "restore x.db"] {
            let sentence = bed.at(url, words).run().failed(1);
            assert_eq!(sentence, format!("ERROR: {place} is no file: sqlite:PATH is one\n"));
        }
    }
}

#[test]
fn a_backup_made_while_it_is_written_is_whole_and_nothing_is_written_over() {
    let bed = FleetFolder::filled();
    let before = bed.run("export").run().done();
    bed.run("backup copy.db").run().done();
    assert!(bed.run("backup copy.db").run().failed(1).contains("copy.db is there already"));
    assert!(bed.run("restore copy.db").run().failed(1).contains("fleet.db is there already"));
    bed.run("apply -").input("hosts: [{name: db-1, region: ord, note: later}]").run().done();
    bed.at("sqlite:other.db", "restore copy.db").run().done();
    assert_eq!(bed.at("sqlite:other.db", "export").run().done(), before);
    #[cfg(unix)]
    for file in ["copy.db", "other.db"] {
        let mode = std::os::unix::fs::PermissionsExt::mode(&fs::metadata(bed.path(file)).unwrap().permissions());
        assert_eq!(mode & 0o777, 0o600, "{file}");
    }
    // Somebody writes all the while.
    let mut writer = bed.run("apply - --batch 1");
    let many: String = (0..300).map(|n| format!("- {{name: c{n}, region: ord, note: first}}\n")).collect();
    writer = writer.input(format!("cells:\n{many}"));
    let writing = std::thread::spawn(move || writer.run().done());
    let mut number = 0;
    while !writing.is_finished() {
        number += 1;
        bed.run(&format!("backup while-{number}.db")).run().done();
        let text = bed.at(&format!("sqlite:while-{number}.db"), "export --kind host").run().done();
        assert!(text.contains("note: later"), "{text}");
    }
    writing.join().unwrap();
    assert!(number > 0);
    bed.file("text.db", "this is no database, and long enough to be taken for none of SQLite's, whoever looks at it");
    assert!(bed.at("sqlite:new.db", "restore text.db").run().failed(1).contains("text.db is not a database"));
    bed.file("empty.db", "");
    assert!(bed.at("sqlite:new.db", "restore empty.db").run().failed(1).contains("not one of Craton's"));
    assert!(bed.at("sqlite:new.db", "restore nowhere.db").run().failed(1).contains("is not there"));
    assert!(bed.at("demo:", "backup x.db").run().failed(1).contains("sqlite:PATH"));
    assert!(!bed.path("new.db").exists() && !bed.path("copy.db.unfinished").exists());
}

/// A database of PostgreSQL's.
struct PostgresDatabase {
    server: String,
    name: String,
}

impl PostgresDatabase {
    fn new(name: &str) -> Option<Self> {
        let Ok(server) = std::env::var("CRATON_TEST_POSTGRES") else {
            eprintln!("SKIPPED: CRATON_TEST_POSTGRES names no PostgreSQL");
            return None;
        };
        let database = Self { server, name: format!("craton_{name}_{}", std::process::id()) };
        database.sql("CREATE");
        Some(database)
    }

    fn sql(&self, verb: &str) {
        let sql = format!("{verb} DATABASE {}", self.name);
        assert!(std::process::Command::new("psql").args([&self.server, "-qc", &sql]).status().unwrap().success());
    }

    fn url(&self) -> String {
        let (place, _) = self.server.rsplit_once('/').unwrap();
        format!("{place}/{}", self.name)
    }
}

impl Drop for PostgresDatabase {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            self.sql("DROP");
        }
    }
}

#[test]
fn a_fleet_goes_to_postgresql_and_back() {
    let Some(database) = PostgresDatabase::new("copy") else { return };
    let (url, bed) = (database.url(), FleetFolder::filled());
    bed.run(&format!("copy --from sqlite:fleet.db --to {url}")).run().done();
    bed.run(&format!("copy --from {url} --to sqlite:back.db")).run().done();
    assert_eq!(bed.at("sqlite:back.db", "export").run().done(), bed.run("export").run().done());
    assert_eq!(bed.run(&format!("diff --from {url}")).run().status, Some(0));
}

/// A fleet with gaps in its ids, some of which are not in the order in which a copy makes things.
fn with_gaps() -> FleetFolder {
    let bed = FleetFolder::filled();
    for words in ["host-delete db-1", "cell-delete rack-7", "cell-create --name a --region ord --cloud public"] {
        bed.run(words).run().done();
    }
    bed.run("apply fleet.yaml").run().done();
    bed
}

#[test]
fn ids_are_kept_from_sqlite_to_postgresql_and_back_and_given_on_behind_them() {
    let database = PostgresDatabase::new("ids");
    let between = database.as_ref().map_or("sqlite:between.db".to_owned(), PostgresDatabase::url);
    let bed = with_gaps();
    let export = |inventory: &str| bed.at(inventory, "export --ids").run().done();
    bed.run(&format!("copy --keep-ids --from sqlite:fleet.db --to {between}")).run().done();
    bed.run(&format!("copy --keep-ids --batch 3 --from {between} --to sqlite:back.db")).run().done();
    assert_eq!(export("sqlite:back.db"), export("sqlite:fleet.db"));
    bed.file("more.yaml", "hosts: [{name: new, region: public/ord, device_type: server, ip_address: 10.0.0.9}]");
    bed.at("sqlite:back.db", "apply more.yaml").run().done();
    bed.run(&format!("copy --from sqlite:back.db --to {between}")).run().done();
    bed.run(&format!("copy --keep-ids --from {between} --to sqlite:third.db")).run().done();
    assert_eq!(export("sqlite:third.db"), export("sqlite:back.db"));
}

#[test]
fn ids_that_are_taken_become_others_and_that_is_said() {
    let bed = with_gaps();
    let other = "clouds: [{name: other}]\nregions: [{name: r, cloud: other}]\n\
                 hosts: [{name: x, region: other/r, device_type: s, ip_address: 10.0.0.1}]";
    bed.file("other.yaml", other);
    bed.at("sqlite:taken.db", "apply other.yaml").run().done();
    let copied = bed.run("copy --keep-ids --from sqlite:fleet.db --to sqlite:taken.db").run();
    assert!(copied.stderr.contains("2 got other ids, for theirs are taken.\n"), "{copied:?}");
    bed.at("sqlite:taken.db", "cloud-delete other").run().done();
    assert_eq!(bed.at("sqlite:taken.db", "export").run().done(), bed.run("export").run().done());
    let id = |words: &str| {
        let both = ["sqlite:fleet.db", "sqlite:taken.db"];
        both.map(|at| bed.at(at, &format!("{words} -f value --fields id")).run().done().trim().parse::<u32>().unwrap())
    };
    let [[_, cloud], [old, kept]] = [id("cloud-list --name public"), id("host-list --name db-1")];
    assert_eq!((cloud, old), (2, kept));
    let without_batches = RecordingServer::new(|request, _| match request.path().trim_start_matches("/v1/") {
        "batch" => json_answer(404, r#"{"message": "Not Found", "status": 404}"#),
        kind => json_answer(200, &json!({kind.replace('-', "_"): [], "links": []}).to_string()),
    });
    let to = format!("copy --keep-ids --from sqlite:fleet.db --to {}", without_batches.url);
    let refused = bed.run(&to).run().failed(1);
    assert!(refused.contains("this server keeps no ids"), "{refused}");
    assert!(without_batches.requests().iter().all(|request| request.method == "GET" || request.path() == "/v1/batch"));
}

#[test]
fn several_are_changed_in_one_transaction_or_none() {
    let bed = FleetFolder::filled();
    let changed = bed.run("host-update - --note new --atomic").input("db-1\ndb-2\n").run().done();
    let sentences: Vec<_> = changed.lines().filter(|line| line.ends_with("has been successfully updated.")).collect();
    assert_eq!(sentences.len(), 2, "{changed}");
    let before = bed.run("export").run().done();
    assert_eq!(before.matches("note: new").count(), 2);
    let sentence = bed.run("host-update db-1 db-2 --name same --atomic").run().failed(1);
    assert!(
        sentence.contains("operation 1, PUT /v1/hosts/") && sentence.ends_with("nothing was changed\n"),
        "{sentence}"
    );
    assert_eq!(bed.run("export").run().done(), before);
    let variables = bed.run("host-vars-set db-1 db-2 tier= os=x --atomic -f json").run().done();
    let variables: Value = serde_json::from_str(&variables).unwrap();
    assert_eq!(
        variables.as_array().unwrap().iter().map(|host| &host["variables"]["os"]).collect::<Vec<_>>(),
        ["x", "x"]
    );
    let labels = bed.run("host-labels-add - hot --atomic -f json").input("db-1\ndb-2\n").run().done();
    let labels: Value = serde_json::from_str(&labels).unwrap();
    assert_eq!(labels[0]["labels"], json!(["db", "hot", "ssd"]));
    assert_eq!(labels[1]["labels"], json!(["hot"]));
    let deleted = bed.run("host-delete db-2 99 --atomic").run().done();
    assert!(deleted.contains("Host 99 was not there.") && deleted.contains("was successfully deleted."), "{deleted}");
    assert!(!bed.run("export").run().done().contains("db-2"));
    let dry = bed.run("host-update db-1 --note dry --atomic --dry-run").run().done();
    assert!(dry.starts_with("PUT /v1/hosts/") && !bed.run("export").run().done().contains("note: dry"), "{dry}");
}

#[test]
fn a_server_without_transactions_is_sent_nothing_by_an_atomic_command() {
    let server = RecordingServer::new(|request, _| match request.path() {
        "/v1/batch" => json_answer(404, r#"{"message": "Not Found", "status": 404}"#),
        _ => json_answer(200, r#"{"id": 1}"#),
    });
    for (count, words) in
        ["host-update 1 2 --note x", "host-update 1 2 --labels x", "host-vars-set 1 2 a=1 b="].iter().enumerate()
    {
        let sentence = craton(words.split(' ').chain(["--atomic"])).at(&server).run().failed(1);
        assert!(sentence.contains("does not take several changes in one transaction"), "{sentence}");
        assert_eq!(server.requests().len(), count + 1, "{words}");
    }
}

#[test]
fn an_inventory_of_several_projects_is_copied_whole() {
    let bed = FleetFolder::filled();
    let made: Value = serde_json::from_str(&bed.run("project-create --name other -f json").run().done()).unwrap();
    let project = made["id"].as_str().unwrap();
    bed.run(&format!("cloud-create --name public --project {project}")).run().done();
    let theirs = "clouds: [{name: public, project: other, note: theirs}]
regions: [{name: ord, cloud: other/public}]
cells: [{name: rack, region: other/public/ord}]
hosts: [{name: db-1, cell: other/public/ord/rack, device_type: server, ip_address: 10.1.0.1, labels: [db]}]
network_interfaces: [{name: eth0, device: other/public/ord/rack/db-1, interface_type: ethernet, ip_address: 10.1.0.1}]
";
    bed.file("theirs.yaml", theirs);
    bed.run("apply theirs.yaml --all-projects").run().done();
    bed.run("export --split out --all-projects").run().done();
    let whole = ["bootstrap+public+ord+rack-7.yaml", "bootstrap+public+ord+rack-8.yaml", "fleet.yaml"];
    let whole: Vec<_> = whole.into_iter().chain(["other+public+ord+rack.yaml"]).collect();
    assert_eq!(bed.names("out"), whole);
    // One project is a part, too.
    bed.run("export --split out").run().done();
    assert!(whole.iter().all(|name| bed.path("out").join(name).exists()), "{:?}", bed.names("out"));
    bed.run(&format!("user-create --name them --project {project}")).run().done();
    let hosts: Value = serde_json::from_str(&bed.run("host-list --detail -f json").run().done()).unwrap();
    let owners = hosts.as_array().unwrap().iter().filter(|host| host["project_id"] == project).count();
    assert_eq!(owners, 1, "{hosts}");
    let copied = bed.run("copy --from sqlite:fleet.db --to sqlite:copy.db --all-projects").run();
    assert!(copied.stdout.contains("API key of other/them: "), "{copied:?}");
    let everything = bed.run("export --all-projects").run().done();
    assert_eq!(bed.at("sqlite:copy.db", "export --all-projects").run().done(), everything);
    assert!(everything.contains("- name: public\n  project: other\n  note: theirs\n"), "{everything}");
    assert_eq!(bed.run("diff --from sqlite:copy.db --all-projects").run().status, Some(0));
}

#[test]
fn projects_are_made_by_who_looks_at_all_of_them() {
    let bed = FleetFolder::filled();
    bed.file("projects.yaml", "projects: [{name: bob}]");
    for words in ["apply projects.yaml", "diff projects.yaml"] {
        let refused = bed.run(words).run();
        assert!(refused.stderr.contains("give --all-projects"), "{refused:?}");
    }
    bed.run("apply projects.yaml --all-projects").run().done();
    assert!(bed.run("apply projects.yaml --all-projects").run().stderr.contains("Nothing to change"));
}
