//! The global options, which every command takes before or behind its name.

use super::table::{ALL, Setting};
use crate::output;
use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};
use std::collections::HashMap;
use std::path::PathBuf;

/// What was typed. It holds secrets, so it has no `Debug`.
pub struct Options {
    pub display: Display,
    /// Print the version of this program and do nothing.
    pub version: bool,
    /// The settings among the options, by the setting's name.
    settings: HashMap<&'static str, String>,
}

/// The options that are no settings: they say how to show things, for one command only.
#[derive(Debug, Default, Clone, Args)]
#[command(next_help_heading = "Global options")]
pub struct Display {
    /// How to print results: default (a table), json, yaml, csv, tsv, value or jsonl
    #[arg(short, long, value_enum, hide_possible_values = true)]
    format: Option<output::Name>,
    /// Show tables whole, however narrow the terminal is
    #[arg(long)]
    wide: bool,
    /// Begin csv and tsv with the first row
    #[arg(long)]
    no_header: bool,
    /// Write each request as a curl line, and its answer, to standard error; secrets are masked
    #[arg(long)]
    pub debug: bool,
    /// Write one line for each request to standard error
    #[arg(short, long)]
    pub verbose: bool,
    /// Write how long each request took to standard error at the end
    #[arg(long)]
    pub timing: bool,
    /// Append what --debug or else -v writes to a file instead
    #[arg(long, value_name = "FILE")]
    pub log_file: Option<PathBuf>,
    /// Print help
    #[arg(short, long, action = ArgAction::HelpShort)]
    help: Option<bool>,
}

impl Display {
    /// The format that was asked for.
    pub fn format(&self) -> output::Name {
        self.format.unwrap_or_default()
    }

    /// Where results go, in the format that was asked for.
    pub fn output(&self) -> output::Output {
        let layout = output::Layout { wide: self.wide, no_header: self.no_header };
        output::Output::with(self.format(), layout)
    }

    fn and(self, further: Self) -> Self {
        Self {
            format: further.format.or(self.format),
            wide: further.wide || self.wide,
            no_header: further.no_header || self.no_header,
            debug: further.debug || self.debug,
            verbose: further.verbose || self.verbose,
            timing: further.timing || self.timing,
            log_file: further.log_file.or(self.log_file),
            help: None,
        }
    }
}

/// The id and name of `--version`.
const VERSION: &str = "version";
/// How many settings the help of every command explains; `craton help` explains the rest too.
const ON_EVERY_PAGE: usize = 7;
/// The options of the original. Their abbreviations go on meaning what they meant, whatever else begins like them.
const ORIGINAL: [&str; 5] = ["craton-url", "craton-version", "os-project-id", "os-username", "os-password"];

impl Options {
    /// `root` with all options. The commands below it get theirs from [`with_options`] when they are chosen: to give
    /// fifty options to a hundred commands in advance would take longer than most commands do.
    pub fn on_root(root: Command) -> Command {
        let version = Arg::new(VERSION).long(VERSION).action(ArgAction::SetTrue).help("Print the version");
        add_options(root, false).arg(version.aliases(["v", "ve", "ver", "vers"]))
    }

    /// What `chain`, the matches from the root to the command, holds; what stands further behind wins.
    pub fn read(chain: &[&ArgMatches]) -> Result<Self, clap::Error> {
        let mut options = Self { display: Display::default(), version: false, settings: HashMap::new() };
        for matches in chain {
            options.display = options.display.and(Display::from_arg_matches(matches)?);
            options.version |= matches.try_get_one(VERSION).ok().flatten() == Some(&true);
            for setting in ALL.iter().filter(|setting| !setting.option.is_empty()) {
                let text = match setting.placeholder.is_empty() {
                    true => matches.get_flag(setting.option).then(|| true.to_string()),
                    false => matches.get_one::<String>(setting.option).cloned(),
                };
                text.map(|text| options.settings.insert(setting.name, text));
            }
        }
        Ok(options)
    }

    /// The text of an option, if it was given.
    pub fn get(&self, setting: &Setting) -> Option<&str> {
        self.settings.get(setting.name).map(String::as_str)
    }
}

/// `command` with all options but `--version`.
pub fn with_options(command: Command) -> Command {
    let rest = "`craton help` lists more global options: for Keystone, for certificates, and for repeating requests.";
    add_options(command.disable_help_flag(true), true).after_help(rest)
}

fn add_options(command: Command, is_brief: bool) -> Command {
    let settings = ALL.iter().enumerate().filter(|(_, setting)| !setting.option.is_empty());
    let command = settings.fold(command.next_help_heading("Global options"), |command, (place, setting)| {
        command.arg(argument(setting).hide_short_help(is_brief && place >= ON_EVERY_PAGE))
    });
    let about = command.get_about().cloned().unwrap_or_default();
    Display::augment_args(command).about(about).long_about(None)
}

/// Its id is the option with its dashes, which no field of a command's own options can be called.
fn argument(setting: &'static Setting) -> Arg {
    let variable = setting.variables.first().map(|name| format!(" [environment: {name}]")).unwrap_or_default();
    let argument = Arg::new(setting.option)
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
