//! What a sheet says, and what is wrong with one.

use super::{fleet, kind, state};
use craton_client::plan::{Document, compare};

/// What is wrong with a sheet of hosts, one line each.
fn problems(text: &str) -> Vec<String> {
    let mut document = Document::default();
    document.add_csv("hosts.csv", text, kind("host"));
    match compare(&state(&fleet()), &document, true) {
        Ok(plan) => panic!("{text}\n{plan:#?}"),
        Err(problems) => problems.iter().map(ToString::to_string).collect(),
    }
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
