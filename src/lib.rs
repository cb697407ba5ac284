//! The command line of a Craton fleet inventory: what is typed becomes calls of `craton-client`, what comes back goes to
//! the output.

mod ansible;
mod commands;
mod complete;
mod completion;
mod configuration;
mod context;
mod create;
mod delete;
#[cfg(feature = "server")]
pub mod embedded;
mod help;
mod labels;
mod list;
pub mod output;
#[cfg(feature = "server")]
mod serve;
mod settings;
mod show;
mod token;
mod trace;
mod update;
mod variables;
mod verb;

pub use commands::command;
pub use completion::script as completion;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use context::Context;
use std::ffi::OsString;
use std::io;
use std::process::ExitCode;

/// The command `craton` with the arguments of this process. Exit status: 0 done, 1 the command failed, 2 the command line is wrong.
pub fn main() -> ExitCode {
    if let Some(shell) = complete::shell() {
        complete::answer(shell, std::env::args_os().skip(1).map(|word| word.to_string_lossy().into_owned()).collect());
        return ExitCode::SUCCESS;
    }
    match run(std::env::args_os().collect()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => report(&error),
    }
}

fn run(arguments: Vec<OsString>) -> anyhow::Result<()> {
    let matches = command().try_get_matches_from(arguments).map_err(with_nearest_name)?;
    let mut chosen = &matches;
    let (mut path, mut chain) = (Vec::new(), vec![chosen]);
    while let Some((name, below)) = chosen.subcommand() {
        path.push(name);
        chain.push(below);
        chosen = below;
    }
    let mut context = Context::new(&chain)?;
    if context.options.version {
        return Ok(context.output.text(concat!(env!("CARGO_PKG_VERSION"), "\n"))?);
    }
    let done = match commands::find(&path) {
        Some(entry) => (entry.run)(chosen, &mut context),
        None => help::show(&path),
    };
    context.show_timings()?;
    done
}

/// Of the names that clap suggests, most similar last, all but the nearest are noise: there are a hundred commands.
fn with_nearest_name(mut error: clap::Error) -> clap::Error {
    if let Some(ContextValue::Strings(names)) = error.get(ContextKind::SuggestedSubcommand)
        && let Some(nearest) = names.last().cloned()
    {
        error.insert(ContextKind::SuggestedSubcommand, ContextValue::Strings(vec![nearest]));
    }
    error
}

/// Says what went wrong, and with which status the process ends.
fn report(error: &anyhow::Error) -> ExitCode {
    if error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe) {
        return ExitCode::SUCCESS;
    }
    let (status, shown) = match error.downcast_ref::<clap::Error>() {
        Some(asked) if matches!(asked.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            return match output::Output::new(output::Name::Default).text(&asked.render().to_string()) {
                Ok(()) => ExitCode::SUCCESS,
                Err(error) => report(&error.into()),
            };
        }
        Some(wrong) => (2, output::lines(&wrong.render().to_string())),
        None if error.is::<io::Error>() => (1, format!("ERROR: cannot write the output: {error}\n")),
        None => (1, format!("ERROR: {}\n", output::visible(&format!("{error:#}")))),
    };
    // There is nowhere left to say that standard error cannot be written to.
    let _ = io::Write::write_all(&mut io::stderr(), shown.as_bytes());
    ExitCode::from(status)
}
