//! The body of a request as JSON.

use craton_model::json::{self, DEPTH};
use http::HeaderMap;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderName};
use serde_json::Value;

use super::Fault;

/// How many values a body has at most: each takes more memory than its text.
const VALUES: usize = 1_000_000;

/// The body as JSON; null without a JSON content type, as the original has it.
pub(super) fn read(headers: &HeaderMap, bytes: &[u8]) -> Result<Value, Fault> {
    if let Some(encoding) = text(headers, &CONTENT_ENCODING).filter(|encoding| *encoding != "identity") {
        return Err(Fault::unsupported(encoding));
    }
    let content_type = text(headers, &CONTENT_TYPE).unwrap_or_default().to_ascii_lowercase();
    let media_type = content_type.split(';').next().unwrap_or_default().trim();
    if media_type != "application/json" && !media_type.ends_with("+json") {
        return Ok(Value::Null);
    }
    if values(bytes) > VALUES {
        return Err(Fault::bad_request(format!("The body has more than {VALUES} values")));
    }
    json::from_slice(bytes).map_err(|_| if is_too_deep(bytes) { Fault::too_deep() } else { Fault::not_json() })
}

/// Whether what cannot be read as JSON is nested deeper than what can.
fn is_too_deep(json: &[u8]) -> bool {
    let (mut depth, mut in_text, mut is_escaped) = (0_usize, false, false);
    json.iter().any(|byte| {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if in_text => is_escaped = true,
            b'"' => in_text = !in_text,
            b'[' | b'{' if !in_text => depth += 1,
            b']' | b'}' if !in_text => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > DEPTH
    })
}

/// How many values JSON has, or some more: what follows a comma or begins an array or object.
fn values(json: &[u8]) -> usize {
    let (mut count, mut in_text, mut is_escaped) = (1, false, false);
    for byte in json {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if in_text => is_escaped = true,
            b'"' => in_text = !in_text,
            b',' | b'[' | b'{' if !in_text => count += 1,
            _ => {}
        }
    }
    count
}

fn text<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}
