//! What can stand at the cursor of a command line, for a shell that asks while somebody types.
//!
//! The scripts of `completion` set the variable [`VARIABLE`] to the name of their shell and hand over the command line. The
//! answer is one line that says what follows, and one line for each candidate. Nothing is ever asked or said: whatever goes
//! wrong, the answer is what is known without the server.

mod cache;
mod fleet;
mod line;
mod shells;
mod tree;
mod values;

use crate::commands::Noun;
use crate::output::visible;
use clap::ValueEnum;
use clap_complete::{CompletionCandidate, Shell};
use fleet::Inventory;
use line::CommandLine;
use std::ffi::OsString;
use std::io::Write;
use std::panic::catch_unwind;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tree::Chosen;

/// The variable that asks for candidates instead of a command.
const VARIABLE: &str = "CRATON_COMPLETE";

/// What completes a value looks here for more than the value.
struct Question {
    fleet: Inventory,
    /// Set when a file belongs here: the shell knows those best.
    wants_file: AtomicBool,
}

/// A value that fits, and what to say about it.
struct Candidate {
    value: String,
    help: String,
}

/// The shell that asks, if one does.
pub fn shell() -> Option<Shell> {
    Shell::from_str(&std::env::var(VARIABLE).ok()?, false).ok()
}

/// Answers the shell; `arguments` are what its script hands over.
pub fn answer(nouns: &'static [Noun], shell: Shell, arguments: impl Iterator<Item = OsString>) {
    std::panic::set_hook(Box::new(|_| {}));
    let arguments: Vec<_> = arguments.map(|word| word.to_string_lossy().into_owned()).collect();
    let answer = || shells::read(shell, &arguments).map(|asked| asked.render(&candidates(nouns, &asked.line)));
    let text = catch_unwind(answer).ok().flatten().unwrap_or_default();
    // A shell that does not listen any more needs no answer.
    let _ = std::io::stdout().write_all(text.as_bytes());
}

/// What a shell is told.
enum Answer {
    /// These fit.
    Candidates(Vec<Candidate>),
    /// A file belongs here.
    Files,
}

fn candidates(nouns: &'static [Noun], line: &CommandLine) -> Answer {
    if line.is_redirected {
        return Answer::Files;
    }
    let chosen = Chosen::new(nouns, &line.words);
    let fleet = Inventory::new(nouns, chosen.options(), chosen.target());
    let question = Arc::new(Question { fleet, wants_file: false.into() });
    let mut command = chosen.with_completers(&question, &line.current);
    let mut words: Vec<_> = line.words.iter().map(Into::into).collect();
    words.push((&line.current).into());
    let place = words.len() - 1;
    let found = clap_complete::engine::complete(&mut command, words, place, None).unwrap_or_default();
    let mut found: Vec<_> = found.iter().filter_map(shown).collect();
    let is_option = |candidate: &Candidate| candidate.value.starts_with('-');
    if line.current.is_empty() && !found.iter().all(is_option) {
        found.retain(|candidate| !is_option(candidate));
    }
    if question.wants_file.load(Ordering::Relaxed) && found.iter().all(is_option) {
        return Answer::Files;
    }
    Answer::Candidates(found)
}

/// Leaves out what a terminal would obey or hide: nobody could see what he chooses.
fn shown(candidate: &CompletionCandidate) -> Option<Candidate> {
    let value = candidate.get_value().to_str().filter(|value| visible(value) == **value)?;
    let help = candidate.get_help().map(ToString::to_string).unwrap_or_default();
    Some(Candidate { value: value.into(), help: visible(help.lines().next().unwrap_or_default()).into() })
}
