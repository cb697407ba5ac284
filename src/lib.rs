//! The command line of a Craton fleet inventory: what is typed becomes calls of `craton-client`, what comes back goes to
//! the output.

mod advice;
mod ansible;
mod api;
mod arguments;
mod assignments;
mod below;
mod columns;
mod commands;
mod complete;
mod completion;
mod configuration;
mod context;
mod dry_run;
#[cfg(feature = "server")]
pub mod embedded;
mod failures;
mod filters;
mod help;
mod interrupt;
mod jobs;
pub mod output;
mod progress;
mod report;
#[cfg(feature = "server")]
mod serve;
mod settings;
mod sources;
mod standalone;
mod targets;
mod tips;
mod token;
mod trace;
mod tree;
pub mod verbs;

pub use commands::Noun;

use clap::error::ErrorKind;
use commands::NOUNS;
pub use completion::script as completion;
use context::{CommandContext, CommandTree};
use std::ffi::OsString;
use std::io;
use std::process::ExitCode;

/// The command `craton` with the arguments of this process. Exit status: 0 done, 1 the command failed, 2 the command line is wrong.
pub fn main() -> ExitCode {
    if let Some(shell) = complete::shell() {
        complete::answer(NOUNS, shell, std::env::args_os().skip(1));
        return ExitCode::SUCCESS;
    }
    run_with(NOUNS, std::env::args_os())
}

/// As [`main`], with these nouns and arguments, of which the first is the name of the program.
pub fn run_with(nouns: &'static [Noun], arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    match run(nouns, joined(arguments)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => report(&error),
    }
}

/// The whole command tree, every command with its options.
pub fn command() -> clap::Command {
    commands::tree(NOUNS, &|_| true)
}

fn run(nouns: &'static [Noun], arguments: Vec<OsString>) -> anyhow::Result<()> {
    let tree: CommandTree = Box::new(|is_typed| commands::tree(nouns, is_typed));
    let typed = tree(&|name| arguments.iter().any(|argument| argument == name));
    let matches = typed.try_get_matches_from(&arguments).map_err(|error| tips::mended(nouns, &arguments, error))?;
    let mut chosen = &matches;
    let (mut path, mut chain) = (Vec::new(), vec![chosen]);
    while let Some((name, below)) = chosen.subcommand() {
        path.push(name);
        chain.push(below);
        chosen = below;
    }
    let mut context = CommandContext::new(tree, &chain)?;
    if context.options.version {
        return Ok(context.output.text(concat!(env!("CARGO_PKG_VERSION"), "\n"))?);
    }
    let done = match commands::find(nouns, &path) {
        Some(command) => command.run(chosen, &mut context),
        None => help::show(&context.tree, &path),
    };
    context.show_timings()?;
    done.map_err(|error| refused(&context, error))
}

/// Who is refused because the login says too little is told what it lacks.
fn refused(context: &CommandContext, error: anyhow::Error) -> anyhow::Error {
    let status = error.downcast_ref::<craton_client::Error>().and_then(craton_client::Error::status);
    let lacking = || context.settings()?.lacking();
    match status.filter(|status| *status == http::StatusCode::UNAUTHORIZED).and_then(|_| lacking().ok().flatten()) {
        Some(lacking) => error.context(lacking),
        None => error,
    }
}

/// What begins with a hyphen and a blank, as the items of a list in a note do, cannot be an option: it is the value of the
/// option before it.
fn joined(arguments: impl IntoIterator<Item = OsString>) -> Vec<OsString> {
    let mut joined: Vec<OsString> = Vec::new();
    let is_option = |text: &OsString| {
        let text = text.as_encoded_bytes();
        text.starts_with(b"--") && text.len() > 2 && !text.contains(&b'=')
    };
    for argument in arguments {
        // Behind `--` nothing is an option.
        let may_be_joined = !joined.iter().any(|before| before == "--");
        match joined.last_mut().filter(|before| may_be_joined && is_option(before)) {
            Some(before) if argument.as_encoded_bytes().starts_with(b"- ") => {
                before.push("=");
                before.push(argument);
            }
            _ => joined.push(argument),
        }
    }
    joined
}

/// A command has said all there is to say, and the process ends with this status.
#[derive(Debug)]
pub(crate) struct Ended(pub u8);

impl std::fmt::Display for Ended {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "status {}", self.0)
    }
}

impl std::error::Error for Ended {}

/// Says what went wrong, and with which status the process ends.
fn report(error: &anyhow::Error) -> ExitCode {
    if let Some(Ended(status)) = error.downcast_ref() {
        return ExitCode::from(*status);
    }
    if output::unwritten(error) == Some(io::ErrorKind::BrokenPipe) {
        return ExitCode::SUCCESS;
    }
    if error.is::<interrupt::Interrupted>() {
        return interrupt::end();
    }
    let (status, shown) = match error.downcast_ref::<clap::Error>() {
        Some(asked) if matches!(asked.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            return match output::Output::new(output::Name::Default).text(&asked.render().to_string()) {
                Ok(()) => ExitCode::SUCCESS,
                Err(error) => report(&error.into()),
            };
        }
        Some(wrong) => (2, output::lines(&wrong.render().to_string())),
        None => (1, format!("ERROR: {}\n", output::visible(&sentence(error)))),
    };
    // There is nowhere left to say that standard error cannot be written to.
    let _ = io::Write::write_all(&mut io::stderr(), shown.as_bytes());
    ExitCode::from(status)
}

/// The chain of causes, with what can be done about it.
fn sentence(error: &anyhow::Error) -> String {
    let words = error.chain().map(|cause| match cause.downcast_ref() {
        Some(error) => advice::sentence(error),
        None => cause.to_string(),
    });
    words.collect::<Vec<_>>().join(": ")
}
