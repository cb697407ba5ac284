//! Fleets made at random: what is written is read as it was, whatever names and values there are.

use super::{export, inventory, kind, read, state, steps, yaml};
use crate::memory::Memory;
use craton_client::plan::{Document, FileFormat, Selection, compare};
use craton_model::{Field, Kind, MODEL, Object, Presence, Type};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

/// What one thing is made of: its kind, name, what it refers to, and values to choose from.
#[derive(Clone, Debug)]
pub struct Seed {
    kind: Index,
    name: String,
    references: Vec<Option<Index>>,
    values: Vec<Option<(String, i64, bool)>>,
    labels: Vec<String>,
    variables: std::collections::BTreeMap<String, Value>,
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[a-c]",
        2 => "[a-z][a-z0-9._-]{0,8}",
        1 => prop::sample::select(vec![
            "17", "name:17", "a/b", "/", "[a]", "null", "~", "no", "- x", "a: b", "#", " x ", "é\u{2028}\u{200b}", "\u{1b}[31m", "\"'\\",
            "1e3", "0x10", "<<", "*a", "&a", "!t", "b9f10eca-66ac-4c27-9c13-9d01e65f96b4", ".", "..", "%", "?", "| x", "a,b", "x:json", "\n",
        ]).prop_map(str::to_owned),
        1 => "\\PC{1,12}",
    ]
}

fn value() -> impl Strategy<Value = Value> {
    let number = prop_oneof![
        "-?(0|[1-9][0-9]{0,29})",
        "-?(0|[1-9][0-9]{0,20})\\.[0-9]{1,30}",
        "-?[1-9](\\.[0-9]{1,5})?[eE][+-]?[0-9]{1,3}",
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        number.prop_map(|text| serde_json::from_str(&text).unwrap()),
        name().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        Just(json!("")),
        Just(json!({})),
        Just(json!([])),
    ];
    let deep = (leaf.clone(), 1..60usize).prop_map(|(leaf, depth)| {
        (0..depth).fold(leaf, |inner, level| if level % 2 == 0 { json!([inner]) } else { json!({"k": inner}) })
    });
    let nested = leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            btree_map(prop_oneof![name(), any::<String>()], inner, 0..4)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    });
    prop_oneof![8 => nested, 1 => deep]
}

pub fn seed() -> impl Strategy<Value = Seed> {
    let labels = vec(name().prop_filter("a label", |label| !label.is_empty()), 0..3);
    let variables =
        btree_map(prop_oneof![name(), any::<String>()].prop_filter("a key", |key| !key.is_empty()), value(), 0..4);
    (
        any::<Index>(),
        name(),
        vec(any::<Option<Index>>(), 6),
        vec(any::<Option<(String, i64, bool)>>(), 12),
        labels,
        variables,
    )
        .prop_map(|(kind, name, references, values, labels, variables)| Seed {
            kind,
            name,
            references,
            values,
            labels,
            variables,
        })
}

/// An inventory with what of the seeds a server takes.
pub fn memory(seeds: &[Seed]) -> Memory {
    let memory = Memory::new();
    let mut seeds: Vec<_> = seeds.iter().map(|seed| (seed.kind.index(inventory().len()), seed)).collect();
    seeds.sort_by_key(|(kind, _)| *kind);
    for (kind, seed) in seeds {
        let kind = inventory()[kind];
        if let Some(body) = body(&memory, kind, seed) {
            // Names that are taken, and values no server takes, are left out.
            let _ = memory.post(kind, body);
        }
    }
    memory
}

fn body(memory: &Memory, kind: &'static Kind, seed: &Seed) -> Option<Value> {
    let mut body = Object::new();
    body.insert("name".into(), seed.name.as_str().into());
    let rows = memory.rows.borrow();
    let choose = |family: &str, index: &Index| {
        let of_family: Vec<_> = rows.iter().filter(|(kind, _)| kind.family.plural == family).collect();
        (!of_family.is_empty()).then(|| index.get(&of_family).1.clone())
    };
    // The innermost place says the others.
    if let Some((inner, index)) = kind.lies_in.iter().rev().zip(&seed.references).find_map(|(name, index)| {
        let field = kind.field(name)?;
        (index.is_some() || field.create == Presence::Required).then(|| (field, index.unwrap_or_else(|| seed.kind)))
    }) {
        let place = choose(inner.refers_to?, &index)?;
        body.insert(inner.name.into(), place["id"].clone());
        for name in kind.lies_in.iter().filter(|name| **name != inner.name) {
            body.extend(
                place.get(*name).filter(|_| inner.name != "device_id").map(|id| ((*name).to_owned(), id.clone())),
            );
        }
    }
    let is_free = |field: &&Field| {
        field.create != Presence::Refused && !kind.lies_in.contains(&field.name) && field.name != "name"
    };
    for (number, field) in kind.fields.iter().filter(is_free).filter(|field| field.answered).enumerate() {
        let seed_value = &seed.values[number % seed.values.len()];
        let value = match (field.refers_to, seed_value) {
            (Some(family), Some(_)) if MODEL.family(family).next().is_some() => {
                choose(family, seed.references.iter().flatten().next()?).map(|row| row["id"].clone())
            }
            (Some(_), _) => None,
            (None, None) if field.create != Presence::Required => None,
            (None, value) => {
                let (text, number, flag) = value.clone().unwrap_or_default();
                Some(match field.type_ {
                    Type::IpAddress if flag => "fd00::1".into(),
                    Type::IpAddress => "10.0.0.1".into(),
                    Type::Cidr => "10.0.0.0/24".into(),
                    Type::Integer => number.into(),
                    Type::Boolean => flag.into(),
                    _ if field.filled => format!("x{text}").into(),
                    _ => text.into(),
                })
            }
        };
        body.extend(value.map(|value| (field.name.to_owned(), value)));
    }
    if kind.has_variables {
        body.insert("variables".into(), Value::Object(seed.variables.clone().into_iter().collect()));
    }
    if kind.field("labels").is_some_and(|field| field.create != Presence::Refused) {
        let labels: std::collections::BTreeSet<_> = seed.labels.iter().collect();
        body.insert("labels".into(), labels.into_iter().cloned().collect());
    }
    Some(body.into())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_export_applied_to_an_empty_inventory_gives_the_same_bytes(seeds in vec(seed(), 0..25)) {
        let memory = memory(&seeds);
        let text = yaml(&memory);
        prop_assert_eq!(steps(&super::plan(&memory, &text, true)), [] as [&str; 0]);
        for format in [FileFormat::Yaml, FileFormat::Json] {
            let text = export(&state(&memory), format, &inventory());
            for copy in [Memory::new(), Memory::original()] {
                copy.apply(&super::plan(&copy, &text, false)).unwrap_or_else(|failure| panic!("{text}\n{failure}"));
                prop_assert_eq!(export(&state(&copy), format, &inventory()), text.clone());
                prop_assert_eq!(steps(&super::plan(&copy, &text, true)), [] as [&str; 0]);
            }
        }
    }

    #[test]
    fn a_sheet_of_each_kind_says_the_same(seeds in vec(seed(), 0..25)) {
        let memory = memory(&seeds);
        let state = state(&memory);
        let mut document = Document::default();
        for kind in inventory() {
            document.add_csv("sheet.csv", &export(&state, FileFormat::Csv, &[kind]), kind);
        }
        let plan = compare(&state, &document, true);
        prop_assert_eq!(steps(&plan.unwrap_or_else(|problems| panic!("{problems:#?}"))), [] as [&str; 0]);
        let copy = Memory::new();
        copy.apply(&compare(&super::state(&copy), &document, false).unwrap()).unwrap();
        prop_assert_eq!(yaml(&copy), yaml(&memory));
    }

    #[test]
    fn files_of_each_cell_say_the_same_as_one(seeds in vec(seed(), 0..25)) {
        let memory = memory(&seeds);
        let state = state(&memory);
        let things = Selection { kinds: inventory(), ..Selection::default() }.things(&state);
        let files = craton_client::plan::split(&state, &things);
        let mut document = Document::default();
        for (name, things) in &files {
            prop_assert!(!name.contains('/') && !name.starts_with('.') && name.len() < 250, "{}", name);
            let mut out = Vec::new();
            craton_client::plan::write(&mut out, &state, things, FileFormat::Yaml, Default::default()).unwrap();
            document.add_yaml(name, std::str::from_utf8(&out).unwrap());
        }
        prop_assert!(document.problems.is_empty(), "{:?}", document.problems);
        let copy = Memory::new();
        copy.apply(&compare(&super::state(&copy), &document, false).unwrap()).unwrap();
        prop_assert_eq!(yaml(&copy), yaml(&memory));
    }

    #[test]
    fn pruning_deletes_exactly_what_is_missing(seeds in vec(seed(), 1..25), dropped in vec(any::<Index>(), 1..12)) {
        let (memory, rest) = (memory(&seeds), memory(&seeds));
        for index in dropped {
            let count = rest.rows.borrow().len();
            if count > 1 {
                // What others need stays.
                let _ = rest.delete(index.index(count));
            }
        }
        let mut document = read(&yaml(&rest));
        document.kinds = inventory();
        let plan = compare(&state(&memory), &document, true).unwrap_or_else(|problems| panic!("{problems:#?}"));
        let is_there = !document.entries.is_empty();
        prop_assert!(plan.steps.iter().all(|step| step.action.name() == "delete"));
        memory.apply(&plan).unwrap();
        prop_assert!(!is_there || yaml(&memory) == yaml(&rest));
    }

    #[test]
    fn no_text_makes_reading_panic(text in ".{0,200}", csv in ".{0,200}") {
        read(&text);
        Document::default().add_csv("x.csv", &csv, kind("host"));
        read(&format!("hosts:\n- {text}"));
    }
}
