//! What is true for every command: options are named once and explained, and both ways to say a command are the same.

use crate::support::{craton, fitting};
use clap::{Arg, Command};
use std::collections::HashSet;

fn tree() -> Command {
    let mut root = craton::command();
    root.build();
    root
}

/// Each command of one word that talks to a server, with arguments that make sense.
pub fn commands_with_arguments() -> Vec<Vec<String>> {
    let root = tree();
    let leaves = root.get_subcommands().filter(|command| !command.has_subcommands());
    let leaves =
        leaves.filter(|leaf| !matches!(leaf.get_name(), "help" | "completion" | "serve" | "token" | "configuration"));
    leaves.map(|leaf| [vec![leaf.get_name().to_owned()], arguments(leaf)].concat()).collect()
}

fn arguments(leaf: &Command) -> Vec<String> {
    let more = [("-update", ["--name", "x"]), ("-wait", ["--timeout", "0"])];
    let more = more.iter().filter(|(verb, _)| leaf.get_name().ends_with(verb)).flat_map(|(_, words)| words);
    // A user keeps its name.
    let more = more.map(|&word| if leaf.get_name() == "user-update" && word == "--name" { "--grace" } else { word });
    let more = more.map(|word| if leaf.get_name() == "user-update" && word == "x" { "1h" } else { word });
    // Without keys all variables are shown, without a target the whole tree.
    let is_left = |option: &&Arg| match leaf.get_name() {
        "tree" => option.get_id() == "target",
        name => name.ends_with("-vars-get") && option.get_id() == "words",
    };
    let required = leaf.get_arguments().filter(|option| option.is_required_set() || option.is_positional());
    let required = required.filter(|option| !is_left(option));
    let words = required.flat_map(|option| match option.get_long() {
        Some(long) => vec![format!("--{long}"), example(leaf, option)],
        None => vec![example(leaf, option)],
    });
    words.chain(more.map(str::to_owned)).collect()
}

fn example(leaf: &Command, option: &Arg) -> String {
    let name = option.get_value_names().map(|names| names[0].to_string()).unwrap_or_default();
    match name.as_str() {
        "PROJECT" => "b9f10eca-66ac-4c27-9c13-9d01e65f96b4",
        "TARGET" if leaf.get_name().starts_with("project-") => "b9f10eca-66ac-4c27-9c13-9d01e65f96b4",
        "ID" | "TARGET" | "NUMBER" | "CLOUD" | "REGION" | "CELL" | "DEVICE" => "1",
        "ADDRESS" => "10.0.0.1",
        "KEY=VALUE" => "a=1",
        "METHOD" => "GET",
        "PATH" => "/v1/hosts",
        "CONDITION" => "id=1",
        _ => option.get_long().and_then(|option| fitting(leaf.get_name(), option)).unwrap_or("x"),
    }
    .to_owned()
}

#[test]
fn every_option_is_named_once_and_explained() {
    for leaf in tree().get_subcommands() {
        let mut seen = HashSet::new();
        for option in leaf.get_arguments() {
            let names = option.get_long().map(str::to_owned).into_iter().chain(option.get_short().map(String::from));
            for name in names {
                assert!(seen.insert(name.clone()), "{} has --{name} twice", leaf.get_name());
            }
            let help = option.get_help().map(ToString::to_string).unwrap_or_default();
            assert!(help.len() > 5, "{} does not explain {option}", leaf.get_name());
            assert!(!help.ends_with('.'), "{}: {help}", leaf.get_name());
        }
    }
}

#[test]
fn two_words_are_the_same_command_as_one() {
    let root = tree();
    let nouns: Vec<_> = root.get_subcommands().filter(|command| command.has_subcommands()).collect();
    assert!(nouns.len() >= 10);
    for noun in nouns {
        for verb in noun.get_subcommands().map(Command::get_name) {
            let together = format!("{}-{verb}", noun.get_name());
            let Some(one) = root.find_subcommand(&together) else { continue };
            let two = noun.find_subcommand(verb).unwrap();
            let options = |command: &Command| command.get_arguments().map(ToString::to_string).collect::<Vec<_>>();
            assert_eq!(options(one), options(two), "{together}");
        }
    }
    let one = craton(["host-show", "--help"]).run().done();
    let two = craton(["host", "show", "--help"]).run().done();
    assert_eq!(one.replace("craton host-show", "craton host show"), two);
}

#[test]
fn every_command_explains_itself() {
    let root = tree();
    for words in commands_with_arguments() {
        let asked = craton([&words[0], "--help"]).run().done();
        assert!(asked.contains(&format!("Usage: craton {}", words[0])), "{asked}");
        let leaf = root.find_subcommand(&words[0]).unwrap();
        assert_eq!(asked.contains("\nArguments:\n"), leaf.get_positionals().next().is_some(), "{asked}");
        assert_eq!(craton(["help", &words[0]]).run().done(), asked);
    }
}

#[test]
fn a_wrong_name_is_answered_with_the_nearest() {
    for (wrong, right) in [("hots-list", "host-list"), ("host lst", "list"), ("cloud-list --detial", "--detail")] {
        let sentence = craton(wrong.split(' ')).run().failed(2);
        assert!(sentence.contains(&format!("'{right}'")), "{sentence}");
    }
    let sentence = craton(["help", "nothing"]).run().failed(1);
    assert!(sentence.contains("`nothing`") && sentence.contains("craton help"), "{sentence}");
}

#[test]
fn global_options_work_before_and_behind_every_command() {
    let plain = |words: &[&str]| craton(words).with("CRATON_URL", "demo:").run().done();
    for command in [&["host-vars-set", "20", "a=1"][..], &["host-vars-get", "20"], &["region", "list"]] {
        let before = plain(&[&["--format", "json"], command].concat());
        let behind = plain(&[command, &["--format", "json"]].concat());
        assert!(before.starts_with(['{', '[']), "{before}");
        // The times of a fleet that is made on the spot differ, but not in length.
        assert_eq!(before.len(), behind.len());
        let in_the_middle = plain(&[&command[..1], &["--format=json"], &command[1..]].concat());
        assert_eq!(before.len(), in_the_middle.len());
    }
    let key = plain(&["--format=json", "host-vars-set", "20", "--", "--odd=1"]);
    assert!(key.contains("\"--odd\": 1"), "{key}");
}
