//! Answers as bytes: JSON with sorted keys, and the headers that go with it.

use axum::body::Body;
use craton_model::Node;
use craton_model::json::write_body;
use http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderName, HeaderValue, LOCATION, RETRY_AFTER, VARY};
use http::{Response, StatusCode};
use hyper::body::Bytes;
use serde_json::{Value, json};
use uuid::Uuid;

use super::Fault;
use super::parameters::{LARGEST, MAX_LIMIT};
use crate::long_work::over_bytes;
use crate::store::ConnectionShare;

/// The header that names a request in logs.
pub(crate) const REQUEST_ID: HeaderName = HeaderName::from_static("x-openstack-request-id");

/// The header that says how many resources of its kind a `DELETE` took.
const DELETED: HeaderName = HeaderName::from_static("x-craton-deleted");

/// When to ask again who was told that something is not available.
const RETRY_AFTER_SECONDS: &str = "1";
/// The header that says how many of the variables that a `DELETE` named still have a value, for it is inherited.
const INHERITED: HeaderName = HeaderName::from_static("x-craton-inherited");

/// What most answers but lists are shorter than, in bytes.
const SHORT: usize = 2_048;

/// From how many bytes on an answer is long.
const LONG: usize = 64 << 10;

/// A new name for a request.
pub(crate) fn request_id() -> String {
    format!("req-{}", Uuid::new_v4())
}

/// An object of these. `json!` would copy all that is in them.
pub(crate) fn object<const N: usize>(fields: [(&str, Value); N]) -> Value {
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// An answer before it is bytes.
#[derive(Debug)]
pub(crate) struct Reply {
    status: StatusCode,
    body: Option<Value>,
    location: Option<String>,
    deleted: Option<u64>,
    /// How many items a list may have at most.
    largest: Option<i64>,
    /// What is answered instead of the body, piece by piece.
    stream: Option<Body>,
    inherited: Option<usize>,
    /// What its user has not given back yet.
    share: ConnectionShare,
}

impl Reply {
    /// 200 with a body.
    pub(crate) fn ok(body: Value) -> Reply {
        Reply { body: Some(body), status: StatusCode::OK, ..Reply::no_content() }
    }

    /// 200 with a list.
    pub(crate) fn list(body: Value) -> Reply {
        Reply { largest: Some(LARGEST), ..Reply::ok(body) }
    }

    /// 200 with JSON that is made while it is sent.
    pub(crate) fn stream(body: Body) -> Reply {
        Reply { stream: Some(body), ..Reply::ok(Value::Null) }
    }

    /// 201 with a body and where it can be read again.
    pub(crate) fn created(body: Value, location: String) -> Reply {
        Reply { status: StatusCode::CREATED, location: Some(location), ..Reply::ok(body) }
    }

    /// 204.
    pub(crate) fn no_content() -> Reply {
        let status = StatusCode::NO_CONTENT;
        let (body, location, deleted, largest, stream, inherited, share) = Default::default();
        Reply { status, body, location, deleted, largest, stream, inherited, share }
    }

    /// 204 to a `DELETE` of one resource, which may not have been there.
    pub(crate) fn deleted(count: u64) -> Reply {
        Reply { deleted: Some(count), ..Reply::no_content() }
    }

    /// 204 to a `DELETE` of variables.
    pub(crate) fn inherited(count: usize) -> Reply {
        Reply { inherited: Some(count), ..Reply::no_content() }
    }

    /// The answer to OPTIONS; the router adds the methods there are.
    pub(crate) fn options() -> Reply {
        Reply { status: StatusCode::OK, ..Reply::no_content() }
    }

    /// The same, which is within its user's share of the connections until it is sent, if it is long: who takes long to read many of
    /// those waits for them.
    pub(crate) fn within(self, share: ConnectionShare) -> Reply {
        Reply { share, ..self }
    }

    /// The reply to one operation, as the answer to a batch holds it.
    pub(crate) fn into_result(self) -> Value {
        let mut result = json!({"status": self.status.as_u16()});
        if let Some(body) = self.body {
            result["body"] = body;
        }
        if let Some(count) = self.deleted {
            result["deleted"] = count.into();
        }
        if let Some(count) = self.inherited {
            result["inherited"] = count.into();
        }
        result
    }

    /// A value of the body.
    pub(crate) fn get(&self, name: &str) -> Option<&Value> {
        self.body.as_ref()?.get(name)
    }

    /// The bytes and headers.
    pub(crate) fn into_response(self, request_id: &str) -> Response<Body> {
        let content_type = if self.body.is_some() || self.status == StatusCode::NO_CONTENT {
            "application/json"
        } else {
            "text/html; charset=utf-8"
        };
        let whole =
            || self.body.map_or_else(Body::empty, |body| held(over_bytes(size(&body), || pretty(&body)), self.share));
        let mut response = Response::new(self.stream.unwrap_or_else(whole));
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        // What one may see, another may not.
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        headers.insert(VARY, HeaderValue::from_static("X-Auth-Token"));
        let deleted = self.deleted.map(|count| count.to_string());
        let inherited = self.inherited.map(|count| count.to_string());
        let largest = self.largest.map(|count| count.to_string());
        let retry_after = (self.status == StatusCode::SERVICE_UNAVAILABLE).then(|| RETRY_AFTER_SECONDS.to_owned());
        let said = [
            (LOCATION, self.location),
            (DELETED, deleted),
            (INHERITED, inherited),
            (MAX_LIMIT, largest),
            (RETRY_AFTER, retry_after),
            (REQUEST_ID, Some(request_id.to_owned())),
        ];
        for (name, value) in said {
            if let Some(value) = value.and_then(|value| HeaderValue::from_str(&value).ok()) {
                headers.insert(name, value);
            }
        }
        response
    }
}

impl From<Fault> for Reply {
    fn from(fault: Fault) -> Reply {
        let mut body = json!({"message": fault.shown(), "status": fault.status});
        if let Some(number) = fault.operation {
            body["operation"] = number.into();
        }
        let status = StatusCode::from_u16(fault.status).unwrap_or(StatusCode::SERVICE_UNAVAILABLE);
        Reply { status, ..Reply::ok(body) }
    }
}

/// The bytes, with a share that is given back when they are sent, if they are many.
fn held(bytes: Vec<u8>, share: ConnectionShare) -> Body {
    if bytes.len() < LONG { bytes.into() } else { Bytes::from_owner(HeldBytes { bytes, _share: share }).into() }
}

/// Bytes that are in a share. The body around them is gone as soon as they are about to be sent.
struct HeldBytes {
    bytes: Vec<u8>,
    _share: ConnectionShare,
}

impl AsRef<[u8]> for HeldBytes {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

/// About how many bytes a value has as JSON.
fn size(value: &Value) -> usize {
    const SHORTEST: usize = 8;
    SHORTEST
        + match value {
            Value::String(text) => text.len(),
            Value::Array(items) => items.iter().map(size).sum(),
            Value::Object(fields) => fields.iter().map(|(name, value)| name.len() + size(value)).sum(),
            _ => 0,
        }
}

/// JSON as every answer has it: ASCII, sorted keys, two spaces, a newline at the end.
fn pretty(body: &Value) -> Vec<u8> {
    let mut text = String::with_capacity(SHORT);
    write_body(&mut text, &Node::from(body), 0);
    text.push('\n');
    text.into_bytes()
}
