//! One thing done to one resource or to many, and what became of it: a sentence or an object for each, in the order given.

use crate::context::CommandContext;
use crate::failures::Failures;
use crate::interrupt::Interrupted;
use crate::jobs::{self, Ending, Results};
use crate::output::{self, Output};
use crate::progress::Progress;
use crate::targets::{Found, Targets};
use crate::{advice, dry_run};
use anyhow::{Result, anyhow};
use clap::{Arg, ArgAction, ArgMatches, Command};
use craton_client::error::Result as Answer;
use craton_client::{Names, Session, UnsentWrite};
use craton_model::{Kind, Object};
use serde_json::Value;
use std::io;
use std::sync::Arc;

const JOBS: &str = "-jobs";
const IGNORE_MISSING: &str = "-ignore-missing";
const ATOMIC: &str = "-atomic";
/// How many requests at once, unless told otherwise.
const USUAL_JOBS: u16 = 8;

/// The options of every command that takes targets.
pub fn with_options(command: Command) -> Command {
    let jobs = Arg::new(JOBS).long("jobs").value_name("N").value_parser(clap::value_parser!(u16).range(1..=256));
    let ignore = Arg::new(IGNORE_MISSING).long("ignore-missing").action(ArgAction::SetTrue);
    command.args([
        jobs.help(format!("How many requests to send at once, for several targets; {USUAL_JOBS} unless given")),
        ignore.help("Pass over what is not there"),
    ])
}

/// The options of those that change something.
pub fn with_write_options(command: Command) -> Command {
    let atomic = Arg::new(ATOMIC).long("atomic").action(ArgAction::SetTrue).conflicts_with(IGNORE_MISSING);
    dry_run::with_option(with_options(command).arg(atomic.help("Change all of them in one transaction, or none")))
}

/// A command about one resource or many.
pub struct Many {
    pub kind: &'static Kind,
    pub session: Session,
    pub names: Arc<Names>,
    pub targets: Targets,
    jobs: usize,
    failures: Failures,
    /// Whether it changes something: then it begins only if all targets are found.
    is_write: bool,
    pub is_dry_run: bool,
    /// Whether all is one transaction.
    is_atomic: bool,
}

/// How objects are shown.
pub struct Shape {
    /// What a table of one calls its fields.
    pub key: &'static str,
    /// The columns of several, in a format that has some.
    pub columns: Vec<String>,
}

impl Shape {
    /// For what is only said.
    pub const NONE: Self = Self { key: "", columns: Vec::new() };

    /// For resources of a kind.
    pub fn of(kind: &Kind) -> Self {
        Self { key: "Property", columns: kind.columns(true).map(str::to_owned).collect() }
    }
}

/// What is said of one resource.
#[derive(Default)]
pub struct Told {
    /// What was done.
    pub sentence: Option<String>,
    /// What it is now. Of one of several it is not shown where there is a sentence, unless the format takes none.
    pub item: Option<Object>,
    /// In the place of the item where a format has only rows: those of [`Shape::columns`].
    pub rows: Option<Vec<Object>>,
    /// What to know of it besides, on standard error.
    pub notes: Vec<String>,
}

impl Many {
    /// What was typed, and the targets of it that there are.
    ///
    /// # Errors
    /// As [`Many::new`] and [`Many::find`].
    pub fn found(
        kind: &'static Kind,
        matches: &ArgMatches,
        context: &CommandContext,
        is_write: bool,
    ) -> Result<(Self, Vec<Found>)> {
        let mut many = Self::new(kind, matches, context, Targets::read(kind, matches, &[])?, is_write)?;
        let found = many.find()?;
        Ok((many, found))
    }

    /// What was typed. Nothing is sent yet.
    ///
    /// # Errors
    /// As [`CommandContext::session`].
    pub fn new(
        kind: &'static Kind,
        matches: &ArgMatches,
        context: &CommandContext,
        targets: Targets,
        is_write: bool,
    ) -> Result<Self> {
        let session = context.session()?;
        let is_alone = !targets.are_several;
        Ok(Self {
            kind,
            names: Arc::new(Names::new(session.clone())),
            session,
            jobs: matches.get_one::<u16>(JOBS).copied().unwrap_or(USUAL_JOBS).into(),
            failures: Failures::new(kind.nouns(), targets.list.len(), is_alone, matches.get_flag(IGNORE_MISSING)),
            targets,
            is_write,
            is_dry_run: dry_run::is_wanted(matches),
            is_atomic: matches.try_get_one(ATOMIC).ok().flatten() == Some(&true),
        })
    }

    /// The targets that there are. Ids are taken for some.
    ///
    /// # Errors
    /// One that is not found, if it is the only one or the command is to change them: then nothing is changed.
    pub fn find(&mut self) -> Result<Vec<Found>> {
        let (kind, names, targets) = (self.kind, Arc::clone(&self.names), self.targets.list.clone());
        let count = targets.len();
        let are_ids = targets.iter().all(|target| target.plain_id(kind).is_some());
        let find = move |place: usize| {
            let target = &targets[place];
            names.find(kind, target, &[]).map(|id| Found::new(id, target.clone()))
        };
        let mut finding = Finding { results: Vec::new(), progress: Progress::new(count, "names".into()) };
        if are_ids || count == 1 {
            finding.results = (0..count).map(find).collect();
        } else {
            jobs::in_order(count, self.jobs, false, find, &mut finding)?;
        }
        let mut found = Vec::new();
        for result in std::mem::take(&mut finding.results) {
            match result {
                Ok(one) => found.push(one),
                Err(error) => self.failures.add(None, error.into())?,
            }
        }
        if self.is_write {
            self.failures.end("; nothing was changed")?;
        }
        Ok(found)
    }

    /// Does `act` to each, several at once, and says what became of it.
    ///
    /// # Errors
    /// What that fails with if there is one target only, else how many failed; [`Interrupted`]; what writing fails with.
    pub fn each<T: Send + 'static>(
        self,
        context: &mut CommandContext,
        found: Vec<Found>,
        shape: &Shape,
        act: impl Fn(&Session, &Found) -> Result<T> + Send + Sync + 'static,
        tell: impl Fn(&Found, T) -> Result<Told>,
    ) -> Result<()> {
        let sent = match self.is_atomic && !self.is_dry_run {
            true => Some(self.send_at_once(&found, &act)?),
            false => None,
        };
        let (found, is_sent) = (Arc::new(found), sent.is_some());
        let (count, jobs, is_alone) = (found.len(), self.jobs, self.failures.is_alone);
        let work = {
            let (found, session, is_dry_run) = (Arc::clone(&found), self.session, self.is_dry_run);
            move |place: usize| {
                let session = match &sent {
                    Some(results) => session.answered(results[place].clone()),
                    None if is_dry_run => session.dry_run(),
                    None => session.clone(),
                };
                let done = act(&session, &found[place])?;
                anyhow::Ok(if is_dry_run { Done::Unsent(session.take_unsent()) } else { Done::Sent(done) })
            }
        };
        let mut telling = Telling {
            kind: self.kind,
            output: &mut context.output,
            shape,
            found: &found,
            tell,
            failures: self.failures,
            progress: Progress::new(count, self.kind.nouns()),
        };
        let ending = match is_alone || is_sent {
            true => (0..count).try_for_each(|place| telling.next(place, work(place))).map(|()| Ending::Whole)?,
            false => jobs::in_order(count, jobs, true, work, &mut telling)?,
        };
        telling.end(&ending, self.is_dry_run)
    }

    /// Sends the writes of all in one transaction: the results of each.
    fn send_at_once<T>(
        &self,
        found: &[Found],
        act: &impl Fn(&Session, &Found) -> Result<T>,
    ) -> Result<Vec<Vec<Value>>> {
        let unsent = found.iter().map(|found| {
            let session = self.session.dry_run();
            act(&session, found).map(|_| session.take_unsent())
        });
        let unsent = unsent.collect::<Result<Vec<_>>>()?;
        let results = self.session.batch(&unsent.concat()).map_err(|error| match error.status() {
            Some(_) => anyhow!("{}; nothing was changed", advice::sentence(&error)),
            None => error.into(),
        });
        let mut results = results?.into_iter();
        Ok(unsent.iter().map(|writes| results.by_ref().take(writes.len()).collect()).collect())
    }
}

/// Targets on their way to be found.
struct Finding {
    results: Vec<Answer<Found>>,
    progress: Progress,
}

impl Results<Answer<Found>> for Finding {
    fn next(&mut self, _: usize, result: Answer<Found>) -> Result<()> {
        self.results.push(result);
        Ok(())
    }

    fn progress(&mut self, done: usize) {
        self.progress.show(done);
    }
}

enum Done<T> {
    Sent(T),
    Unsent(Vec<UnsentWrite>),
}

/// Results on their way to the output.
struct Telling<'a, F> {
    kind: &'static Kind,
    output: &'a mut Output,
    shape: &'a Shape,
    found: &'a [Found],
    tell: F,
    failures: Failures,
    progress: Progress,
}

impl<T, F: Fn(&Found, T) -> Result<Told>> Results<Result<Done<T>>> for Telling<'_, F> {
    fn next(&mut self, place: usize, result: Result<Done<T>>) -> Result<()> {
        let found = &self.found[place];
        let (output, failures, shape) = (&mut *self.output, &mut self.failures, self.shape);
        let told = result.and_then(|done| match done {
            Done::Sent(done) => Ok(Done::Sent((self.tell)(found, done)?)),
            Done::Unsent(writes) => Ok(Done::Unsent(writes)),
        });
        self.progress.aside(|| match told {
            Ok(Done::Unsent(writes)) => Ok(dry_run::show(output, writes)?),
            Ok(Done::Sent(told)) => Ok(told.show(output, shape, failures.is_alone)?),
            Err(error) => failures.add(Some(&format!("{} {found}", self.kind.noun())), error),
        })
    }

    fn progress(&mut self, done: usize) {
        self.progress.show(done);
    }
}

impl<F> Telling<'_, F> {
    fn end(mut self, ending: &Ending, is_dry_run: bool) -> Result<()> {
        self.progress = Progress::new(0, String::new());
        if is_dry_run {
            dry_run::end(self.output)?;
        } else if !self.failures.is_alone && !self.shape.columns.is_empty() {
            self.output.end_of_several(&self.shape.columns)?;
        }
        let Ending::Interrupted { begun, unknown } = ending else { return self.failures.end("") };
        let (all, nouns) = (self.found.len(), self.kind.nouns());
        let (done, rest) = (begun - unknown.len(), all - begun);
        let mut sentence = format!("interrupted: {done} of {all} {nouns} done, {rest} not begun");
        let unknown: Vec<_> = unknown.iter().map(|place| self.found[*place].to_string()).collect();
        if !unknown.is_empty() {
            sentence.push_str(&format!(", unanswered and so perhaps done: {}", unknown.join(", ")));
        }
        output::note(&sentence)?;
        Err(Interrupted.into())
    }
}

impl Told {
    /// A sentence alone.
    pub fn saying(sentence: String) -> Self {
        Self { sentence: Some(sentence), ..Self::default() }
    }

    /// One thing that a resource has, with whose it is where there are several.
    pub fn showing(found: &Found, name: &str, value: Value, are_several: bool) -> Self {
        let id = are_several.then(|| ("id".to_owned(), Value::from(&found.id)));
        Self { item: Some(id.into_iter().chain([(name.to_owned(), value)]).collect()), ..Self::default() }
    }

    /// Variables; of several each says whose they are.
    pub fn variables(found: &Found, variables: Object, are_several: bool) -> Self {
        match are_several {
            true => Self::showing(found, "variables", variables.into(), true),
            false => Self { item: Some(variables), ..Self::default() },
        }
    }

    fn show(self, output: &mut Output, shape: &Shape, is_alone: bool) -> io::Result<()> {
        let item = self.item.filter(|_| is_alone || self.sentence.is_none() || !output.takes_sentences());
        if let Some(sentence) = self.sentence.filter(|_| is_alone || item.is_none()) {
            output.sentence(&sentence)?;
        }
        match (self.rows.filter(|_| !output.shows_whole_items()), item) {
            (Some(rows), _) => output.page(&shape.columns, &rows).and_then(|()| output.end(&shape.columns))?,
            (None, Some(item)) if is_alone => output.one(shape.key, &item)?,
            (None, Some(item)) => output.one_of_several(shape.key, &shape.columns, &item)?,
            (None, None) => {}
        }
        self.notes.iter().try_for_each(|note| output::note(note))
    }
}
