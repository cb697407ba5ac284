//! `vars=` where more have a variable than are told one by one: the pages are those that reading all variables leads to.

use craton_model::term::{self, Term};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use url::form_urlencoded;

use crate::support::{PROJECT, ServerUnderTest, on_each_database};

/// More than are told of one place.
const DEVICES: usize = 2_500;
/// As many as PostgreSQL counts rather than joins with their variables.
const LONGER: usize = 10_500;
const OUTSIDE: usize = 64;
const VALUES: [&str; 16] = [
    "\"dell\"",
    "\"r01\"",
    "8",
    "80e-1",
    "[8]",
    "[]",
    "{}",
    "-1500",
    "-15e2",
    "-0.0",
    "0.5",
    "{\"of\":\"{,\\\"cores\\\":8,\",\"cores\":-1500}",
    "{\"of\":\",\\\"cores\\\":8,\",\"cores\":0}",
    "{\"cores\":8}",
    "{\"vendor\":\"dell\",\"of\":{\"cores\":7}}",
    "\"S1000100\"",
];
const PATHS: [&str; 11] = [
    "rack",
    "rack.cores",
    "hardware",
    "hardware.vendor",
    "hardware.cores",
    "hardware.*",
    "hardware[*]",
    "hardware[0].cores",
    "mtu",
    "tier",
    "fresh.vendor",
];

fn term() -> impl Strategy<Value = String> {
    (any::<bool>(), select(&PATHS[..]), prop::option::of(select(&VALUES[..]))).prop_map(|(is_negated, path, value)| {
        let value = value.map(|value| format!(":{value}")).unwrap_or_default();
        format!("{}{path}{value}", if is_negated { "!" } else { "" })
    })
}

/// A variable that something has from now on, or no more.
fn edit() -> impl Strategy<Value = (String, String, Option<&'static str>)> {
    let owner = prop_oneof![
        2 => (17..DEVICES).prop_map(|id| format!("hosts/{id}")),
        1 => (DEVICES + 1..=DEVICES + OUTSIDE).prop_map(|id| format!("hosts/{id}")),
        // Half of the hosts are below the first eight.
        2 => (1..17).prop_map(|id| format!("network-devices/{id}")),
        1 => (1..9).prop_map(|id| format!("cells/{id}")),
        1 => (1..5).prop_map(|id| format!("regions/{id}")),
        1 => (1..3).prop_map(|id| format!("clouds/{id}")),
        1 => Just(format!("projects/{PROJECT}")),
    ];
    let key = select(&["rack", "hardware", "mtu", "tier", "fresh"][..]).prop_map(str::to_owned);
    (owner, key, prop::option::of(select(&VALUES[..])))
}

/// What chance might not lead to: few have it themselves, and those below them.
const RARE: [(&str, &str, &str, &str); 5] = [
    ("network-devices/1", "rack", "80e-1", "rack:8"),
    ("network-devices/2", "hardware", "{\"bays\":[12]}", "hardware.bays:12,!hardware.vendor"),
    ("hosts/100", "hardware", "{\"of\":{\"cores\":7}}", "!hardware.cores"),
    ("hosts/101", "hardware", "{\"of\":\",\\\"cores\\\":8,\"}", "!hardware.cores"),
    ("cells/3", "rack", "\"of the cell\"", "rack:\"of the cell\",!hardware"),
];

/// All hosts with their variables, in order.
fn hosts(server: &ServerUnderTest, resolved: bool) -> Vec<Value> {
    let mut hosts: Vec<Value> = Vec::new();
    loop {
        let marker = hosts.last().map(|host| format!("&marker={}", host["id"])).unwrap_or_default();
        let page = server.get(&format!("/v1/hosts?limit=100&details=true&resolved-values={resolved}{marker}")).json();
        match page["hosts"].as_array().unwrap().as_slice() {
            [] => return hosts,
            more => hosts.extend_from_slice(more),
        }
    }
}

/// Hosts outside of cells with nothing of their own, in lines below switches.
fn outside(server: &ServerUnderTest) {
    let mut above = Value::Null;
    for number in 0..OUTSIDE {
        if number % 4 == 0 {
            above = (1 + number / 4 % 8).into();
        }
        let body = json!({"name": format!("outside-{number}"), "cloud_id": 1, "region_id": 1, "device_type": "server",
            "ip_address": "10.0.0.1", "parent_id": above});
        above = server.create("/v1/hosts", body)["id"].clone();
    }
}

#[test]
fn what_is_asked_of_a_long_fleet_is_what_reading_all_variables_leads_to() {
    on_each_database(|server| {
        server.runtime.block_on(server.api.fill(DEVICES)).unwrap();
        outside(server);
        let mut random = TestRunner::deterministic();
        for _ in 0..2 {
            let mut edits = prop::collection::vec(edit(), 60).new_tree(&mut random).unwrap().current();
            edits.extend(RARE.map(|(owner, key, value, _)| (owner.to_owned(), key.to_owned(), Some(value))));
            for (owner, key, value) in edits {
                let path = format!("/v1/{owner}/variables");
                let status = match value {
                    Some(value) => {
                        server.put(&path, json!({key: serde_json::from_str::<Value>(value).unwrap()})).status
                    }
                    None => server.request("DELETE", &path, json!([key])).status,
                };
                assert!(matches!(status, 200 | 204), "{path}: {status}");
            }
            for resolved in [true, false] {
                let hosts = hosts(server, resolved);
                let asked = prop::collection::vec(prop::collection::vec(term(), 1..3), 60);
                let asked = asked.new_tree(&mut random).unwrap().current().into_iter().map(|terms| terms.join(","));
                for terms in asked.chain(RARE.map(|(_, _, _, terms)| terms.to_owned())) {
                    let wanted = term::parse(&terms).unwrap();
                    let has = |host: &&Value| {
                        let fits =
                            |term: &Term| host["variables"].get(term.key()).is_some_and(|value| term.fits(value));
                        wanted.iter().all(|term| fits(term) != term.is_negated)
                    };
                    let found: Vec<_> = hosts.iter().filter(has).map(|host| host["id"].clone()).collect();
                    let query: String = form_urlencoded::byte_serialize(terms.as_bytes()).collect();
                    let path = format!("/v1/hosts?limit=100&vars={query}&resolved-values={resolved}");
                    for (direction, expected) in [
                        ("asc", found.iter().take(100).collect::<Vec<_>>()),
                        ("desc", found.iter().rev().take(100).collect()),
                    ] {
                        let page = server.get(&format!("{path}&sort_dir={direction}")).json();
                        let ids: Vec<_> = page["hosts"].as_array().unwrap().iter().map(|host| &host["id"]).collect();
                        assert_eq!(ids, expected, "{terms} {direction}, resolved {resolved}");
                    }
                }
            }
        }
    });
}

#[test]
fn what_few_of_a_longer_fleet_lack_is_found_wherever_they_lie() {
    on_each_database(|server| {
        server.runtime.block_on(server.api.fill(LONGER)).unwrap();
        let lacking = |terms: &str| -> Vec<u64> {
            let page = server.get(&format!("/v1/hosts?limit=100&sort_keys=id&vars={terms}")).json();
            page["hosts"].as_array().unwrap().iter().map(|host| host["id"].as_u64().unwrap()).collect()
        };
        let delete = |hosts: &[u64], key: &str| {
            for host in hosts {
                let path = format!("/v1/hosts/{host}/variables");
                assert_eq!(server.request("DELETE", &path, json!([key])).status, 204);
            }
        };
        assert!(lacking("!rack").is_empty());
        // The first, both sides of where ids are counted together, and the last.
        let few = [41, 5_119, 5_120, LONGER as u64];
        delete(&few, "rack");
        assert_eq!(lacking("!rack"), few);
        let of = json!({"hardware": {"of": {"cores": 7}}});
        assert_eq!(server.put("/v1/hosts/5375/variables", of).status, 200);
        assert_eq!(lacking("!hardware.cores"), [5_375]);
        assert!(lacking("!hardware.cores,!rack").is_empty());
        for empty in ["{}", "[]", "[{\"cores\":1}]", "1"] {
            let value = json!({"hardware": serde_json::from_str::<Value>(empty).unwrap()});
            assert_eq!(server.put("/v1/hosts/6000/variables", value).status, 200);
            assert_eq!(lacking("!hardware.*"), [6_000], "{empty}");
        }
        let of = json!({"hardware": {"cores": 1}});
        assert_eq!(server.put("/v1/hosts/6000/variables", of).status, 200);
        // Others have been deleted nearly everywhere.
        for number in 1..LONGER as u64 / 256 {
            assert_eq!(server.delete(&format!("/v1/hosts/{}", 256 * number + 50)).status, 204);
        }
        assert_eq!(lacking("!rack"), few);
        assert_eq!(lacking("!hardware.cores"), [5_375]);
        // Some nearly everywhere.
        let some: Vec<_> = (1..100).map(|number| 100 * number).collect();
        delete(&some, "hardware");
        assert_eq!(lacking("!hardware"), some);
    });
}
