//! What the program answers, for which the inventory is a file or made up.

use crate::bed::CompletionHome;

const DEMO: &[(&str, &str)] = &[("CRATON_URL", "demo:")];

#[test]
fn commands_and_options_are_completed_without_any_setting() {
    let bed = CompletionHome::new();
    let ask = |words: &[&str]| bed.ask(words, &[]).values();
    let commands = ask(&[""]);
    assert!(commands.contains(&"host".into()) && commands.contains(&"serve".into()), "{commands:?}");
    assert!(!commands.contains(&"host-show".into()), "one way to say a command is enough: {commands:?}");
    assert_eq!(ask(&["host-sh"]), ["host-show"]);
    assert_eq!(ask(&["host", "sh"]), ["show"]);
    assert!(ask(&["network-"]).contains(&"network-list".into()));
    assert_eq!(ask(&["host-list", "--sort-"]), ["--sort-key", "--sort-dir"]);
    assert_eq!(ask(&["help", "host-sh"]), ["host-show"]);
    assert_eq!(ask(&["host-list", "--os-cac"]), ["--os-cacert"]);
    assert!(!ask(&["host-list", "--"]).contains(&"--os-cacert".into()), "rare options come when they are begun");
    assert!(bed.kept().is_empty() && std::fs::read_dir(bed.path("")).unwrap().next().is_none());
}

#[test]
fn values_that_the_program_knows_are_completed() {
    let bed = CompletionHome::new();
    let ask = |words: &[&str]| bed.ask(words, &[]).values();
    assert_eq!(ask(&["host-list", "--format", "j"]), ["json", "jsonl"]);
    assert_eq!(ask(&["host-list", "--format=y"]), ["--format=yaml"]);
    assert_eq!(ask(&["host-list", "--sort-dir", ""]), ["asc", "desc"]);
    assert_eq!(ask(&["device-list", "--active", ""]), ["true", "false"]);
    assert_eq!(ask(&["--os-interface", ""]), ["public", "internal", "admin"]);
    assert_eq!(ask(&["completion", "z"]), ["zsh"]);
    let columns = ask(&["host-list", "--fields", "id", ""]);
    assert!(columns.contains(&"labels".into()) && columns.contains(&"ip_address".into()), "{columns:?}");
    let keys = ask(&["host-list", "--sort-key", ""]);
    assert!(keys.contains(&"ip_address".into()) && !keys.contains(&"labels".into()), "{keys:?}");
    // Each of them is one that the server takes.
    for key in &keys {
        bed.command("craton").args(["host-list", "--sort-key", key]).env("CRATON_URL", "demo:").output().map_or_else(
            |error| panic!("{error}"),
            |out| assert!(out.status.success(), "{key}: {}", String::from_utf8_lossy(&out.stderr)),
        );
    }
}

#[test]
fn files_are_for_the_shell_and_only_where_one_belongs() {
    let bed = CompletionHome::new();
    for words in [&["--os-cacert", ""][..], &["host-list", "--log-file=/t"], &["serve", "--tls-key", "k"]] {
        assert_eq!(bed.ask(words, &[]).first, "files", "{words:?}");
    }
    for words in [&["host-show", ""][..], &["host-list", "--region", ""], &["host-create", "--name", ""], &[""]] {
        assert_eq!(bed.ask(words, &[]).first, "words", "{words:?}");
    }
}

#[test]
fn clouds_are_those_of_clouds_yaml() {
    let bed = CompletionHome::new();
    bed.write("config/openstack/clouds.yaml", "clouds: {prod: {}, 'pre prod': {}, test: {}}");
    assert_eq!(bed.ask(&["--os-cloud", "pr"], &[]).values(), ["pre prod", "prod"]);
    bed.write("named.yaml", "clouds: {other: {}}");
    assert_eq!(bed.ask(&["--os-cloud="], &[("OS_CLIENT_CONFIG_FILE", "named.yaml")]).values(), ["--os-cloud=other"]);
    bed.write("config/openstack/clouds.yaml", "clouds: [");
    assert!(bed.ask(&["--os-cloud", ""], &[]).values().is_empty());
}

#[test]
fn names_are_completed_and_ids_once_they_are_begun() {
    let bed = CompletionHome::new().with_hosts(&["web-1", "web-2", "db-1"]);
    assert_eq!(bed.complete(&["host-show", ""]), ["db-1", "web-1", "web-2"]);
    assert_eq!(bed.complete(&["host", "show", "we"]), ["web-1", "web-2"]);
    assert_eq!(bed.complete(&["host-delete", "db-1", "we"]), ["web-1", "web-2"]);
    let by_id = bed.ask(&["host-show", "2"], &[("CRATON_URL", &bed.file())]);
    assert_eq!(by_id.candidates, [("2".to_owned(), "web-2".to_owned())]);
    assert_eq!(bed.complete(&["host-list", "--region", ""]), ["ord"]);
    assert_eq!(bed.complete(&["host-create", "-r", ""]), ["ord"]);
    assert_eq!(bed.complete(&["host-create", "--cloud=pu"]), ["--cloud=public"]);
    assert_eq!(bed.complete(&["host-create", "--parent", "db"]), ["db-1"]);
    assert_eq!(bed.complete(&["network-interface-create", "--device", "db"]), ["db-1"]);
    assert_eq!(bed.complete(&["user-create", "--project", ""]).len(), 1);
    assert_eq!(bed.complete(&["project-show", ""]).len(), 1);
    assert_eq!(bed.complete(&["host-list", "--marker", ""]), ["1", "2", "3"]);
    assert_eq!(bed.complete(&["host-show", "ord/we"]), ["ord/web-1", "ord/web-2"]);
    assert_eq!(bed.complete(&["host-show", "public/ord/d"]), ["public/ord/db-1"]);
    assert_eq!(bed.complete(&["host-show", "elsewhere/d"]), [] as [&str; 0]);
    // The settings count wherever they stand, and what stands before the cursor need not be right.
    let url = format!("--craton-url={}", bed.file());
    assert_eq!(bed.ask(&[&url, "host-show", "--nonsense", "d"], &[]).values(), ["db-1"]);
    assert_eq!(bed.ask(&["host-show", &url, "d"], &[]).values(), ["db-1"]);
}

#[test]
fn a_name_that_is_no_name_where_it_stands_is_said_so_and_one_that_would_not_show_is_left_out() {
    let bed = CompletionHome::new().with_hosts(&[
        "17",
        "-x",
        "a/b",
        "evil\u{1b}[2J",
        "hidden\u{200b}",
        "turn\u{202e}ed",
        "plain",
    ]);
    assert_eq!(bed.complete(&["host-show", ""]), ["name:-x", "name:17", "name:a/b", "plain"]);
    assert_eq!(bed.complete(&["host-show", "name:p"]), ["name:plain"]);
    // Its id can be chosen, and what is said about it shows what it is.
    let evil = bed.ask(&["host-show", "4"], &[("CRATON_URL", &bed.file())]);
    assert_eq!(evil.candidates, [("4".to_owned(), r"evil\x1b[2J".to_owned())]);
}

#[test]
fn variables_and_labels_of_the_target_are_completed() {
    let bed = CompletionHome::new().with_hosts(&["web-1"]);
    bed.run(&["host-vars-set", "1", "tier=gold", "time_zone=UTC"]);
    bed.run(&["region-vars-set", "1", "ntp=pool"]);
    bed.run(&["host-labels-add", "1", "compute,kvm"]);
    for target in ["1", "web-1", "ord/web-1", "name:web-1"] {
        let asked = bed.ask(&["host-vars-set", target, "ti"], &[("CRATON_URL", &bed.file())]);
        assert_eq!(asked.first, "parts", "{target}");
        assert_eq!(asked.values(), ["tier=", "time_zone="], "{target}");
    }
    assert_eq!(bed.complete(&["host-vars-delete", "1", ""]), ["tier", "time_zone"]);
    assert_eq!(bed.complete(&["host-vars-delete", "1", "tier", "time"]), ["time_zone"]);
    assert_eq!(bed.complete(&["host-labels-remove", "web-1", ""]), ["compute", "kvm"]);
    assert_eq!(bed.complete(&["host-labels-remove", "web-1", "kvm,co"]), ["kvm,compute"]);
    assert_eq!(bed.ask(&["host-vars-set", "1", "key=@"], &[("CRATON_URL", &bed.file())]).first, "files");
}

#[test]
fn a_file_that_is_not_there_is_not_made_nor_is_an_empty_one_filled() {
    let bed = CompletionHome::new();
    assert!(bed.complete(&["host-show", "w"]).is_empty());
    assert!(!bed.path("fleet.db").exists());
    let file = bed.write("fleet.db", "");
    assert!(bed.complete(&["host-show", "w"]).is_empty());
    assert_eq!(std::fs::metadata(file).unwrap().len(), 0);
}

#[test]
fn what_is_made_up_is_completed_too() {
    let bed = CompletionHome::new();
    assert_eq!(bed.ask(&["region-show", "o"], DEMO).values(), ["ord"]);
}

#[test]
fn the_variable_does_not_stop_a_command_unless_it_names_a_shell() {
    let bed = CompletionHome::new();
    for value in ["", "0", "tcsh"] {
        let out = bed.command("craton").arg("--version").env("CRATON_COMPLETE", value).output().unwrap();
        assert_eq!(String::from_utf8(out.stdout).unwrap(), concat!(env!("CARGO_PKG_VERSION"), "\n"));
    }
}

#[test]
fn whatever_a_script_hands_over_is_answered_in_silence() {
    let bed = CompletionHome::new();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        for words in [&[][..], &[""], &["craton"], &["x", "y"], &["craton", "--format", "no", "host-show", "-"]] {
            let out = bed.command("craton").env("CRATON_COMPLETE", shell).args(words).output().unwrap();
            assert!(out.status.success() && out.stderr.is_empty(), "{shell} {words:?}: {out:?}");
        }
    }
}
