//! Which items of a page come first for the server.

use craton_model::Node;
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
    pub(crate) fn first<'a>(&self, count: usize, items: Vec<Node<'a>>) -> Vec<Node<'a>> {
        let mut places: Vec<usize> = (0..items.len()).collect();
        places.sort_by(|&one, &other| self.compare(&items[one], &items[other]));
        let wanted: HashSet<usize> = places.into_iter().take(count).collect();
        items.into_iter().enumerate().filter(|(place, _)| wanted.contains(place)).map(|(_, item)| item).collect()
    }

    fn compare(&self, one: &Node<'_>, other: &Node<'_>) -> Ordering {
        let by = |key: &String| compare(one.get(key), other.get(key));
        let order = self.keys.iter().map(by).find(|order| order.is_ne()).unwrap_or(Ordering::Equal);
        if self.is_descending { order.reverse() } else { order }
    }
}

/// Null is the least of all, texts are compared by their bytes.
fn compare(one: Option<&Node<'_>>, other: Option<&Node<'_>>) -> Ordering {
    // Digits of a JSON number always are one; beyond what a float tells apart it is the same place.
    let number = |digits: &str| digits.parse::<f64>().unwrap_or_default();
    let is_null = |node: Option<&Node<'_>>| matches!(node, None | Some(Node::Null));
    match (one, other) {
        (Some(Node::String(one)), Some(Node::String(other))) => one.cmp(other),
        (Some(Node::Bool(one)), Some(Node::Bool(other))) => one.cmp(other),
        (Some(Node::Number(one)), Some(Node::Number(other))) => number(one).total_cmp(&number(other)),
        (one, other) => is_null(other).cmp(&is_null(one)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use craton_model::python::text;
    use serde_json::json;

    #[test]
    fn a_part_of_a_page_with_two_lists_is_what_the_server_has_first() {
        let item = |(id, name, at): (u64, &str, &str)| json!({"id": id, "name": name, "created_at": at});
        let items = [(1, "d", "1"), (4, "c", "3"), (2, "b", "1"), (3, "a", "2")].map(item);
        let first = |field: &str, is_descending: bool| {
            let kept = Order::by(field, is_descending).first(2, items.iter().map(Node::from).collect());
            kept.iter().map(|item| text(item.get("id").unwrap()).into_owned()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(first("created_at", false), "1 2");
        assert_eq!(first("created_at", true), "4 3");
        assert_eq!(first("name", false), "2 3");
        assert_eq!(first("unknown", true), "4 3");
    }
}
