//! Doing a plan: in one transaction, in several, or call by call where the server has none.

use super::operation::{Made, PlannedCall, operations};
use super::step::{Plan, Step, StepAction};
use crate::batch::{BATCH, BYTES, OPERATIONS, has_no_batch, results, too_large, unreadable};
use crate::error::{Error, Result};
use craton_model::{Id, Object};
use http::Method;
use serde_json::{Value, json};
use std::fmt;
use std::ops::Range;

/// Where a plan is sent: a session, or what a test has.
pub trait Sender {
    /// One request below `/v1/`, as [`crate::Session::send`].
    ///
    /// # Errors
    /// What goes wrong on the way.
    fn send(&self, method: Method, path: &str, body: Option<&Value>) -> Result<Option<Value>>;
}

/// How much of a plan is done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    /// Things made.
    pub created: usize,
    /// Things changed.
    pub changed: usize,
    /// Things deleted.
    pub deleted: usize,
}

/// Why a plan is not done. `Display` is a sentence about what is done and what went wrong.
#[derive(Debug)]
pub struct Unfinished {
    /// What is done.
    pub applied: Applied,
    /// The step that failed, if it is known.
    pub step: Option<Box<Step>>,
    /// Whether some calls of that step are done.
    pub is_half_done: bool,
    /// What went wrong.
    pub error: Box<Error>,
}

/// Does a plan: all of it in one transaction, or with `batch` in transactions of that many calls; call by call at a server without
/// batches. `done` is told of each step that is done for good, with the answer for what was made.
///
/// # Errors
/// [`Unfinished`]; what is done stays done, and a new comparison goes on from there.
pub fn apply(
    plan: &Plan,
    sender: &dyn Sender,
    batch: Option<usize>,
    done: &mut dyn FnMut(&Step, Option<&Object>),
) -> std::result::Result<Applied, Unfinished> {
    let mut work = Applying { plan, sender, done, ids: vec![None; plan.steps.len()], applied: Applied::default() };
    let most = batch.unwrap_or(usize::MAX).clamp(1, OPERATIONS);
    let mut next = 0;
    while next < plan.steps.len() {
        let (steps, body) = work.batch(next, most);
        if batch.is_none() && steps.len() < plan.steps.len() {
            return Err(work.failure(too_large()));
        }
        match work.send(&body, steps.clone()) {
            Ok(()) => next = steps.end,
            Err(error) if next == 0 && has_no_batch(&error) => {
                if plan.steps.iter().any(|step| step.wanted_id.is_some()) {
                    return Err(work.failure(Error::Impossible("this server keeps no ids".into())));
                }
                return work.one_by_one();
            }
            Err(error) => {
                let step = failed(&error).and_then(|number| work.step_of(steps, number)).map(Box::new);
                return Err(Unfinished { step, ..work.failure(error) });
            }
        }
    }
    Ok(work.applied)
}

struct Applying<'a> {
    plan: &'a Plan,
    sender: &'a dyn Sender,
    done: &'a mut dyn FnMut(&Step, Option<&Object>),
    /// The ids of what was made, by step.
    ids: Vec<Option<Id>>,
    applied: Applied,
}

impl Applying<'_> {
    /// The steps from one on that fit into a batch, at least one, and its body.
    fn batch(&self, first: usize, most: usize) -> (Range<usize>, Value) {
        let (mut batch, mut bytes, mut end) = (Vec::new(), r#"{"operations":[],"brief":true}"#.len(), first);
        let mut made_by = vec![None; self.plan.steps.len() - first];
        for (number, step) in self.plan.steps.iter().enumerate().skip(first) {
            let calls = operations(number, step);
            if calls.first().is_some_and(PlannedCall::makes) {
                made_by[number - first] = Some(batch.len());
            }
            let made = |step: usize| match (&self.ids[step], step.checked_sub(first).and_then(|step| made_by[step])) {
                (Some(id), _) => Made::Id(id),
                // The plan's order has what is made first.
                (None, operation) => Made::Operation(operation.unwrap_or_default()),
            };
            let calls: Vec<_> = calls.iter().map(|call| call.in_batch(&made)).collect();
            bytes += calls.iter().map(|call| call.to_string().len() + 1).sum::<usize>();
            if end > first && (batch.len() + calls.len() > most || bytes > BYTES) {
                break;
            }
            batch.extend(calls);
            end = number + 1;
        }
        (first..end, json!({ "operations": batch, "brief": true }))
    }

    /// The one of some steps that an operation of their batch belongs to.
    fn step_of(&self, steps: Range<usize>, number: usize) -> Option<Step> {
        let mut before = 0;
        let is_it = |step: &&Step| {
            before += operations(0, step).len();
            number < before
        };
        self.plan.steps[steps].iter().find(is_it).cloned()
    }

    fn send(&mut self, body: &Value, steps: Range<usize>) -> Result<()> {
        let mut results = results(self.sender.send(Method::POST, BATCH, Some(body))?)?.into_iter();
        let plan = self.plan;
        for number in steps {
            let step = &plan.steps[number];
            let count = operations(number, step).len();
            let mut answers: Vec<_> = results.by_ref().take(count).map(|mut result| result["body"].take()).collect();
            if answers.len() < count {
                return Err(unreadable(BATCH, "fewer results than there were operations"));
            }
            self.note(number, step, &answers[0])?;
            self.finish(step, answers.swap_remove(0));
        }
        Ok(())
    }

    /// Keeps the id of what a step made.
    fn note(&mut self, number: usize, step: &Step, answer: &Value) -> Result<()> {
        if step.action == StepAction::Create {
            let id = answer.get("id").and_then(Id::of);
            self.ids[number] = Some(id.ok_or_else(|| unreadable(step.kind.path, "no id"))?);
        }
        Ok(())
    }

    /// Counts a step that is done, whose first call was answered so.
    fn finish(&mut self, step: &Step, answer: Value) {
        match step.action {
            StepAction::Create => self.applied.created += 1,
            StepAction::Change => self.applied.changed += 1,
            StepAction::Delete => self.applied.deleted += 1,
        }
        let made = match answer {
            Value::Object(object) if step.action == StepAction::Create => Some(object),
            _ => None,
        };
        (self.done)(step, made.as_ref());
    }

    fn one_by_one(mut self) -> std::result::Result<Applied, Unfinished> {
        let plan = self.plan;
        for (number, step) in plan.steps.iter().enumerate() {
            let mut first = Value::Null;
            for (index, call) in operations(number, step).iter().enumerate() {
                let mut result = self.call(call).map(Option::unwrap_or_default);
                if index == 0
                    && let Ok(answer) = &mut result
                {
                    first = answer.take();
                    result = self.note(number, step, &first).map(|()| Value::Null);
                }
                if let Err(error) = result {
                    let step = Some(Box::new(step.clone()));
                    return Err(Unfinished { step, is_half_done: index > 0, ..self.failure(error) });
                }
            }
            self.finish(step, first);
        }
        Ok(self.applied)
    }

    fn call(&self, call: &PlannedCall) -> Result<Option<Value>> {
        let unknown = Id::Number(0);
        let made = |step: usize| Made::Id(self.ids[step].as_ref().unwrap_or(&unknown));
        self.sender.send(call.method.clone(), &call.path(&made), call.body(&made).as_ref())
    }

    fn failure(&self, error: Error) -> Unfinished {
        Unfinished { applied: self.applied, step: None, is_half_done: false, error: Box::new(error) }
    }
}

/// The number of the operation that a server says to have failed.
fn failed(error: &Error) -> Option<usize> {
    let (number, _) = error.server_message()?.strip_prefix("operation ")?.split_once(',')?;
    number.parse().ok()
}

impl fmt::Display for Applied {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} created, {} changed, {} deleted", self.created, self.changed, self.deleted)
    }
}

impl Unfinished {
    /// What is done, and how it goes on, as the second part of a sentence.
    pub fn so_far(&self) -> String {
        let done = format!("done before: {}", self.applied);
        match &*self.error {
            Error::Unreachable { .. } | Error::Unreadable { .. } => {
                format!("{done}; whether this was, too, the same command finds out and goes on from there")
            }
            _ if self.applied == Applied::default() && !self.is_half_done => "nothing was changed".into(),
            _ => format!("{done}; the same command goes on from there"),
        }
    }

    /// What could not be done, if that is known: `host public/ord/web-1, of which a part is done: `.
    pub fn about(&self) -> String {
        let half = if self.is_half_done { ", of which a part is done" } else { "" };
        self.step.as_ref().map(|step| format!("{} {}{half}: ", step.kind.noun(), step.path)).unwrap_or_default()
    }
}

impl fmt::Display for Unfinished {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}; {}", self.about(), self.error, self.so_far())
    }
}

impl std::error::Error for Unfinished {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}
