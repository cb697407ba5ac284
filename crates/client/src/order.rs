//! Which items of a page come first for the server.

use craton_model::Object;
use serde_json::Value;
use std::cmp::Ordering;
use std::collections::HashSet;

/// The order of the server, for a page that holds several lists one after the other.
#[derive(Debug, Clone)]
pub(crate) struct Order {
    keys: Vec<String>,
    is_descending: bool,
}

impl Order {
    /// By a field and then the id.
    pub(crate) fn by(field: &str, is_descending: bool) -> Self {
        Self { keys: vec![field.into(), "id".into()], is_descending }
    }

    /// The `count` items that come first, where they were.
    pub(crate) fn first(&self, count: usize, items: Vec<Object>) -> Vec<Object> {
        let mut places: Vec<usize> = (0..items.len()).collect();
        places.sort_by(|&one, &other| self.compare(&items[one], &items[other]));
        let wanted: HashSet<usize> = places.into_iter().take(count).collect();
        items.into_iter().enumerate().filter(|(place, _)| wanted.contains(place)).map(|(_, item)| item).collect()
    }

    fn compare(&self, one: &Object, other: &Object) -> Ordering {
        let by = |key: &String| compare(one.get(key), other.get(key));
        let order = self.keys.iter().map(by).find(|order| order.is_ne()).unwrap_or(Ordering::Equal);
        if self.is_descending { order.reverse() } else { order }
    }
}

/// Null is the least of all, texts are compared by their bytes.
fn compare(one: Option<&Value>, other: Option<&Value>) -> Ordering {
    match (one, other) {
        (Some(Value::String(one)), Some(Value::String(other))) => one.cmp(other),
        (Some(Value::Bool(one)), Some(Value::Bool(other))) => one.cmp(other),
        (Some(Value::Number(one)), Some(Value::Number(other))) => {
            one.as_f64().unwrap_or_default().total_cmp(&other.as_f64().unwrap_or_default())
        }
        (one, other) => is_null(other).cmp(&is_null(one)),
    }
}

fn is_null(value: Option<&Value>) -> bool {
    value.is_none_or(Value::is_null)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_part_of_a_page_with_two_lists_is_what_the_server_has_first() {
        let item = |id: u64, name: &str, at: &str| {
            Object::from_iter([
                ("id".into(), json!(id)),
                ("name".into(), json!(name)),
                ("created_at".into(), json!(at)),
            ])
        };
        let items = || vec![item(1, "d", "1"), item(4, "c", "3"), item(2, "b", "1"), item(3, "a", "2")];
        let first = |field: &str, is_descending: bool| {
            let kept = Order::by(field, is_descending).first(2, items());
            kept.iter().map(|item| item["id"].to_string()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(first("created_at", false), "1 2");
        assert_eq!(first("created_at", true), "4 3");
        assert_eq!(first("name", false), "2 3");
        assert_eq!(first("unknown", true), "4 3");
    }
}
