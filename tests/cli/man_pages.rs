//! What a man page says behind its options: examples, exit statuses, other pages.

use crate::support::fitting;
use clap::Command;
use std::fmt::Write;

/// Examples by the command, or by its verb with `{noun}` for the noun and `{one}` for one of them.
const EXAMPLES: &[(&str, &[&str])] = &[
    ("-list", &["craton {noun}-list --all --format json", "craton {noun}-list --fields id,name -f value"]),
    ("-show", &["craton {noun}-show {one}", "craton {noun}-show {one} -f yaml"]),
    ("-update", &["craton {noun}-update {one} --name {one}-old"]),
    ("-delete", &["craton {noun}-delete {one} --ignore-missing --yes"]),
    ("-vars-get", &["craton {noun}-vars-get {one}", "craton {noun}-vars-get {one} tier -f value"]),
    ("-vars-set", &["craton {noun}-vars-set {one} tier=gold 'os:={\"release\": \"24.04\"}' motd=@motd.txt old="]),
    ("-vars-delete", &["craton {noun}-vars-delete {one} tier"]),
    ("-labels-get", &["craton {noun}-labels-get {one}"]),
    ("-labels-add", &["craton {noun}-labels-add {one} blue,www"]),
    ("-labels-remove", &["craton {noun}-labels-remove {one} blue"]),
    ("-history", &["craton {noun}-history {one}", "craton {noun}-history {one} --since 2d --limit 0"]),
    ("-wait", &["craton {noun}-wait {one} --for deleted --timeout 60"]),
    (
        "host-list",
        &[
            "craton host-list --label compute --region ord --vars 'os.release:\"24.04\"'",
            "craton host-list --fields name,variables.os.release --name 'web-*'",
            "craton host-list --region ord -q | craton host-update - --note 'power work'",
        ],
    ),
    ("user-update", &["craton user-update alice --role writer", "craton user-update alice --new-key --grace 1h"]),
    ("host-wait", &["craton host-wait web-1 web-2 --for active=false --for variables.tier:'\"gold\"'"]),
    ("api", &["craton api GET '/v1/hosts?limit=10'", "craton api PUT /v1/users/1 --data @user.json"]),
    ("tree", &["craton tree", "craton tree public/ord --hosts"]),
    ("export", &["craton export > fleet.yaml"]),
    ("diff", &["craton diff fleet.yaml"]),
    ("apply", &["craton apply fleet.yaml --dry-run", "craton apply fleet.yaml"]),
    ("copy", &["craton copy --from sqlite:fleet.db --to sqlite:copy.db"]),
    ("history", &["craton history --user alice --since 2d", "craton history 12"]),
    ("undo", &["craton undo 12 --dry-run", "craton undo 12"]),
    ("backup", &["craton --craton-url sqlite:fleet.db backup fleet.bak"]),
    ("restore", &["craton --craton-url sqlite:fleet.db restore fleet.bak"]),
    ("ansible-inventory", &["craton ansible-inventory --region ord", "craton ansible-inventory --host web-1"]),
    ("serve", &["craton serve --database sqlite:fleet.db --listen 127.0.0.1:7780 --demo 100"]),
    ("completion", &["source <(craton completion bash)"]),
    ("help", &["craton help host-list", "craton help options"]),
    ("configuration-show", &["craton configuration show"]),
    ("token-revoke", &["craton token revoke --os-cloud production"]),
    ("craton", &["CRATON_URL=demo: craton host-list", "craton --os-cloud production tree"]),
];

/// The sections, in roff.
pub fn sections(root: &Command, command: &Command) -> String {
    let name = command.get_name();
    let mut page = String::from(".SH EXAMPLES\n");
    for example in examples(command) {
        let _ = write!(page, ".PP\n.EX\n    {}\n.EE\n", escaped(&example));
    }
    page.push_str(".SH \"EXIT STATUS\"\n");
    let statuses = match name {
        "diff" => ["nothing would change", "something would change", "it cannot be told"],
        _ => ["the command did what it was asked", "it failed, or part of it", "the command line is wrong"],
    };
    for (status, meaning) in statuses.iter().enumerate() {
        let _ = write!(page, ".TP\n{status}\n{meaning}\n");
    }
    page.push_str(".TP\n130\nCtrl\\-C stopped it between two requests\n.SH \"SEE ALSO\"\n");
    let _ = writeln!(page, "{}", see_also(root, name).join(", "));
    page
}

/// `craton(1)`, which has the options of all commands, and the pages of the same noun.
fn see_also(root: &Command, name: &str) -> Vec<String> {
    let leaves = root.get_subcommands().filter(|command| !command.has_subcommands()).map(Command::get_name);
    let noun = root.get_subcommands().filter(|command| command.has_subcommands()).map(Command::get_name);
    let noun = noun.filter(|noun| name.starts_with(&format!("{noun}-"))).max_by_key(|noun| noun.len());
    let is_near = |other: &&str| match noun {
        Some(noun) => {
            *other != name
                && other.strip_prefix(noun).is_some_and(|verb| verb.starts_with('-'))
                && !is_longer(root, noun, other)
        }
        None => name == "craton" || *other != name && ["api", "tree", "export", "apply", "serve"].contains(other),
    };
    let own = (name != "craton").then(|| "\\fBcraton\\fR(1)".to_owned());
    own.into_iter()
        .chain(leaves.filter(is_near).map(|other| format!("\\fBcraton\\-{}\\fR(1)", escaped(other))))
        .collect()
}

/// Whether a command is of a longer noun: `network-device-list` is none of networks.
fn is_longer(root: &Command, noun: &str, command: &str) -> bool {
    let nouns = root.get_subcommands().filter(|command| command.has_subcommands()).map(Command::get_name);
    nouns.filter(|other| other.len() > noun.len()).any(|other| command.starts_with(&format!("{other}-")))
}

fn examples(command: &Command) -> Vec<String> {
    let name = command.get_name();
    if let Some(noun) = name.strip_suffix("-create") {
        return vec![create(command, noun)];
    }
    let of = |key: &str| EXAMPLES.iter().find(|(other, _)| *other == key).map(|(_, examples)| *examples);
    // The longest verb: `host-vars-set` is no `set`.
    let verbs = EXAMPLES.iter().filter(|(key, _)| key.starts_with('-') && name.ends_with(key));
    let by_verb = verbs.max_by_key(|(key, _)| key.len()).map(|(_, examples)| *examples);
    let examples = of(name).or(by_verb).unwrap_or_else(|| panic!("{name} has no example: write one here"));
    let noun = EXAMPLES.iter().filter_map(|(key, _)| name.strip_suffix(key)).min_by_key(|noun| noun.len());
    let noun = noun.unwrap_or_default();
    examples.iter().map(|example| example.replace("{noun}", noun).replace("{one}", &one(noun))).collect()
}

/// What one of a noun may be called.
fn one(noun: &str) -> String {
    match noun {
        "project" => "staging",
        "user" => "alice",
        "cloud" => "public",
        "region" => "ord",
        "cell" => "rack-7",
        "network" => "storage-net",
        "network-device" => "switch-7",
        "network-interface" => "eth0",
        "host" | "" => "web-1",
        other => return format!("{other}-1"),
    }
    .to_owned()
}

/// With all that is required.
fn create(command: &Command, noun: &str) -> String {
    let required = command.get_arguments().filter(|option| option.is_required_set()).filter_map(clap::Arg::get_long);
    let name = one(noun);
    let value = |option| match option {
        "name" => &name,
        "cloud" => "public",
        "region" => "ord",
        "device" => "web-1",
        "project" => "staging",
        "type" if noun == "network-interface" => "ethernet",
        "type" => {
            if noun == "host" {
                "server"
            } else {
                "switch"
            }
        }
        "cidr" => "10.0.0.0/24",
        "netmask" => "255.255.255.0",
        "gateway" => "10.0.0.1",
        "ip_address" => "10.0.0.7",
        other => {
            fitting(command.get_name(), other).unwrap_or_else(|| panic!("{noun}-create has no field for --{other}"))
        }
    };
    required.fold(format!("craton {noun}-create"), |line, option| format!("{line} --{option} {}", value(option)))
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\e").replace('-', "\\-").replace('\'', "\\(aq")
}

/// The words of a command of an example, as a shell has them; nothing of what stands around it.
fn words(example: &str) -> Vec<String> {
    let (mut words, mut word, mut quote) = (Vec::new(), String::new(), None);
    for character in example.chars().chain([' ']) {
        match (quote, character) {
            (Some(end), _) if end == character => quote = None,
            (None, '\'' | '"') => quote = Some(character),
            (None, ' ') if word.is_empty() => {}
            (None, ' ') => words.push(std::mem::take(&mut word)),
            _ => word.push(character),
        }
    }
    words.retain(|word| !word.contains("CRATON_URL"));
    words
}

#[test]
fn every_example_is_a_command_that_there_is() {
    let mut root = craton::command();
    root.build();
    let leaves = root.clone();
    let leaves = leaves.get_subcommands().filter(|command| !command.has_subcommands()).chain([&leaves]);
    for example in leaves.flat_map(examples) {
        let example = example.trim_start_matches("source <(").trim_end_matches(')');
        for part in example.split(" | ") {
            let words = words(part.split(" > ").next().unwrap());
            assert_eq!(words[0], "craton", "{example}");
            match root.clone().try_get_matches_from(&words) {
                Err(error) if error.kind() != clap::error::ErrorKind::DisplayHelp => panic!("{example}: {error}"),
                _ => {}
            }
        }
    }
}
