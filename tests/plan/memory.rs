//! An inventory in memory, as strict as a server.

use craton_client::plan::{Applied, InventorySource, Plan, Sender, Unfinished, apply};
use craton_client::{Error, Result, error::Call};
use craton_model::{Id, Kind, MODEL, Object, Type, check};
use http::{Method, StatusCode};
use serde_json::{Value, json};
use std::cell::{Cell, RefCell};

pub struct Memory {
    pub project: Id,
    pub rows: RefCell<Vec<(&'static Kind, Object)>>,
    next_id: Cell<u64>,
    /// An original server has no batches, and no labels in its lists.
    pub is_original: bool,
    /// The calls, but for reads.
    pub calls: RefCell<Vec<String>>,
    /// The call that is refused, from 0.
    pub refused: Cell<Option<usize>>,
}

type MemoryAnswer = std::result::Result<Value, (StatusCode, String)>;

fn refuse<T>(status: u16, sentence: impl Into<String>) -> std::result::Result<T, (StatusCode, String)> {
    Err((StatusCode::from_u16(status).unwrap(), sentence.into()))
}

impl Memory {
    pub fn new() -> Self {
        Self {
            project: Id::parse(Type::Uuid, "b9f10eca-66ac-4c27-9c13-9d01e65f96b4").unwrap(),
            rows: RefCell::default(),
            next_id: Cell::new(1),
            is_original: false,
            calls: RefCell::default(),
            refused: Cell::new(None),
        }
    }

    pub fn original() -> Self {
        Self { is_original: true, ..Self::new() }
    }

    pub fn apply(&self, plan: &Plan) -> std::result::Result<Applied, Unfinished> {
        apply(plan, self, None, &mut |_, _| {})
    }

    /// The resource of a kind and name.
    pub fn find(&self, kind: &str, name: &str) -> Object {
        let rows = self.rows.borrow();
        rows.iter().find(|(known, row)| known.name == kind && row["name"] == name).unwrap().1.clone()
    }

    /// Changes a resource behind the client's back.
    pub fn set(&self, kind: &str, name: &str, field: &str, value: Value) {
        let mut rows = self.rows.borrow_mut();
        let row = rows.iter_mut().find(|(known, row)| known.name == kind && row["name"] == name).unwrap();
        row.1.insert(field.into(), value);
    }

    /// Makes a resource as a POST does, unless that is refused.
    pub fn post(&self, kind: &'static Kind, body: Value) -> MemoryAnswer {
        let object = match check::created(kind.fields, &body) {
            Ok(object) => object.clone(),
            Err(errors) => return refuse(400, errors.0.join("; ")),
        };
        let mut row = object;
        for field in kind.fields.iter().filter(|field| field.answered) {
            let unset = if field.type_ == Type::Boolean { field.default.into() } else { Value::Null };
            let value = row.entry(field.name).or_insert(unset);
            if let (Value::Number(number), true) = (&*value, field.kept_as_text) {
                *value = number.to_string().into();
            }
        }
        row.insert("project_id".into(), (&self.project).into());
        if kind.has_variables {
            row.entry("variables").or_insert(json!({}));
        }
        if kind.has_labels {
            row.entry("labels").or_insert(json!([]));
        }
        row.insert("id".into(), self.next_id.get().into());
        self.check(kind, &row)?;
        self.next_id.set(self.next_id.get() + 1);
        self.rows.borrow_mut().push((kind, row.clone()));
        Ok(row.into())
    }

    /// Whether a resource may be there beside all others.
    fn check(&self, kind: &'static Kind, row: &Object) -> std::result::Result<(), (StatusCode, String)> {
        let rows = self.rows.borrow();
        for field in kind.fields.iter().filter(|field| field.refers_to.is_some() && field.name != "project_id") {
            let Some(id) = row.get(field.name).filter(|id| !id.is_null()) else { continue };
            if !rows.iter().any(|(known, row)| Some(known.family.plural) == field.refers_to && row["id"] == *id) {
                return refuse(400, format!("{} {id} is not there", field.name));
            }
        }
        let is_same = |other: &Object| kind.unique_in.iter().all(|field| other[*field] == row[*field]);
        let same = |(known, other): &&(&'static Kind, Object)| {
            known.family == kind.family
                && other[kind.title] == row[kind.title]
                && other["id"] != row["id"]
                && is_same(other)
        };
        if rows.iter().any(|row| same(&row)) {
            return refuse(409, kind.taken);
        }
        let mut above = row.get("parent_id").cloned().unwrap_or_default();
        while !above.is_null() {
            if above == row["id"] {
                return refuse(400, "a ring");
            }
            let parent = rows.iter().find(|(known, row)| known.family == kind.family && row["id"] == above).unwrap();
            above = parent.1["parent_id"].clone();
        }
        Ok(())
    }

    fn put(&self, kind: &'static Kind, at: usize, body: &Value) -> MemoryAnswer {
        let mut row = self.rows.borrow()[at].1.clone();
        let mut own = body.as_object().unwrap().clone();
        // What is changed by a move is checked apart.
        let is_place = |name: &String| kind.lies_in.contains(&name.as_str());
        for name in own.keys().filter(|name| is_place(name)).cloned().collect::<Vec<_>>() {
            row.insert(name.clone(), own.remove(&name).unwrap());
        }
        if let Err(errors) = check::changed(kind.fields, &own.clone().into()) {
            return refuse(400, errors.0.join("; "));
        }
        row.extend(own);
        self.check(kind, &row)?;
        self.rows.borrow_mut()[at].1 = row.clone();
        Ok(row.into())
    }

    /// Deletes a resource that no other refers to.
    pub fn delete(&self, at: usize) -> MemoryAnswer {
        let (kind, row) = self.rows.borrow()[at].clone();
        let holds = |(known, other): &(&'static Kind, Object)| {
            let refers = |field: &craton_model::Field| {
                field.refers_to == Some(kind.family.plural) && other.get(field.name) == Some(&row["id"])
            };
            known.fields.iter().any(refers)
        };
        if let Some((known, other)) = self.rows.borrow().iter().find(|row| holds(row)) {
            return refuse(409, format!("{} {} refers to it", known.name, other["name"]));
        }
        self.rows.borrow_mut().remove(at);
        Ok(Value::Null)
    }

    fn annotate(&self, method: &Method, at: usize, what: &str, body: &Value) -> MemoryAnswer {
        let row = &mut self.rows.borrow_mut()[at].1;
        let is_put = *method == Method::PUT;
        if what == "variables" {
            let variables = row["variables"].as_object_mut().unwrap();
            match body {
                Value::Object(set) if is_put => variables.extend(set.clone()),
                keys => keys.as_array().unwrap().iter().for_each(|key| drop(variables.remove(key.as_str().unwrap()))),
            }
            return Ok(json!({"variables": variables}));
        }
        let labels = row["labels"].as_array_mut().unwrap();
        let given = body["labels"].as_array().unwrap();
        labels.retain(|label| !given.contains(label));
        if is_put {
            labels.extend(given.clone());
        }
        Ok(json!({"labels": labels}))
    }

    fn call(&self, method: &Method, path: &str, body: Option<&Value>, expect: Option<&Object>) -> MemoryAnswer {
        let parts: Vec<_> = path.split('/').collect();
        let kind = MODEL.at(parts[0]).unwrap();
        let number = self.calls.borrow().len();
        self.calls.borrow_mut().push(format!("{method} {path}"));
        if self.refused.get() == Some(number) {
            return refuse(400, "refused");
        }
        let Some(id) = parts.get(1) else { return self.post(kind, body.unwrap().clone()) };
        let at = self
            .rows
            .borrow()
            .iter()
            .position(|(known, row)| known.path == kind.path && Id::of(&row["id"]) == kind.parse_id(id).ok());
        let Some(at) = at else { return refuse(404, "Not Found") };
        for (name, expected) in expect.into_iter().flatten().filter(|(name, _)| *name != "empty") {
            let is = self.rows.borrow()[at].1[name].clone();
            let sorted = |value: &Value| {
                value
                    .as_array()
                    .map(|items| items.iter().map(Value::to_string).collect::<std::collections::BTreeSet<_>>())
            };
            if is != *expected && (name != "labels" || sorted(&is) != sorted(expected)) {
                return refuse(412, format!("{name} is {is}, not {expected}"));
            }
        }
        match (method.as_str(), parts.get(2)) {
            ("PUT", None) => self.put(kind, at, body.unwrap()),
            ("DELETE", None) => self.delete(at),
            (_, what) => self.annotate(method, at, what.unwrap(), body.unwrap()),
        }
    }

    fn batch(&self, body: &Value) -> MemoryAnswer {
        let before = (self.rows.borrow().clone(), self.next_id.get());
        let mut results: Vec<Value> = Vec::new();
        for (number, operation) in body["operations"].as_array().unwrap().iter().enumerate() {
            let made = |number: u64| results[usize::try_from(number).unwrap()]["body"]["id"].clone();
            let mut path = operation["path"].as_str().unwrap().strip_prefix("/v1/").unwrap().to_owned();
            if let Some((begin, end)) = path.find('{').zip(path.find('}')) {
                let id = made(path[begin + 1..end].parse().unwrap());
                path.replace_range(begin..=end, &id.to_string());
            }
            let mut body = operation.get("body").cloned();
            for value in body.iter_mut().filter_map(Value::as_object_mut).flat_map(|body| body.values_mut()) {
                if let Some(number) = value.get("operation").and_then(Value::as_u64) {
                    *value = made(number);
                }
            }
            let method = operation["method"].as_str().unwrap().parse().unwrap();
            match self.call(&method, &path, body.as_ref(), operation.get("expect").and_then(Value::as_object)) {
                Ok(body) => results.push(json!({"status": 200, "body": body})),
                Err((status, message)) => {
                    *self.rows.borrow_mut() = before.0;
                    self.next_id.set(before.1);
                    return Err((status, format!("operation {number}, {method} {path}: {message}")));
                }
            }
        }
        Ok(json!({"results": results}))
    }
}

impl InventorySource for Memory {
    fn each(&self, kind: &'static Kind, each: &mut dyn FnMut(Object) -> Result<()>) -> Result<()> {
        for (_, row) in self.rows.borrow().iter().filter(|(known, _)| known.name == kind.name) {
            let mut row = row.clone();
            if self.is_original {
                row.remove("labels");
            }
            each(row)?;
        }
        Ok(())
    }

    fn labels(&self, kind: &'static Kind, id: &Id) -> Result<Vec<String>> {
        assert!(self.is_original);
        let rows = self.rows.borrow();
        let (_, row) = rows
            .iter()
            .find(|(known, row)| known.name == kind.name && Id::of(&row["id"]).as_ref() == Some(id))
            .unwrap();
        Ok(row["labels"].as_array().unwrap().iter().map(|label| label.as_str().unwrap().to_owned()).collect())
    }
}

impl Sender for Memory {
    fn send(&self, method: Method, path: &str, body: Option<&Value>) -> Result<Option<Value>> {
        let answer = match path {
            "batch" if self.is_original => refuse(404, "Not Found"),
            "batch" => self.batch(body.unwrap()),
            _ => self.call(&method, path, body, None),
        };
        answer.map(Some).map_err(|(status, message)| Error::Refused {
            call: Call { method, path: format!("/v1/{path}") },
            status,
            message,
            request_id: None,
        })
    }
}
