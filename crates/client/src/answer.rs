//! One whole answer becomes a success with its JSON, or an error that says what the server said.

use crate::error::{Call, Error, NO_REASON, Result};
use crate::secret::{Secret, hidden_in};
use craton_model::{Object, json};
use http::{HeaderMap, HeaderName, Response, StatusCode, header};
use serde_json::Value;

/// How many rows of the kind a DELETE took.
pub(crate) const DELETED: HeaderName = HeaderName::from_static("x-craton-deleted");
/// How many of the variables that a DELETE names are still inherited.
pub(crate) const INHERITED: HeaderName = HeaderName::from_static("x-craton-inherited");

/// A success, and what it was the answer to. One whose JSON was read has no headers any more.
#[derive(Debug)]
pub(crate) struct Success {
    call: Call,
    status: StatusCode,
    pub headers: HeaderMap,
    /// The JSON of its body; `None` if it has none (204).
    pub json: Option<Value>,
}

impl Success {
    pub(crate) fn new(call: Call, status: StatusCode) -> Self {
        Self { call, status, headers: HeaderMap::new(), json: None }
    }

    /// Its body, which is to be an object.
    pub(crate) fn object(mut self) -> Result<Object> {
        match self.json.take() {
            Some(Value::Object(object)) => Ok(object),
            _ => Err(self.unreadable("something that is no JSON object")),
        }
    }

    /// Takes a field of its body.
    pub(crate) fn take(&mut self, name: &str) -> Option<Value> {
        self.json.as_mut()?.get_mut(name).map(Value::take)
    }

    /// The error of an answer that is not what the API promises.
    pub(crate) fn unreadable(&self, reason: impl Into<String>) -> Error {
        Error::Unreadable { call: self.call.clone(), status: self.status, reason: reason.into() }
    }
}

/// Reads an answer to `call`. What the server says is quoted in errors, as `hide` leaves it: it may repeat secrets of the
/// request.
pub(crate) fn read_answer(
    call: Call,
    response: &Response<Vec<u8>>,
    hide: impl Fn(String) -> String,
) -> Result<Success> {
    let (status, body) = (response.status(), response.body());
    if status.is_redirection() {
        return Err(Error::Redirected { call, status, location: hide(location(response.headers())) });
    }
    let json = json::from_slice(body);
    if status.is_client_error() || status.is_server_error() {
        let message = json.ok().as_ref().and_then(message);
        let message = message.or_else(|| wants_https(body)).unwrap_or_else(|| in_words(status));
        let request_id = response.headers().get("x-openstack-request-id");
        let request_id = request_id.and_then(|id| id.to_str().ok()).map(|id| hide(id.into()));
        return Err(Error::Refused { call, status, message: hide(message), request_id });
    }
    if status == StatusCode::NO_CONTENT {
        return Ok(Success { headers: response.headers().clone(), ..Success::new(call, status) });
    }
    match json {
        Ok(value) if status.is_success() => Ok(Success { json: Some(value), ..Success::new(call, status) }),
        Ok(_) => Err(Success::new(call, status).unreadable("that is no status of this API")),
        Err(error) => Err(Success::new(call, status).unreadable(format!("something that is not JSON: {error}"))),
    }
}

/// Craton's errors are `{"message": …}`, Keystone's and its middleware's `{"error": {"message": …}}`.
fn message(body: &Value) -> Option<String> {
    let said = [body.get("message"), body.pointer("/error/message")].into_iter().flatten().find_map(Value::as_str);
    said.filter(|text| !text.trim().is_empty()).map(str::to_owned)
}

/// nginx and those like it say so in a page of HTML.
fn wants_https(body: &[u8]) -> Option<String> {
    let is_said = String::from_utf8_lossy(body).contains("plain HTTP request was sent to HTTPS port");
    is_said.then(|| "The server speaks HTTPS only: use its URL with https://".into())
}

/// `text` without any of `secrets`.
pub(crate) fn without(secrets: &[Secret], text: String) -> String {
    secrets.iter().fold(text, |text, secret| hidden_in(text, secret.reveal(), "…"))
}

fn in_words(status: StatusCode) -> String {
    format!("{NO_REASON} {}", status.canonical_reason().unwrap_or("an unknown status"))
}

/// Where a redirect points, without what may be secret in it.
fn location(headers: &HeaderMap) -> String {
    let text = headers.get(header::LOCATION).map(|value| String::from_utf8_lossy(value.as_bytes()));
    let Some(text) = text else { return "nowhere".into() };
    let text = text.split(['?', '#']).next().unwrap_or_default();
    match text.split_once("//") {
        Some((scheme, rest)) => {
            let (authority, path) = rest.split_at(rest.find(['/', '\\']).unwrap_or(rest.len()));
            format!("{scheme}//{}{path}", authority.rsplit('@').next().unwrap_or_default())
        }
        None => text.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::Method;

    #[test]
    fn a_redirect_is_named_without_user_info_and_query() {
        for (sent, shown) in
            [("https://u:p@evil/x?token=t", "https://evil/x"), ("//u:p@evil", "//evil"), ("/elsewhere#a", "/elsewhere")]
        {
            let headers = HeaderMap::from_iter([(header::LOCATION, sent.parse().unwrap())]);
            assert_eq!(location(&headers), shown);
        }
    }

    #[test]
    fn what_a_server_repeats_of_a_secret_is_not_passed_on() {
        for body in [r#"{"message": "no user has the key s3cret-key"}"#, r#"{"error": {"message": "s3cret-key?"}}"#] {
            let response = Response::builder().status(401).body(body.into()).unwrap();
            let call = Call { method: Method::GET, path: "/v1/hosts".into() };
            let sentence = read_answer(call, &response, |text| without(&[Secret::new("s3cret-key")], text))
                .unwrap_err()
                .to_string();
            assert!(sentence.contains('…') && !sentence.contains("s3cret"), "{sentence}");
        }
    }
}
