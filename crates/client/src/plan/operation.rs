//! A step as calls of the API, and as operations of a batch.

use super::step::{Difference, Sent, Step, StepAction};
use craton_model::{Id, Object};
use http::Method;
use serde_json::{Value, json};

/// One call that a step needs.
#[derive(Debug)]
pub(super) struct PlannedCall {
    pub method: Method,
    path: &'static str,
    /// What it is about: nothing for a list, else a thing that is there or that a step makes.
    target: Option<CallTarget>,
    suffix: &'static str,
    body: Option<Body>,
    /// The id that what it makes is to get.
    wanted_id: Option<Id>,
    /// What is to be there before; only the first of a step asks.
    expect: Option<Object>,
}

#[derive(Clone, Debug)]
enum CallTarget {
    There(Id),
    Made(usize),
}

#[derive(Debug)]
enum Body {
    Fields(Vec<(&'static str, Sent)>, Object),
    Value(Value),
}

/// What stands for the thing that an earlier step made.
pub(super) enum Made<'a> {
    /// It is known.
    Id(&'a Id),
    /// The batch makes it with this operation.
    Operation(usize),
}

/// The calls of a step, in their order. A thing that is made comes with the first, if it has all it can have.
pub(super) fn operations(number: usize, step: &Step) -> Vec<PlannedCall> {
    let changes = Changes::of(step);
    let target = step.id.clone().map_or(CallTarget::Made(number), CallTarget::There);
    let call = |method, suffix, body| PlannedCall {
        method,
        path: step.kind.path,
        target: Some(target.clone()),
        suffix,
        body,
        wanted_id: None,
        expect: None,
    };
    let labels = |labels: &[String]| Some(Body::Value(json!({ "labels": labels })));
    let mut calls = Vec::new();
    // The original's server makes no network device with labels.
    let takes = |name: &str| step.kind.field(name).is_some_and(|field| field.create != craton_model::Presence::Refused);
    let mut annotations = Object::new();
    match step.action {
        StepAction::Delete => calls.push(call(Method::DELETE, "", None)),
        StepAction::Change if !step.body.is_empty() => {
            calls.push(call(Method::PUT, "", Some(Body::Fields(step.body.clone(), Object::new()))));
        }
        StepAction::Change => {}
        StepAction::Create => {
            if !changes.set.is_empty() {
                annotations.insert("variables".into(), changes.set.clone().into());
            }
            if !changes.added.is_empty() && takes("labels") {
                annotations.insert("labels".into(), changes.added.into());
            }
            let body = Some(Body::Fields(step.body.clone(), annotations.clone()));
            calls.push(PlannedCall { target: None, wanted_id: step.wanted_id.clone(), ..call(Method::POST, "", body) });
        }
    }
    if !changes.removed.is_empty() {
        calls.push(call(Method::DELETE, "/labels", labels(changes.removed)));
    }
    if !changes.added.is_empty() && !annotations.contains_key("labels") {
        calls.push(call(Method::PUT, "/labels", labels(changes.added)));
    }
    if !changes.deleted.is_empty() {
        calls.push(call(Method::DELETE, "/variables", Some(Body::Value(changes.deleted.into()))));
    }
    if !changes.set.is_empty() && !annotations.contains_key("variables") {
        calls.push(call(Method::PUT, "/variables", Some(Body::Value(changes.set.into()))));
    }
    if let Some(first) = calls.first_mut().filter(|_| step.action != StepAction::Create) {
        first.expect = Some(step.seen.clone());
    }
    calls
}

/// The changes of labels and variables.
#[derive(Default)]
struct Changes<'a> {
    added: &'a [String],
    removed: &'a [String],
    set: Object,
    deleted: Vec<String>,
}

impl<'a> Changes<'a> {
    fn of(step: &'a Step) -> Self {
        let mut changes = Self::default();
        for change in &step.changes {
            match change {
                Difference::Labels { added, removed } => (changes.added, changes.removed) = (added, removed),
                Difference::Variable { key, new: Some(new), .. } => {
                    changes.set.insert(key.clone(), new.clone());
                }
                Difference::Variable { key, .. } => changes.deleted.push(key.clone()),
                Difference::Field { .. } => {}
            }
        }
        changes
    }
}

impl PlannedCall {
    /// Whether it makes a thing.
    pub fn makes(&self) -> bool {
        self.method == Method::POST
    }

    /// The path below `/v1/`.
    pub fn path<'a>(&self, made: &impl Fn(usize) -> Made<'a>) -> String {
        let target = match &self.target {
            None => return self.path.to_owned(),
            Some(CallTarget::There(id)) => id.to_string(),
            Some(CallTarget::Made(step)) => match made(*step) {
                Made::Id(id) => id.to_string(),
                Made::Operation(number) => format!("{{{number}}}"),
            },
        };
        format!("{}/{target}{}", self.path, self.suffix)
    }

    /// The body, if it has one.
    pub fn body<'a>(&self, made: &impl Fn(usize) -> Made<'a>) -> Option<Value> {
        let value = |sent: &Sent| match sent {
            Sent::Value(value) => value.clone(),
            Sent::Made(step) => match made(*step) {
                Made::Id(id) => id.into(),
                Made::Operation(number) => json!({ "operation": number }),
            },
        };
        Some(match self.body.as_ref()? {
            Body::Value(value) => value.clone(),
            Body::Fields(fields, rest) => {
                let fields = fields.iter().map(|(name, sent)| ((*name).to_owned(), value(sent)));
                Value::Object(fields.chain(rest.clone()).collect())
            }
        })
    }

    /// It as an operation of a batch.
    pub fn in_batch<'a>(&self, made: &impl Fn(usize) -> Made<'a>) -> Value {
        let mut operation = Object::new();
        operation.insert("method".into(), self.method.as_str().into());
        operation.insert("path".into(), format!("/v1/{}", self.path(made)).into());
        operation.extend(self.body(made).map(|body| ("body".to_owned(), body)));
        operation.extend(self.wanted_id.as_ref().map(|id| ("id".to_owned(), id.into())));
        operation.extend(self.expect.clone().map(|expect| ("expect".to_owned(), expect.into())));
        operation.into()
    }
}
