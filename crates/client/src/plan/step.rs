//! What is to be done: steps, each with what it changes.

use super::entry::Position;
use craton_model::{Id, Kind, Object};
use serde_json::{Value, json};

/// What a step does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StepAction {
    /// Makes a thing.
    Create,
    /// Changes one.
    Change,
    /// Deletes one.
    Delete,
}

impl StepAction {
    /// `create`, `change`, `delete`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Change => "change",
            Self::Delete => "delete",
        }
    }
}

/// One difference.
#[derive(Clone, Debug, PartialEq)]
pub enum Difference {
    /// A field has another value.
    Field {
        /// Its key in a file.
        key: String,
        /// What it is; references are paths.
        old: Value,
        /// What it is to be.
        new: Value,
    },
    /// Labels come and go.
    Labels {
        /// Those that come.
        added: Vec<String>,
        /// Those that go.
        removed: Vec<String>,
    },
    /// A variable has another value; `None` where it is not there.
    Variable {
        /// Its name.
        key: String,
        /// Its value.
        old: Option<Value>,
        /// Its value to be.
        new: Option<Value>,
    },
}

/// What is sent as the value of a field.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Sent {
    Value(Value),
    /// The id of what an earlier step makes.
    Made(usize),
}

/// What happens to one thing.
#[derive(Clone, Debug)]
pub struct Step {
    /// What it does.
    pub action: StepAction,
    /// The kind of the thing.
    pub kind: &'static Kind,
    /// Where the thing is to lie and what it is to be called, as a path; where it is, if it is deleted.
    pub path: String,
    /// Its id, if it is there.
    pub id: Option<Id>,
    /// The id that is asked for, if it is made with one.
    pub wanted_id: Option<Id>,
    /// What differs. Of what is made all that is given, of what is deleted nothing.
    pub changes: Vec<Difference>,
    /// Where the entry stands, if there is one.
    pub at: Option<Position>,
    /// The fields that are sent.
    pub(super) body: Vec<(&'static str, Sent)>,
    /// What the server is to have before, as it answers.
    pub(super) seen: Object,
}

/// All steps, in an order in which they can be done.
#[derive(Debug, Default)]
pub struct Plan {
    /// The steps.
    pub steps: Vec<Step>,
    /// How many things of the files are as they are to be.
    pub unchanged: usize,
    /// How many things are made with another id than was wanted, for that is taken.
    pub renumbered: usize,
}

impl Plan {
    /// How many steps do something.
    pub fn count(&self, action: StepAction) -> usize {
        self.steps.iter().filter(|step| step.action == action).count()
    }

    /// The plan as a JSON object: `steps`, each with `action`, `kind`, `path`, `id` (null for what is made), `fields` with `old` and `new`,
    /// `labels` with `added` and `removed`, `variables` with `old` and `new` (left out where there is none), and the counts
    /// `create`, `change`, `delete`, `unchanged`.
    pub fn to_object(&self) -> Object {
        let steps: Vec<_> = self.steps.iter().map(Step::to_json).collect();
        let counts = [StepAction::Create, StepAction::Change, StepAction::Delete];
        let counts = counts.into_iter().map(|action| (action.name().to_owned(), self.count(action).into()));
        let rest = [("unchanged".to_owned(), self.unchanged.into()), ("steps".to_owned(), steps.into())];
        counts.chain(rest).collect()
    }
}

impl Step {
    /// Whether a value of a field is sent.
    pub fn gives(&self, field: &str) -> bool {
        self.body.iter().any(|(name, _)| *name == field)
    }

    fn to_json(&self) -> Value {
        let (mut fields, mut variables) = (Object::new(), Object::new());
        let mut object = Object::new();
        object.insert("action".into(), self.action.name().into());
        object.insert("kind".into(), self.kind.name.into());
        object.insert("path".into(), self.path.as_str().into());
        object.insert("id".into(), self.id.as_ref().map_or(Value::Null, Value::from));
        for change in &self.changes {
            match change {
                Difference::Field { key, old, new } => {
                    fields.insert(key.clone(), json!({"old": old, "new": new}));
                }
                Difference::Labels { added, removed } => {
                    object.insert("labels".into(), json!({"added": added, "removed": removed}));
                }
                Difference::Variable { key, old, new } => {
                    let sides = [("old", old), ("new", new)].into_iter();
                    let sides: Object = sides.filter_map(|(name, side)| Some((name.into(), side.clone()?))).collect();
                    variables.insert(key.clone(), sides.into());
                }
            }
        }
        object.insert("fields".into(), fields.into());
        object.insert("variables".into(), variables.into());
        object.into()
    }
}
