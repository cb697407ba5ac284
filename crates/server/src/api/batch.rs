//! `POST /v1/batch`: several writes in one transaction, where a later one may refer to what an earlier one made.

mod expect;

use craton_model::check::Errors;
use craton_model::{Id, Kind, Model, Object, Type, python};
use http::Method;
use serde_json::Value;

use super::asked::{Asked, known};
use super::change::change;
use super::{Fault, Reply, RequestContext, Route, create, reply, router};
use crate::policy::{self, Action};

/// How many operations a batch may have.
pub const OPERATIONS: usize = 10_000;

/// How many things are made by one statement: their values are to be one message to PostgreSQL.
const TOGETHER: usize = 50;

/// What is above every id that can be chosen: behind it there are to be more than anybody needs, and JavaScript counts so far.
const HIGHEST_CHOSEN: u64 = 1 << 53;

/// A batch, as it was sent.
pub(crate) struct Batch {
    operations: Vec<BatchOperation>,
    /// Whether the answer has nothing of what was made but its id and its secrets.
    is_brief: bool,
}

impl Batch {
    /// The kind, the verb and the body of each write that there is a path for.
    pub(crate) fn writes(&self, model: &Model) -> impl Iterator<Item = (&'static Kind, Action, &Value)> {
        self.operations.iter().filter_map(|operation| match router::find(model, &operation.method, &operation.path).0 {
            Route::To(kind, action) => Some((kind, action, &operation.body)),
            _ => None,
        })
    }
}

/// One write of a batch, as it was sent.
struct BatchOperation {
    method: Method,
    path: String,
    body: Value,
    /// The id that what is made is to get.
    id: Option<Value>,
    /// What is to be there before.
    expect: Option<Object>,
}

/// The ids that the operations so far made, and of which kind.
type MadeIds = Vec<Option<(&'static Kind, Value)>>;

/// Reads the body of a batch.
pub(crate) fn read(body: Value) -> Result<Batch, Fault> {
    let mut body = object(body)?;
    let operations = body.remove("operations");
    let is_brief = match body.remove("brief") {
        Some(Value::Bool(is_brief)) => is_brief,
        Some(other) => return Err(wrong_type(&other, "boolean")),
        None => false,
    };
    no_more(&body)?;
    let mut errors = Errors::default();
    let operations = match operations {
        Some(Value::Array(operations)) => operations,
        Some(other) => return Err(wrong_type(&other, "array")),
        None => {
            errors.add("'operations' is a required property".to_owned());
            return Err(errors.into());
        }
    };
    if operations.len() > OPERATIONS {
        return Err(Fault::bad_request(format!(
            "A batch has at most {OPERATIONS} operations, and this one has {}: send it in parts.",
            operations.len()
        )));
    }
    let read = |(number, value)| operation(value).map_err(|fault: Fault| fault.of_operation(number, ""));
    let operations = operations.into_iter().enumerate().map(read).collect::<Result<_, _>>()?;
    Ok(Batch { operations, is_brief })
}

fn operation(value: Value) -> Result<BatchOperation, Fault> {
    let mut fields = object(value)?;
    let mut text = |name: &str| match fields.remove(name) {
        Some(Value::String(text)) => Ok(text),
        Some(other) => Err(wrong_type(&other, "string")),
        None => Err(Fault::bad_request(format!("'{name}' is a required property"))),
    };
    let (method, path) = (text("method")?, text("path")?);
    let method = match method.as_str() {
        "POST" => Method::POST,
        "PUT" => Method::PUT,
        "DELETE" => Method::DELETE,
        _ => {
            let method = python::repr_text(&method);
            return Err(Fault::bad_request(format!("the method must be POST, PUT or DELETE, not {method}")));
        }
    };
    let body = fields.remove("body").unwrap_or_default();
    let (id, expect) = (fields.remove("id"), fields.remove("expect").map(object).transpose()?);
    no_more(&fields)?;
    Ok(BatchOperation { method, path, body, id, expect })
}

fn object(value: Value) -> Result<Object, Fault> {
    match value {
        Value::Object(object) => Ok(object),
        other => Err(wrong_type(&other, "object")),
    }
}

fn wrong_type(value: &Value, name: &str) -> Fault {
    let mut errors = Errors::default();
    errors.wrong_type(value, name);
    errors.into()
}

fn no_more(rest: &Object) -> Result<(), Fault> {
    let mut errors = Errors::default();
    errors.unexpected(&rest.keys().map(String::as_str).collect::<Vec<_>>());
    Ok(errors.into_result()?)
}

/// Runs all of them, in order. The first that fails ends it; if it was made together with others, as in a first try, none knows
/// which it was, and all is to be run again, one by one. `alone` is whether no other batch is to run meanwhile.
pub(crate) async fn run(
    context: &mut RequestContext<'_>,
    batch: &Batch,
    is_first: bool,
    alone: bool,
) -> Result<Reply, Fault> {
    context.transaction.lock_batches(alone).await?;
    context.recorder.is_of_several = true;
    let (mut made, mut results) = (MadeIds::new(), Vec::new());
    let most = if is_first { TOGETHER } else { 1 };
    while let [operation, ..] = &batch.operations[made.len()..] {
        let number = made.len();
        let alike = &batch.operations[number..][..alike(context.model, &batch.operations[number..], number, most)];
        let done = several(context, alike, &made).await.map_err(|fault| match alike.len() {
            1 => fault.of_operation(number, &format!(", {} {}", operation.method, operation.path)),
            _ => Fault { may_pass: fault.may_pass || fault.status < 500, ..fault },
        });
        for (id, reply) in done? {
            results.push(if batch.is_brief { brief(id.as_ref(), reply) } else { reply.into_result() });
            made.push(id);
        }
    }
    Ok(Reply::ok(reply::object([("results", results.into())])))
}

/// How many of the first operations make something of one kind, and none of them refers to another; 1 if they are of another
/// sort. `number` is that of the first.
fn alike(model: &Model, operations: &[BatchOperation], number: usize, most: usize) -> usize {
    let first = &operations[0];
    let is_create = match router::find(model, &first.method, &first.path).0 {
        Route::To(kind, Action::Create) => kind.id == Type::Integer,
        _ => false,
    };
    let is_alike = |operation: &&BatchOperation| {
        let refers = |value: &Value| operation_in(value).is_some_and(|to| to >= number);
        (&operation.method, &operation.path, operation.id.is_some()) == (&first.method, &first.path, first.id.is_some())
            && operation.expect.is_none()
            && !operation.body.as_object().is_some_and(|body| body.values().any(refers))
    };
    if is_create { operations.iter().take(most).take_while(is_alike).count().max(1) } else { 1 }
}

/// Runs operations that are alike; what each made, and its answer.
async fn several(
    context: &mut RequestContext<'_>,
    operations: &[BatchOperation],
    made: &MadeIds,
) -> Result<Vec<(Option<(&'static Kind, Value)>, Reply)>, Fault> {
    let mut asked = Vec::new();
    for operation in operations {
        asked.push(resolve(context, operation, made).await?);
    }
    let Asked { kind, action, .. } = asked[0];
    if action != Action::Create {
        return Ok(vec![(None, change(context, &asked[0]).await?)]);
    }
    let replies = create::create(context, kind, &asked).await?.into_iter();
    Ok(replies.map(|reply| (Some((kind, reply.get("id").cloned().unwrap_or_default())), reply)).collect())
}

/// A result with what nobody can know but from here: the id, and secrets that are shown this once.
fn brief(made: Option<&(&'static Kind, Value)>, reply: Reply) -> Value {
    let mut result = reply.into_result();
    let body = result.as_object_mut().and_then(|result| result.remove("body"));
    if let (Some((kind, _)), Some(Value::Object(mut body))) = (made, body) {
        body.retain(|name, _| name == "id" || kind.field(name).is_some_and(|field| field.is_secret));
        result["body"] = body.into();
    }
    result
}

/// What an operation asks, where its path and body refer to what others made.
async fn resolve(context: &mut RequestContext<'_>, operation: &BatchOperation, made: &MadeIds) -> Result<Asked, Fault> {
    let (route, id) = router::find(context.model, &operation.method, &operation.path);
    let (kind, action) = match route {
        Route::To(kind, action) => (kind, action),
        Route::Method => return Err(Fault::method_not_allowed()),
        _ => return Err(Fault::no_such_path()),
    };
    policy::may(&context.identity, kind, action)?;
    let id = match id.map(|id| (id, reference_in_path(id))) {
        Some((_, Some(number))) => parse(kind, &made_by(made, number, kind.family.plural)?),
        Some((id, None)) => kind.parse_id(id).ok(),
        None => None,
    };
    if let Some(expected) = &operation.expect {
        if action == Action::Create {
            return Err(Fault::bad_request("nothing can be expected of what is not there: leave 'expect' out"));
        }
        expect::check(context, kind, known(&id)?, expected).await?;
    }
    let id = match &operation.id {
        Some(wanted) => Some(chosen(context, kind, action, wanted)?),
        None => id,
    };
    let mut body = operation.body.clone();
    if matches!(action, Action::Create | Action::Update) {
        refer(kind, &mut body, made)?;
    }
    Ok(Asked { kind, action, id, body })
}

/// The id that what is made is to get.
fn chosen(context: &RequestContext<'_>, kind: &Kind, action: Action, id: &Value) -> Result<Id, Fault> {
    if action != Action::Create {
        return Err(Fault::bad_request("only what is made gets an id: leave 'id' out"));
    }
    policy::may_choose_id(&context.identity)?;
    let is_possible = |id: &Id| matches!(id, Id::Number(1..HIGHEST_CHOSEN) | Id::Uuid(_));
    parse(kind, id).filter(is_possible).ok_or_else(|| {
        let wanted =
            if kind.id == Type::Uuid { "a UUID".to_owned() } else { format!("from 1 to {}", HIGHEST_CHOSEN - 1) };
        Fault::bad_request(format!("the 'id' of a {} is {wanted}, not {}", kind.noun(), python::repr(id)))
    })
}

/// The number in `{3}`.
fn reference_in_path(segment: &str) -> Option<usize> {
    segment.strip_prefix('{')?.strip_suffix('}')?.parse().ok()
}

fn parse(kind: &Kind, id: &Value) -> Option<Id> {
    match id {
        Value::String(text) => kind.parse_id(text).ok(),
        number => kind.parse_id(&number.to_string()).ok(),
    }
}

/// The id that an earlier operation made, if what it made is of the family.
fn made_by(made: &MadeIds, number: usize, family: &str) -> Result<Value, Fault> {
    match made.get(number) {
        Some(Some((kind, id))) if kind.family.plural == family => Ok(id.clone()),
        Some(Some((kind, _))) => {
            let wanted = family.replace('_', " ");
            Err(Fault::bad_request(format!(
                "operation {number} makes a {}, and this is to be one of the {wanted}",
                kind.noun()
            )))
        }
        Some(None) => Err(Fault::bad_request(format!("operation {number} makes nothing that this could refer to"))),
        None => Err(Fault::bad_request(format!("operation {number} does not come before this one"))),
    }
}

/// Puts ids in the place of `{"operation": 3}` where a field refers to something.
fn refer(kind: &Kind, body: &mut Value, made: &MadeIds) -> Result<(), Fault> {
    for field in kind.fields {
        let (Some(family), Some(value)) = (field.refers_to, body.get_mut(field.name)) else { continue };
        let Some(number) = operation_in(value) else { continue };
        *value = made_by(made, number, family)?;
    }
    Ok(())
}

/// The number in `{"operation": 3}`.
fn operation_in(value: &Value) -> Option<usize> {
    let number = value.as_object().filter(|object| object.len() == 1)?.get("operation")?.as_u64()?;
    Some(usize::try_from(number).unwrap_or(usize::MAX))
}
