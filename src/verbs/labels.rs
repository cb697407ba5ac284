//! `labels-get`, `labels-add` and `labels-remove`.

use super::Verb;
use crate::arguments;
use crate::report::{self, Many, Shape, Told};
use crate::targets::{self, Found};
use clap::builder::NonEmptyStringValueParser;
use clap::{Arg, ArgMatches, Command};
use craton_client::Session;
use craton_model::Kind;

/// `labels-get`.
pub const LABELS_GET: Verb = Verb {
    name: "labels-get",
    about: |kind| format!("Show the labels of {}", kind.nouns()),
    options: |command, kind| report::with_options(targets::with_targets(command, kind)),
    run: |kind, matches, context| {
        let (many, found) = Many::found(kind, matches, context, false)?;
        let get = move |session: &Session, found: &Found| Ok(session.labels(kind, &found.id)?);
        let are_several = many.targets.are_several;
        many.each(context, found, &shape(), get, |found, labels| Ok(told(found, labels, are_several)))
    },
};

/// `labels-add`.
pub const LABELS_ADD: Verb = Verb {
    name: "labels-add",
    about: |kind| format!("Add labels to {}", kind.nouns()),
    options: |command, kind| with_labels(command, kind, "Labels to add"),
    run: |kind, matches, context| {
        let (many, found) = Many::found(kind, matches, context, true)?;
        let (labels, are_several) = (labels(matches), many.targets.are_several);
        let add = move |session: &Session, found: &Found| Ok(session.add_labels(kind, &found.id, &labels)?);
        many.each(context, found, &shape(), add, |found, labels| {
            let sentence = format!("Labels of {} {found} successfully added.", kind.noun());
            Ok(Told { sentence: are_several.then_some(sentence), ..told(found, labels, are_several) })
        })
    },
};

/// `labels-remove`.
pub const LABELS_REMOVE: Verb = Verb {
    name: "labels-remove",
    about: |kind| format!("Take labels away from {}", kind.nouns()),
    options: |command, kind| with_labels(command, kind, "Labels to take away"),
    run: |kind, matches, context| {
        let (many, found) = Many::found(kind, matches, context, true)?;
        let (labels, are_several) = (labels(matches), many.targets.are_several);
        let remove = move |session: &Session, found: &Found| Ok(session.remove_labels(kind, &found.id, &labels)?);
        many.each(context, found, &Shape::NONE, remove, |found, ()| {
            let of = if are_several { format!(" of {} {found}", kind.noun()) } else { String::new() };
            Ok(Told::saying(format!("Labels{of} successfully removed.")))
        })
    },
};

const LABELS: &str = "labels";

fn with_labels(command: Command, kind: &'static Kind, help: &'static str) -> Command {
    let labels = Arg::new(LABELS).value_name("LABEL").required(true).num_args(1..).value_delimiter(',').help(help);
    let command = targets::with_target(command, kind).arg(labels.value_parser(NonEmptyStringValueParser::new()));
    report::with_write_options(command)
}

fn labels(matches: &ArgMatches) -> Vec<String> {
    arguments::words(matches, LABELS)
}

fn shape() -> Shape {
    Shape { key: "Property", columns: ["id", "labels"].map(String::from).into() }
}

fn told(found: &Found, mut labels: Vec<String>, are_several: bool) -> Told {
    labels.sort_unstable();
    Told::showing(found, "labels", labels.into(), are_several)
}
