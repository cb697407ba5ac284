//! The batch in the document.

use serde_json::{Value, json};

use super::operations::DocumentedOperation;
use crate::api::batch::OPERATIONS;

/// `POST /v1/batch`.
pub(super) fn operation() -> Value {
    let operation = json!({
        "type": "object",
        "required": ["method", "path"],
        "additionalProperties": false,
        "properties": {
            "method": {"type": "string", "enum": ["POST", "PUT", "DELETE"]},
            "path": {
                "type": "string",
                "description": "As of the call alone; `{3}` stands for the id that operation 3 made",
                "examples": ["/v1/hosts/{3}/labels"],
            },
            "body": {
                "description": "As of the call alone; `{\"operation\": 3}` stands for the id that operation 3 made",
            },
            "id": {"description": "Of a POST by root: the id that what is made gets; 409 if it is taken"},
            "expect": {
                "type": "object",
                "description": "What the resource is to be before: fields as answered, `labels`, own `variables`",
            },
        },
    });
    let operations = json!({"type": "array", "maxItems": OPERATIONS, "items": operation});
    let body = json!({
        "type": "object",
        "required": ["operations"],
        "additionalProperties": false,
        "properties": {
            "operations": operations,
            "brief": {
                "type": "boolean",
                "description": "Of what is made, answer only with the id, and with what is shown this once",
            },
        },
    });
    let result = json!({
        "type": "object",
        "required": ["status"],
        "properties": {
            "status": {"type": "integer"},
            "body": {"description": "As the answer to the call alone"},
            "deleted": {"type": "integer", "description": "Of a DELETE: how many rows went"},
            "inherited": {"type": "integer", "description": "Of a DELETE of variables: how many have a value still"},
        },
    });
    let results = json!({
        "type": "object",
        "required": ["results"],
        "properties": {"results": {"type": "array", "items": result}},
    });
    let batch = DocumentedOperation(json!({
        "operationId": "batch",
        "summary": "Several writes in one transaction: all of them, or none",
        "responses": {},
    }));
    batch.takes(body).answers("200", results).writes_several()
}
