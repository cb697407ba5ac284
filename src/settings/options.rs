//! The global options, which every command takes before or behind its name.

use super::table::{ALL, REASON, Setting};
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
    /// Print results as default (a table), json, yaml, csv, tsv, value or jsonl
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

    /// Whether a format was asked for.
    pub fn has_format(&self) -> bool {
        self.format.is_some()
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
/// How many settings the help of every command explains; `craton help options` explains the rest too.
const ON_EVERY_PAGE: usize = 8;
/// What the help of `craton` itself explains: it fits a screen.
const ON_THE_FIRST_PAGE: [&str; 4] = ["craton-url", "os-cloud", "format", "verbose"];
/// The options of the original. Their abbreviations go on meaning what they meant, whatever else begins like them.
const ORIGINAL: [&str; 5] = ["craton-url", "craton-version", "os-project-id", "os-username", "os-password"];

impl Options {
    /// `root` with all options, of which its help shows those in [`ON_THE_FIRST_PAGE`]. The commands below it get theirs from [`with_options`] when they are chosen: to give
    /// fifty options to a hundred commands in advance would take longer than most commands do.
    pub fn on_root(root: Command) -> Command {
        let version = Arg::new(VERSION).long(VERSION).action(ArgAction::SetTrue).help("Print the version");
        let root = add_options(root).arg(version.aliases(["v", "ve", "ver", "vers"]));
        let is_hidden = |option: &Arg| !ON_THE_FIRST_PAGE.contains(&option.get_long().unwrap_or_default());
        root.mut_args(|option| match is_hidden(&option) {
            true => option.hide_short_help(true),
            false => {
                let help = option.get_help().map(ToString::to_string).unwrap_or_default();
                option.help(help.split([';', '[']).next().unwrap_or_default().trim_end().to_owned())
            }
        })
    }

    /// The help of all of them.
    pub fn help() -> String {
        let mut command = add_options(Command::new("craton").disable_help_flag(true).help_template("{options}\n"));
        format!("Options of every command, before or behind its name:\n{}", command.render_help())
    }

    /// What `chain`, the matches from the root to the command, holds; what stands further behind wins.
    pub fn read(chain: &[&ArgMatches]) -> Result<Self, clap::Error> {
        let mut options = Self { display: Display::default(), version: false, settings: HashMap::new() };
        for matches in chain {
            options.display = options.display.and(Display::from_arg_matches(matches)?);
            options.version |= matches.try_get_one(VERSION).ok().flatten() == Some(&true);
            for setting in ALL.iter().filter(|setting| !setting.option.is_empty()) {
                let text = match setting.placeholder.is_empty() {
                    true => matches
                        .try_get_one(setting.option)
                        .ok()
                        .flatten()
                        .filter(|&&is_set| is_set)
                        .map(bool::to_string),
                    false => matches.try_get_one::<String>(setting.option).ok().flatten().cloned(),
                };
                text.map(|text| options.settings.insert(setting.name, text));
            }
        }
        Ok(options)
    }

    /// What was typed for `--reason`.
    pub fn reason(&self) -> Option<&str> {
        self.get(&REASON)
    }

    /// The text of an option, if it was given.
    pub fn get(&self, setting: &Setting) -> Option<&str> {
        self.settings.get(setting.name).map(String::as_str)
    }
}

/// `command` with all options but `--version`.
pub fn with_options(command: Command) -> Command {
    let rest = "`craton help options` lists more: for Keystone, for certificates, and for repeating requests.";
    let more: Vec<_> = ALL.iter().skip(ON_EVERY_PAGE).map(|setting| setting.option).collect();
    let is_hidden = |option: &Arg| option.get_long().is_some_and(|name| more.contains(&name));
    let command = add_options(command.disable_help_flag(true)).after_help(rest);
    command.mut_args(|option| if is_hidden(&option) { option.hide_short_help(true) } else { option })
}

fn add_options(command: Command) -> Command {
    // A command may have an option of its own by the name of one of these; before the command the name means this one.
    let own: Vec<_> = command.get_arguments().filter_map(|option| option.get_long().map(str::to_owned)).collect();
    let is_free = |setting: &Setting| !setting.option.is_empty() && own.iter().all(|name| name != setting.option);
    let settings = ALL.iter().filter(|setting| is_free(setting));
    let command =
        settings.fold(command.next_help_heading("Global options"), |command, setting| command.arg(argument(setting)));
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

/// The option that a hidden abbreviation of it stands for, both with their dashes.
pub fn unabbreviated(short: &str) -> Option<String> {
    let name = short.strip_prefix("--")?;
    let whole = ORIGINAL.iter().find(|option| abbreviations(option).any(|short| short == name))?;
    Some(format!("--{whole}"))
}

/// What an original option could be abbreviated to, if it could mean nothing else.
fn abbreviations(option: &'static str) -> impl Iterator<Item = &'static str> {
    let unique = move |short: &&str| ORIGINAL.iter().filter(|other| other.starts_with(short)).count() == 1;
    let is_original = ORIGINAL.contains(&option);
    (1..option.len()).filter(move |_| is_original).map(move |end| &option[..end]).filter(unique)
}
