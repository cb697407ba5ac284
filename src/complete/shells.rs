//! How each shell hands over its command line, and how it wants the candidates.

use super::line::{CommandLine, Quote};
use super::{Answer, Candidate};
use clap_complete::Shell;

/// A command line, and what is to be done to the candidates.
pub struct CompletionRequest {
    pub line: CommandLine,
    shell: Shell,
    /// For bash, which replaces only a part of the word: what it leaves.
    kept: CommandLine,
}

/// Reads what a script hands over: bash the line up to the cursor and the end of it that is replaced, the others the words,
/// the last one up to the cursor.
pub fn read(shell: Shell, arguments: &[String]) -> Option<CompletionRequest> {
    let (last, before) = arguments.split_last()?;
    if shell == Shell::Bash {
        let line = before.first()?;
        return Some(CompletionRequest {
            line: CommandLine::read(line),
            shell,
            kept: CommandLine::read(line.strip_suffix(last.as_str())?),
        });
    }
    let current = match shell {
        // They hand it over as it is typed.
        Shell::Fish | Shell::PowerShell => CommandLine::read(last).current,
        _ => last.clone(),
    };
    Some(CompletionRequest {
        line: CommandLine { words: before.to_vec(), current, ..CommandLine::default() },
        shell,
        kept: CommandLine::default(),
    })
}

impl CompletionRequest {
    /// The lines of the answer: `files`, or `words`, or `parts` if more is to be typed behind the candidates, and these.
    pub fn render(&self, answer: &Answer) -> String {
        let Answer::Candidates(candidates) = answer else { return "files\n".into() };
        let is_part = !candidates.is_empty() && candidates.iter().all(|candidate| candidate.value.ends_with('='));
        let first = if is_part { "parts\n" } else { "words\n" };
        let lines = candidates.iter().filter_map(|candidate| self.candidate(candidate));
        lines.fold(first.to_owned(), |text, line| text + &line + "\n")
    }

    fn candidate(&self, Candidate { value, help }: &Candidate) -> Option<String> {
        let colons_escaped = |text: &str| text.replace('\\', "\\\\").replace(':', "\\:");
        Some(match self.shell {
            Shell::Bash => for_bash(value.strip_prefix(self.kept.current.as_str())?, self.kept.quote),
            Shell::Zsh if help.is_empty() => colons_escaped(value),
            Shell::Zsh => format!("{}:{}", colons_escaped(value), help.replace('\\', "\\\\")),
            _ => format!("{value}\t{help}"),
        })
    }
}

/// Bash takes what it is given as if it were typed.
fn for_bash(value: &str, quote: Quote) -> String {
    let mut text = String::with_capacity(value.len());
    for character in value.chars() {
        match (quote, character) {
            (Quote::None, character) if !is_plain(character) => text.extend(['\\', character]),
            (Quote::Single, '\'') => text.push_str(r"'\''"),
            // In double quotes there is no other way to say an exclamation mark that is not the history's.
            (Quote::Double, '!') => text.push_str("\"\\!\""),
            (Quote::Double, '"' | '$' | '`' | '\\') => text.extend(['\\', character]),
            _ => text.push(character),
        }
    }
    text
}

/// Whether a character means itself, wherever it stands in a word.
fn is_plain(character: char) -> bool {
    character.is_ascii_alphanumeric() || !character.is_ascii() || "-_./:@%+,=^".contains(character)
}
