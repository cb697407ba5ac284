//! One operation, and what it answers, in the document.

use craton_model::{Kind, Object, kinds};
use serde_json::{Value, json};

use super::parameters::header;

const READ_ERRORS: [&str; 6] = ["400", "401", "404", "405", "500", "503"];
const WRITE_ERRORS: [&str; 11] = ["400", "401", "403", "404", "405", "408", "409", "413", "415", "500", "503"];
/// All that there are.
const BATCH_ERRORS: [&str; 12] = ["400", "401", "403", "404", "405", "408", "409", "412", "413", "415", "500", "503"];

pub(super) struct DocumentedOperation(pub(super) Value);

impl DocumentedOperation {
    pub(super) fn new(kind: &Kind, verb: &str, summary: String) -> DocumentedOperation {
        let id = format!("{verb}_{}", kind.name.replace('-', "_"));
        DocumentedOperation(json!({"operationId": id, "tags": [kind.path], "summary": summary, "responses": {}}))
    }

    pub(super) fn with(mut self, parameters: Vec<Value>) -> DocumentedOperation {
        self.0["parameters"] = parameters.into();
        self
    }

    pub(super) fn takes(mut self, schema: Value) -> DocumentedOperation {
        self.0["requestBody"] = json!({"required": true, "content": content(schema)});
        self
    }

    pub(super) fn answers(mut self, status: &str, schema: Value) -> DocumentedOperation {
        self.0["responses"][status] = answer("Done", schema);
        self
    }

    /// A header of an answer.
    pub(super) fn says(mut self, status: &str, header: &str, description: &str, schema: Value) -> DocumentedOperation {
        self.0["responses"][status]["headers"][header] = json!({"description": description, "schema": schema});
        self
    }

    /// One that only reads.
    pub(super) fn reads(self) -> Value {
        self.fails(&READ_ERRORS)
    }

    /// One that changes something.
    pub(super) fn writes(self) -> Value {
        self.with_reason().fails(&WRITE_ERRORS)
    }

    /// One that is several of those.
    pub(super) fn writes_several(self) -> Value {
        self.with_reason().fails(&BATCH_ERRORS)
    }

    fn with_reason(mut self) -> DocumentedOperation {
        let what = "Why, for the history: UTF-8, in which `%C3%A9` stands for bytes that a header cannot hold";
        let reason = header("X-Craton-Reason", what, json!({"type": "string", "maxLength": kinds::LONGEST_REASON}));
        let known = self.0.get_mut("parameters").and_then(Value::as_array_mut).map(std::mem::take);
        let all: Vec<_> = known.into_iter().flatten().chain([reason]).collect();
        self.with(all)
    }

    fn fails(mut self, errors: &[&str]) -> Value {
        for status in errors {
            self.0["responses"][status] = json!({"$ref": format!("#/components/responses/Error{status}")});
        }
        self.0
    }
}

pub(super) fn answer(description: &str, schema: Value) -> Value {
    if schema.is_null() {
        return json!({"description": description});
    }
    json!({"description": description, "content": content(schema)})
}

pub(super) fn content(schema: Value) -> Value {
    json!({"application/json": {"schema": schema}})
}

pub(super) fn errors() -> Value {
    let named = |status: &str| match status {
        "400" => "What is wrong with the request",
        "401" => "Nobody who may do this was proven to ask",
        "403" => "The user may do this, but not there",
        "404" => "There is none, or none that the user sees",
        "405" => "The path does not take the method",
        "408" => "The body took too long to arrive",
        "409" => "The name is taken, or something is in the way",
        "412" => "Something is not as the batch expects it",
        "413" => "The body is too large",
        "415" => "The body is in a form that is not read",
        "500" => "The server failed in a way it should not; its log has the place",
        _ => "The database or Keystone does not answer; try again",
    };
    let schema = || json!({"$ref": "#/components/schemas/Error"});
    BATCH_ERRORS
        .iter()
        .map(|status| (format!("Error{status}"), answer(named(status), schema())))
        .collect::<Object>()
        .into()
}
