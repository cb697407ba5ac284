//! No list is read row by row: the number of statements does not depend on the number of rows.

use serde_json::json;
use sqlx::{Connection, PgConnection, SqliteConnection};

use crate::support::{Database, ServerUnderTest, databases, on_each_database};

fn statements(server: &ServerUnderTest, path: &str) -> u64 {
    let before = server.api.statements();
    assert_eq!(server.get(path).status, 200, "{path}");
    server.api.statements() - before
}

#[test]
fn a_page_of_100_hosts_takes_as_many_statements_as_one_of_10() {
    on_each_database(|server| {
        server.runtime.block_on(server.api.fill(300)).unwrap();
        // Who asks, the page with its labels; with details all variables; with a marker its place and the page
        // before; with a term those who have such a variable, the first of them, and what may match.
        for (path, most) in [
            ("/v1/hosts?", 2),
            ("/v1/hosts?label=web&", 2),
            ("/v1/hosts?labels=web&details=true&", 3),
            ("/v1/hosts?details=true&", 3),
            ("/v1/devices?details=true&", 3),
            ("/v1/hosts?details=true&marker=150&", 5),
            ("/v1/hosts?vars=mtu:9000&", 5),
            ("/v1/cells?details=true&", 3),
        ] {
            let [few, many] = [10, 100].map(|limit| statements(server, &format!("{path}limit={limit}")));
            assert!(few <= most && many == most, "{path}: {few}, {many}");
        }
        let host = "who asks, the host with its labels, the variables";
        assert_eq!(statements(server, "/v1/hosts/17"), 3, "{host}");
        let mut above = json!(17);
        for number in 0..20 {
            let body = json!({"name": number.to_string(), "cloud_id": 1, "region_id": 1, "ip_address": "10.0.0.1",
                "device_type": "server", "parent_id": above});
            above = server.create("/v1/hosts", body)["id"].clone();
            assert_eq!(
                statements(server, &format!("/v1/hosts/{above}")),
                5,
                "{host}, who is farther above, their variables"
            );
        }
        // Who asks, whether it is large, the places, the names, the labels; then each 200 hosts, their variables; who is farther above, all of them there.
        assert_eq!(statements(server, "/v1/ansible-inventory"), 6 + 2 * 2 + 1);
    });
}

#[test]
fn deleting_a_cloud_takes_few_statements_however_much_is_in_it() {
    on_each_database(|server| {
        let [few, many] = [1, 50].map(|hosts| {
            let cloud = server.create("/v1/clouds", json!({"name": "cloud"}))["id"].clone();
            let region = server.create("/v1/regions", json!({"name": "region", "cloud_id": cloud}))["id"].clone();
            for number in 0..hosts {
                let host = json!({"name": format!("host-{number}"), "cloud_id": cloud, "region_id": region,
                    "ip_address": "10.0.0.1", "device_type": "server", "variables": {"a": 1}, "labels": ["b"]});
                server.create("/v1/hosts", host);
            }
            let before = server.api.statements();
            assert_eq!(server.delete(&format!("/v1/clouds/{cloud}")).status, 204);
            assert!(server.get("/v1/hosts").names("hosts").is_empty());
            server.api.statements() - before
        });
        // The record of it is written in parts.
        assert!(many - few < 50 / 10 && many < 25, "{few} {many}");
    });
}

#[test]
fn what_a_batch_makes_is_written_together() {
    on_each_database(|server| {
        server.create("/v1/clouds", json!({"name": "cloud"}));
        server.create("/v1/regions", json!({"name": "region", "cloud_id": 1}));
        let make = |prefix: &str, count: usize| {
            let host = |number: usize| {
                json!({"method": "POST", "path": "/v1/hosts", "body": {"name": format!("{prefix}-{number}"), "cloud_id": 1,
                    "region_id": 1, "ip_address": "10.0.0.1", "device_type": "server", "variables": {"a": 1}, "labels": ["b"]}})
            };
            let operations: Vec<_> = (0..count).map(host).collect();
            let before = server.api.statements();
            let answer = server.request("POST", "/v1/batch", json!({"operations": operations}));
            assert_eq!(answer.status, 200, "{}", answer.text);
            server.api.statements() - before
        };
        // What they name is asked for once.
        let (few, many) = (make("few", 100), make("many", 400));
        assert!(many - few < 300 / 10, "{few} {many}");
    });
}

#[test]
fn the_database_knows_how_long_the_made_up_fleet_is_before_the_first_question() {
    for database in databases() {
        let server = ServerUnderTest::new(database);
        server.runtime.block_on(server.api.fill(500)).unwrap();
        let known: i64 = server.runtime.block_on(async {
            let tables = "('devices', 'device_variables', 'labels')";
            match database {
                Database::Sqlite => {
                    let query = format!("SELECT count(DISTINCT tbl) FROM sqlite_stat1 WHERE tbl IN {tables}");
                    let mut connection = SqliteConnection::connect(&server.url).await.unwrap();
                    sqlx::query_scalar(sqlx::AssertSqlSafe(query)).fetch_one(&mut connection).await.unwrap()
                }
                Database::Postgres => {
                    let query = format!("SELECT count(*) FROM pg_class WHERE relname IN {tables} AND reltuples >= 400");
                    let mut connection = PgConnection::connect(&server.url).await.unwrap();
                    sqlx::query_scalar(sqlx::AssertSqlSafe(query)).fetch_one(&mut connection).await.unwrap()
                }
            }
        });
        assert_eq!(known, 3, "{database:?}");
    }
}
