//! `labels-get`, `labels-add` and `labels-remove`.

use super::Verb;
use crate::arguments;
use crate::context::CommandContext;
use anyhow::Result;
use clap::builder::NonEmptyStringValueParser;
use clap::{Arg, ArgMatches, Command};
use craton_model::{Kind, Object};

/// `labels-get`.
pub const LABELS_GET: Verb = Verb {
    name: "labels-get",
    about: |kind| format!("Show the labels of a {}", kind.noun()),
    options: arguments::with_id,
    run: |kind, matches, context| {
        let labels = context.session()?.labels(kind, &arguments::id(matches)?)?;
        show(context, labels)
    },
};

/// `labels-add`.
pub const LABELS_ADD: Verb = Verb {
    name: "labels-add",
    about: |kind| format!("Add labels to a {}", kind.noun()),
    options: |command, kind| with_labels(command, kind, "Labels to add"),
    run: |kind, matches, context| {
        let labels = context.session()?.add_labels(kind, &arguments::id(matches)?, &labels(matches))?;
        show(context, labels)
    },
};

/// `labels-remove`.
pub const LABELS_REMOVE: Verb = Verb {
    name: "labels-remove",
    about: |kind| format!("Take labels away from a {}", kind.noun()),
    options: |command, kind| with_labels(command, kind, "Labels to take away"),
    run: |kind, matches, context| {
        context.session()?.remove_labels(kind, &arguments::id(matches)?, &labels(matches))?;
        Ok(context.output.sentence("Labels successfully removed.")?)
    },
};

const LABELS: &str = "labels";

fn with_labels(command: Command, kind: &'static Kind, help: &'static str) -> Command {
    let labels = Arg::new(LABELS).value_name("LABEL").required(true).num_args(1..).value_delimiter(',').help(help);
    arguments::with_id(command, kind).arg(labels.value_parser(NonEmptyStringValueParser::new()))
}

fn labels(matches: &ArgMatches) -> Vec<String> {
    arguments::words(matches, LABELS)
}

fn show(context: &mut CommandContext, mut labels: Vec<String>) -> Result<()> {
    labels.sort_unstable();
    Ok(context.output.one("Property", &Object::from_iter([("labels".into(), labels.into())]))?)
}
