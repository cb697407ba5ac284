//! What a sheet says, and what is wrong with one.

use super::{fleet, kind, state, steps};
use craton_client::plan::{Document, Plan, Problem, compare};
use craton_model::Object;
use serde_json::json;

fn read(text: &str) -> Result<Plan, Vec<Problem>> {
    let mut document = Document::default();
    document.add_csv("hosts.csv", text, kind("host"));
    compare(&state(&fleet()), &document, false)
}

fn plan(text: &str) -> Plan {
    read(text).unwrap_or_else(|problems| panic!("{text}\n{problems:#?}"))
}

/// What is wrong with a sheet of hosts, one line each.
fn problems(text: &str) -> Vec<String> {
    let problems = read(text).expect_err(text);
    problems.iter().map(ToString::to_string).collect()
}

#[test]
fn a_quote_that_is_never_closed_or_closed_too_early_is_an_error_where_it_opens() {
    for (text, expected) in [
        ("name,region,note\ndb-1,ord,\"disk 5 inch\ndb-2,ord,\nx,ord,y\n", &["2:3: this quote is never closed"][..]),
        ("name,region,note\ndb-1,ord,\"disk 5 inch\ndb-2,ord,\"x\"\n", &["2:3: text stands right behind"]),
        ("name,region,note\r\n\r\ndb-1,ord,\"a\"\"\nb\"\r\ndb-2,\"ord\"x,\"y\r\n", &["5:2: text", "5:3: this quote"]),
        ("name,\"region\ndb-1,ord\n", &["1:2: this quote"]),
    ] {
        let problems = problems(text);
        assert_eq!(problems.len(), expected.len(), "{text}\n{problems:#?}");
        for (problem, part) in problems.iter().zip(expected) {
            assert!(problem.starts_with(&format!("hosts.csv:{part}")), "{text}\n{problem}");
        }
    }
}

#[test]
fn a_header_that_means_nothing_is_one_error_in_its_line() {
    for (text, expected) in [
        ("name,region,lables\ndb-1,ord,\ndb-2,ord,\n", "1:3: a host has no `lables`; `labels` is one"),
        ("name,region,lables\ndb-1,ord,a\ndb-2,ord,b\n", "1:3: a host has no `lables`; `labels` is one"),
        ("\nname,region,variable.a\ndb-1,ord,1\n", "2:3: a host has no `variable`; `variables` is one"),
        ("name,region,note.a\ndb-1,ord,1\n", "1:3: nothing lies below `note`; only variables have keys"),
        ("name;region;lables\ndb-1;ord;\ndb-2;ord;x\n", "1:1: columns are separated by commas"),
        ("name\tregion\ndb-1\tord\n", "1:1: columns are separated by commas"),
        ("name,region,,\ndb-1,ord,,\ndb-2,ord,,x\n", "3:4: the column of this cell has no name"),
        ("name,region,variables.a,variables:json\ndb-1,ord,1,{}\n", "1:4: the columns `variables.a` and `variables`"),
        ("name,region,variables:json,variables.a\ndb-1,ord,{},1\n", "1:4: the columns `variables` and `variables.a`"),
        ("name,region,variables.a:json,variables.a.b\ndb-1,ord,,1\n", "1:4: the columns `variables.a` and"),
    ] {
        let problems = problems(text);
        let [problem] = &problems[..] else { panic!("{text}\n{problems:#?}") };
        assert!(problem.starts_with(&format!("hosts.csv:{expected}")), "{text}\n{problem}");
    }
}

#[test]
fn columns_without_a_name_are_left_out_where_they_are_empty() {
    let plan = plan("name,region,note,,\ndb-1,ord,x,,\ndb-2,ord,y,,\n");
    assert_eq!(steps(&plan), ["change host public/ord/rack-7/db-1", "change host public/ord/rack-8/db-2"]);
}

#[test]
fn an_empty_cell_takes_away_what_can_be_taken_away_and_leaves_the_rest() {
    let memory = fleet();
    let whole = "hosts: [{name: db-1, region: ord, note: x, active: false, parent: tor-7, labels: [db, ssd], variables: {a: 1, os: {release: x}}}]";
    for (header, expected) in [
        ("region,cell,active,device_type,ip_address,variables_merge.a", json!({})),
        ("variables.a,variables.os.release", json!({"variables": ["os", "a"]})),
        ("variables.os.release", json!({"variables": ["os", "a"]})),
        ("variables:json", json!({"variables": ["os", "a"]})),
        ("labels", json!({"labels": ["db", "ssd"]})),
        ("labels:json", json!({"labels": ["db", "ssd"]})),
        ("note,parent", json!({"fields": ["note", "parent"]})),
    ] {
        memory.apply(&super::plan(&memory, whole, false)).unwrap();
        let empty = ",".repeat(header.matches(',').count());
        let mut document = Document::default();
        document.add_csv("hosts.csv", &format!("name,{header}\ndb-1,{empty}\n"), kind("host"));
        let plan = compare(&state(&memory), &document, false).unwrap();
        let step = plan.to_object()["steps"].get(0).cloned().unwrap_or_default();
        let keys = |part: &str| step[part].as_object().map(|part| part.keys().cloned().collect::<Vec<_>>());
        let mut taken = Object::new();
        for part in ["fields", "variables"] {
            taken.extend(keys(part).filter(|keys| !keys.is_empty()).map(|keys| (part.to_owned(), json!(keys))));
        }
        taken.extend(step["labels"].get("removed").map(|labels| ("labels".to_owned(), labels.clone())));
        assert_eq!(json!(taken), expected, "{header}\n{step}");
    }
}
