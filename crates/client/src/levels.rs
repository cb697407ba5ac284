//! Where the value of a variable comes from: what a resource inherits from, with the own variables of each.

use crate::error::{Error, Result};
use crate::names::Names;
use crate::query::View;
use craton_model::json::text;
use craton_model::{Id, Kind, MODEL, Object};
use serde_json::Value;
use std::fmt;

/// A resource whose own variables count for another, or for itself.
#[derive(Debug, Clone)]
pub struct Level {
    /// What it is.
    pub kind: &'static Kind,
    /// Its name; its id where it cannot be read.
    pub name: String,
    /// Its own variables.
    pub variables: Object,
}

impl fmt::Display for Level {
    /// `cell rack-7`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.kind.noun(), self.name)
    }
}

impl Names {
    /// The resource itself and all it inherits variables from, nearest first: what stands in one hides what stands behind it. Each is
    /// read once. One that who asks may not read (a project, say) has what nothing else explains of the inherited ones.
    ///
    /// # Errors
    /// As [`crate::Session::get`]; the refusal, where answers do not have the inherited ones.
    pub fn levels(&self, kind: &'static Kind, id: &Id) -> Result<Vec<Level>> {
        let own = self.session.get(kind, id, if kind.resolves { View::Own } else { View::Resolved })?;
        let mut ids = vec![(kind.family.plural, id.clone())];
        let (mut levels, mut refused) = (vec![level(kind, id, &own)], None);
        for field in kind.inherits.iter().filter_map(|name| kind.field(name)) {
            let Some(family) = field.refers_to else { continue };
            let is_own = family == kind.family.plural;
            let mut next = own.get(field.name).and_then(Id::of).map(|id| (family, id));
            while let Some((family, id)) = next.take().filter(|one| !ids.contains(one)) {
                match self.own(family, &id) {
                    Ok((kind, item)) => {
                        levels.push(level(kind, &id, &item));
                        next = item.get(field.name).filter(|_| is_own).and_then(Id::of).map(|id| (family, id));
                    }
                    Err(error) if error.is_refusal() => {
                        let Some(kind) = MODEL.referred(family) else { continue };
                        refused.get_or_insert((levels.len(), error));
                        levels.push(level(kind, &id, &Object::new()));
                    }
                    Err(error) => return Err(error),
                }
                ids.push((family, id));
            }
        }
        if let Some((place, error)) = refused {
            if !kind.resolves {
                return Err(error);
            }
            let mut all = self.session.get(kind, id, View::Resolved)?;
            if let Some(Value::Object(mut all)) = all.remove("variables") {
                all.retain(|key, _| !levels.iter().any(|level| level.variables.contains_key(key)));
                levels[place].variables = all;
            }
        }
        Ok(levels)
    }

    /// One of a family, with its own variables.
    fn own(&self, family: &str, id: &Id) -> Result<(&'static Kind, Object)> {
        let mut missing = Error::Impossible(format!("nothing can be read of the {family}"));
        for kind in MODEL.family(family) {
            let view = if kind.resolves { View::Own } else { View::Resolved };
            let ask = || self.session.get(kind, id, view).map(|item| vec![item]);
            match self.once(format!("{}/{id}?own", kind.path), ask) {
                Ok(items) => return Ok((kind, items.first().cloned().unwrap_or_default())),
                Err(error) if error.is_missing() => missing = error,
                Err(error) => return Err(error),
            }
        }
        Err(missing)
    }
}

fn level(kind: &'static Kind, id: &Id, item: &Object) -> Level {
    let name = item.get(kind.title).map_or_else(|| id.to_string(), text);
    let variables = item.get("variables").and_then(Value::as_object).cloned().unwrap_or_default();
    Level { kind, name, variables }
}
