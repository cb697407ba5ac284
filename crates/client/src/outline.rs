//! What there is to know of a page before its items are read: enough to ask for the next one meanwhile.

use craton_model::Kind;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
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

impl Outline {
    /// Reads the body of a page. Its items are where [`Kind::nodes`] takes them from, and nowhere else.
    ///
    /// # Errors
    /// What is no JSON, or no page of this kind.
    pub(crate) fn read(kind: &Kind, body: &[u8]) -> serde_json::Result<Self> {
        let mut deserializer = serde_json::Deserializer::from_slice(body);
        let mut outline = Self::default();
        let key = kind.list_key();
        deserializer.deserialize_map(PageVisitor { outline: &mut outline, key: &key, members: kind.members })?;
        deserializer.end()?;
        Ok(outline)
    }
}

#[derive(serde::Deserialize)]
struct Link {
    #[serde(default)]
    rel: Value,
    #[serde(default)]
    href: Value,
}

#[derive(serde::Deserialize)]
struct First {
    #[serde(default)]
    id: Value,
}

struct PageVisitor<'a> {
    outline: &'a mut Outline,
    key: &'a str,
    members: &'static [&'static str],
}

impl<'de> Visitor<'de> for PageVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a page of a list")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key::<String>()? {
            if name == "links" {
                let links = map.next_value::<Vec<Link>>()?;
                let link = links.into_iter().find(|link| link.rel == "next");
                self.outline.next = link.and_then(|link| link.href.as_str().map(str::to_owned));
            } else if name == self.key {
                map.next_value_seed(Items { outline: self.outline, members: self.members })?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

/// The list of a page, or for a kind with members an object of their lists.
struct Items<'a> {
    outline: &'a mut Outline,
    members: &'static [&'static str],
}

impl<'de> DeserializeSeed<'de> for Items<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.members {
            [] => deserializer.deserialize_seq(self),
            _ => deserializer.deserialize_map(self),
        }
    }
}

impl<'de> Visitor<'de> for Items<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of objects")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let Some(first) = list.next_element::<First>()? else { return Ok(()) };
        self.outline.count += 1;
        self.outline.first_id = self.outline.first_id.take().or(Some(first.id));
        while list.next_element::<IgnoredAny>()?.is_some() {
            self.outline.count += 1;
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key::<String>()? {
            if self.members.contains(&name.as_str()) {
                map.next_value_seed(Items { outline: self.outline, members: &[] })?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use craton_model::kinds::{CLOUD, DEVICE, HOST};
    use serde_json::json;

    fn outline(kind: &Kind, page: &Value) -> Outline {
        Outline::read(kind, page.to_string().as_bytes()).unwrap()
    }

    #[test]
    fn the_items_are_those_of_the_kind_and_no_others() {
        let links = json!([{"rel": "prev", "href": "?a"}, {"rel": "next", "href": "?b"}]);
        let page = json!({"warnings": [{"id": 1}], "hosts": [{"x": [1], "id": 7}, {"id": 8}], "links": links,
                          "total": 2.5, "a": null, "b": ["c"], "d": true, "clouds": [{"id": 9}]});
        assert_eq!(outline(&HOST, &page), Outline { count: 2, first_id: Some(json!(7)), next: Some("?b".into()) });
        let devices = json!({"devices": {"hosts": [], "network-devices": [{"id": "u"}], "more": [{}]}, "links": []});
        assert_eq!(outline(&DEVICE, &devices), Outline { count: 1, first_id: Some(json!("u")), next: None });
        assert_eq!(outline(&HOST, &json!({"id": 1, "variables": {}, "links": []})), Outline::default());
    }

    #[test]
    fn what_is_no_page_is_refused() {
        for page in ["[]", "7", r#"{"links": 7}"#, r#"{"clouds": []"#, r#"{"clouds": {}}"#, r#"{"clouds": []} x"#] {
            assert!(Outline::read(&CLOUD, page.as_bytes()).is_err(), "{page}");
        }
    }
}
