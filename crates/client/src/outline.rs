//! What there is to know of a page before its items are read: enough to ask for the next one meanwhile.

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use std::fmt;

/// A page of a list, without its items.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Outline {
    /// How many items are on it.
    pub count: usize,
    /// The id of the first of them.
    pub first_id: Option<Value>,
    /// Where the next page is, as the server says.
    pub next: Option<String>,
}

#[derive(serde::Deserialize)]
struct Link {
    #[serde(default)]
    rel: Value,
    #[serde(default)]
    href: Value,
}

/// The lists of objects in a value, however deep in objects: `devices` holds two.
#[derive(Default)]
struct Lists {
    count: usize,
    first_id: Option<Value>,
}

impl Lists {
    fn and(&mut self, further: Self) {
        self.count += further.count;
        self.first_id = self.first_id.take().or(further.first_id);
    }
}

impl<'de> Deserialize<'de> for Outline {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(OutlineVisitor)
    }
}

struct OutlineVisitor;

impl<'de> Visitor<'de> for OutlineVisitor {
    type Value = Outline;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a page of a list")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Outline, A::Error> {
        let (mut lists, mut next) = (Lists::default(), None);
        while let Some(name) = map.next_key::<String>()? {
            if name == "links" {
                let links = map.next_value::<Vec<Link>>()?;
                let link = links.into_iter().find(|link| link.rel == "next");
                next = link.and_then(|link| link.href.as_str().map(str::to_owned));
            } else {
                lists.and(map.next_value()?);
            }
        }
        Ok(Outline { count: lists.count, first_id: lists.first_id, next })
    }
}

impl<'de> Deserialize<'de> for Lists {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ListsVisitor)
    }
}

struct ListsVisitor;

impl<'de> Visitor<'de> for ListsVisitor {
    type Value = Lists;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of objects")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Lists, A::Error> {
        let first = list.next_element::<Value>()?;
        let mut count = 1;
        while list.next_element::<IgnoredAny>()?.is_some() {
            count += 1;
        }
        Ok(match first {
            Some(Value::Object(mut first)) => Lists { count, first_id: first.swap_remove("id") },
            _ => Lists::default(),
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Lists, A::Error> {
        let mut lists = Lists::default();
        while map.next_key::<String>()?.is_some() {
            lists.and(map.next_value()?);
        }
        Ok(lists)
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<Lists, E> {
        Ok(Lists::default())
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<Lists, E> {
        Ok(Lists::default())
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Lists, E> {
        Ok(Lists::default())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Lists, E> {
        Ok(Lists::default())
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Lists, E> {
        Ok(Lists::default())
    }

    fn visit_unit<E: Error>(self) -> Result<Lists, E> {
        Ok(Lists::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn outline(page: &Value) -> Outline {
        serde_json::from_str(&page.to_string()).unwrap()
    }

    #[test]
    fn items_are_counted_wherever_they_are() {
        let links = json!([{"rel": "prev", "href": "?a"}, {"rel": "next", "href": "?b"}]);
        let page = json!({"hosts": [{"x": [1], "id": 7}, {"id": 8}], "links": links, "total": 2.5, "a": null, "b": ["c"], "d": true});
        assert_eq!(outline(&page), Outline { count: 2, first_id: Some(json!(7)), next: Some("?b".into()) });
        let devices = json!({"devices": {"hosts": [], "network-devices": [{"id": "u"}]}, "links": []});
        assert_eq!(outline(&devices), Outline { count: 1, first_id: Some(json!("u")), next: None });
    }

    #[test]
    fn numbers_and_empty_objects_hold_no_items() {
        let page = r#"{"id": 1, "n": -1, "f": [0.5, 1e400], "g": 1.5, "variables": {}, "links": [], "clouds": [], "devices": {"hosts": []}}"#;
        assert_eq!(serde_json::from_str::<Outline>(page).map_err(|error| error.to_string()), Ok(Outline::default()));
    }

    #[test]
    fn what_is_no_page_is_refused() {
        for page in ["[]", "7", r#"{"links": 7}"#, r#"{"hosts": []"#] {
            assert!(serde_json::from_str::<Outline>(page).is_err(), "{page}");
        }
    }
}
