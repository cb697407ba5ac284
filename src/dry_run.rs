//! `--dry-run`: the requests that a command would send are its result.

use crate::output::Output;
use clap::{Arg, ArgAction, ArgMatches, Command};
use craton_client::UnsentWrite;
use craton_model::{Node, Object, json};
use serde_json::Value;
use std::io;

const DRY_RUN: &str = "-dry-run";

/// The option of every command that changes something.
pub fn with_option(command: Command) -> Command {
    let option = Arg::new(DRY_RUN).long("dry-run").action(ArgAction::SetTrue);
    command.arg(option.help("Send only reads, and print each request that would change something"))
}

/// Whether it was typed.
pub fn is_wanted(matches: &ArgMatches) -> bool {
    matches.try_get_one(DRY_RUN).ok().flatten() == Some(&true)
}

/// Prints requests: a line `PUT /v1/hosts/17 {"note": "x"}` each, or, where sentences have no place, objects of the list that
/// [`end`] ends.
pub fn show(output: &mut Output, writes: Vec<UnsentWrite>) -> io::Result<()> {
    for write in writes {
        let (method, body) = (write.method.to_string(), write.body.unwrap_or_default());
        if output.takes_sentences() {
            let mut line = format!("{method} {}", write.path);
            if !body.is_null() {
                line.push(' ');
                json::write_compact(&mut line, &Node::from(&body));
            }
            output.sentence(&line)?;
        } else {
            let values = [Value::from(method), write.path.into(), body];
            output.page(&columns(), &[Object::from_iter(columns().into_iter().zip(values))])?;
        }
    }
    Ok(())
}

/// Ends what [`show`] prints.
pub fn end(output: &mut Output) -> io::Result<()> {
    output.end_of_several(&columns())
}

fn columns() -> Vec<String> {
    ["method", "path", "body"].map(String::from).into()
}
