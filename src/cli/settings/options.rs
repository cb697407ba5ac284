//! The global options, which every command takes before or behind its name.

use super::table::{ALL, Setting};
use crate::output;
use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};
use std::collections::HashMap;

/// What was typed.
#[derive(Debug)]
pub struct Options {
    pub display: Display,
    /// The settings among the options, by the setting's name.
    settings: HashMap<&'static str, String>,
}

/// The options that are no settings: they say how to show things, for one command only.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Global options")]
pub struct Display {
    /// How to print results: a table, or JSON
    #[arg(long, global = true, value_enum, default_value_t)]
    pub format: output::Name,
    /// Print the version
    #[arg(long)]
    pub version: bool,
    /// Print help
    #[arg(short, long, global = true, action = clap::ArgAction::HelpShort)]
    help: Option<bool>,
}

/// How many settings the help of every command explains; `craton help` explains the rest too.
const ON_EVERY_PAGE: usize = 7;
/// The options of the original. Their abbreviations go on meaning what they meant, whatever else begins like them.
const ORIGINAL: [&str; 5] = ["craton-url", "craton-version", "os-project-id", "os-username", "os-password"];

impl Options {
    /// `root` with all options. The commands below it get the settings from [`with_settings`] when they are chosen: to give
    /// fifty options to a hundred commands in advance would take longer than most commands do.
    pub fn on_root(root: Command) -> Command {
        Display::augment_args(add_settings(root, false))
    }

    /// What `chain`, the matches from the root to the command, holds; what stands further behind wins.
    pub fn read(chain: &[&ArgMatches]) -> Result<Self, clap::Error> {
        let root = chain.first().copied().cloned().unwrap_or_default();
        let mut settings = HashMap::new();
        for matches in chain {
            for setting in ALL.iter().filter(|setting| !setting.option.is_empty()) {
                if setting.placeholder.is_empty() {
                    let given = matches.try_get_one(setting.name).ok().flatten() == Some(&true);
                    given.then(|| settings.insert(setting.name, true.to_string()));
                } else if let Ok(Some(text)) = matches.try_get_one::<String>(setting.name) {
                    settings.insert(setting.name, text.clone());
                }
            }
        }
        Ok(Self { display: Display::from_arg_matches(&root)?, settings })
    }

    /// The text of an option, if it was given.
    pub fn get(&self, setting: &Setting) -> Option<&str> {
        self.settings.get(setting.name).map(String::as_str)
    }
}

/// `command` with an option for every setting.
pub fn with_settings(command: Command) -> Command {
    add_settings(command, true).after_help(
        "`craton help` lists more global options: for Keystone, certificates, and what to do when things go wrong.",
    )
}

fn add_settings(command: Command, is_brief: bool) -> Command {
    let settings = ALL.iter().enumerate().filter(|(_, setting)| !setting.option.is_empty());
    let command = command.next_help_heading("Global options");
    settings.fold(command, |command, (place, setting)| {
        command.arg(argument(setting).hide_short_help(is_brief && place >= ON_EVERY_PAGE))
    })
}

fn argument(setting: &'static Setting) -> Arg {
    let variable = setting.variables.first().map(|name| format!(" [environment: {name}]")).unwrap_or_default();
    let argument = Arg::new(setting.name)
        .long(setting.option)
        .aliases(abbreviations(setting.option))
        .help(format!("{}{variable}", setting.help));
    if setting.placeholder.is_empty() {
        return argument.action(ArgAction::SetTrue);
    }
    let check = |text: &str| (setting.check)(text).map(|()| text.to_owned());
    argument.value_name(setting.placeholder).value_parser(check)
}

/// What an original option could be abbreviated to, if it could mean nothing else.
fn abbreviations(option: &'static str) -> impl Iterator<Item = &'static str> {
    let unique = move |short: &&str| ORIGINAL.iter().filter(|other| other.starts_with(short)).count() == 1;
    let is_original = ORIGINAL.contains(&option);
    (1..option.len()).filter(move |_| is_original).map(move |end| &option[..end]).filter(unique)
}
