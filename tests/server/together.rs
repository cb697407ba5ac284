//! Requests at the same time, on one server and on two: one after the other, no deadlock, no ring.

use std::time::Duration;

use craton_server::Api;
use futures_util::future::join_all;
use http::Request;
use serde_json::{Value, json};
use sqlx::{Connection, PgConnection};

use crate::support::{Database, HOST, PROJECT, ServerUnderTest, databases, on_each_database};

const ROUNDS: usize = 20;

fn request(method: &str, path: &str, body: &Value) -> Request<Vec<u8>> {
    Request::builder()
        .method(method)
        .uri(path)
        .header("host", HOST)
        .header("x-auth-user", "bootstrap")
        .header("x-auth-token", "bootstrap")
        .header("x-auth-project", PROJECT)
        .header("content-type", "application/json")
        .body(body.to_string().into_bytes())
        .unwrap()
}

/// Sends requests at once, each to the next of the servers; their statuses.
fn at_once(server: &ServerUnderTest, apis: &[&Api], requests: &[(&str, String, Value)]) -> Vec<u16> {
    let sent = requests.iter().zip(apis.iter().cycle());
    let answers = sent.map(|((method, path, body), api)| api.handle(request(method, path, body)));
    let answers = server.runtime.block_on(join_all(answers));
    answers.iter().map(|answer| answer.status().as_u16()).collect()
}

fn prepare(server: &ServerUnderTest) -> impl Fn(&str, Option<i64>) -> i64 {
    server.create("/v1/clouds", json!({"name": "cloud"}));
    server.create("/v1/regions", json!({"name": "region", "cloud_id": 1}));
    |name, parent| {
        let host = json!({"name": name, "cloud_id": 1, "region_id": 1, "ip_address": "::1", "device_type": "x", "parent_id": parent});
        server.create("/v1/hosts", host)["id"].as_i64().unwrap()
    }
}

fn parent(server: &ServerUnderTest, id: i64) -> Option<i64> {
    server.get(&format!("/v1/hosts/{id}")).json()["parent_id"].as_i64()
}

/// Of two requests at once, to two servers or to one, one is refused, so that only one of two hosts has a parent.
fn only_one_sets_a_parent(
    server: &ServerUnderTest,
    second: &Api,
    round: usize,
    requests: &[(&str, String, Value); 2],
    [a, b]: [i64; 2],
) {
    let apis = if round.is_multiple_of(2) { [&server.api, second] } else { [&server.api; 2] };
    let mut statuses = at_once(server, &apis, requests);
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 400], "round {round}");
    assert_ne!(parent(server, a).is_some(), parent(server, b).is_some());
}

#[test]
fn parents_that_are_set_at_once_close_no_ring() {
    on_each_database(|server| {
        let host = prepare(server);
        let second = server.another();
        for round in 0..ROUNDS {
            let [a, b] = ["a", "b"].map(|name| host(&format!("{name}{round}"), None));
            // Below each of them another, so that no row is in both requests.
            let [below_a, below_b] = [a, b].map(|id| host(&format!("below {id}"), Some(id)));
            for (up, down) in [(b, a), (below_b, below_a)] {
                let put = |id: i64, parent: i64| ("PUT", format!("/v1/hosts/{id}"), json!({"parent_id": parent}));
                only_one_sets_a_parent(server, &second, round, &[put(a, up), put(b, down)], [a, b]);
                for id in [a, b] {
                    assert_eq!(server.put(&format!("/v1/hosts/{id}"), json!({"parent_id": null})).status, 200);
                }
            }
        }
    });
}

/// Somebody sets parents in one project, for long: another project's are set meanwhile.
#[test]
fn a_parent_is_set_while_those_of_another_project_are() {
    if !databases().contains(&Database::Postgres) {
        return;
    }
    let server = ServerUnderTest::new(Database::Postgres);
    let host = prepare(&server);
    let [a, b] = ["a", "b"].map(|name| host(name, None));
    let put = |parent: Value| server.put(&format!("/v1/hosts/{a}"), json!({"parent_id": parent})).status;
    let mut other = server.runtime.block_on(PgConnection::connect(&server.url)).unwrap();
    for (project, statuses) in [("00000000-0000-4000-8000-000000000001", [200, 200]), (PROJECT, [503, 200])] {
        let lock = format!("BEGIN; SELECT pg_advisory_xact_lock(7781, hashtext('{project}'))");
        server.runtime.block_on(sqlx::raw_sql(sqlx::AssertSqlSafe(lock)).execute(&mut other)).unwrap();
        let limited = |parent: Value| {
            // Who waits for it waits for ever: that it waits is all that is to be seen.
            let waits = async {
                let answer =
                    server.api.handle(request("PUT", &format!("/v1/hosts/{a}"), &json!({"parent_id": parent})));
                tokio::time::timeout(Duration::from_secs(2), answer)
                    .await
                    .map_or(503, |answer| answer.status().as_u16())
            };
            server.runtime.block_on(waits)
        };
        assert_eq!(limited(json!(b)), statuses[0], "{project}");
        server.runtime.block_on(sqlx::raw_sql("ROLLBACK").execute(&mut other)).unwrap();
        assert_eq!(put(Value::Null), statuses[1], "{project}");
    }
}

#[test]
fn an_undo_and_a_parent_that_is_set_at_once_close_no_ring() {
    on_each_database(|server| {
        let host = prepare(server);
        let second = server.another();
        for round in 0..ROUNDS {
            let [a, b] = ["a", "b"].map(|name| host(&format!("{name}{round}"), None));
            let below_a = host(&format!("below {a}"), Some(a));
            for parent in [json!(b), Value::Null] {
                assert_eq!(server.put(&format!("/v1/hosts/{a}"), json!({"parent_id": parent})).status, 200);
            }
            let newest = server.get("/v1/history").json()["history"][0]["number"].clone();
            let undo = ("POST", format!("/v1/history/{newest}/undo"), json!({}));
            let put = ("PUT", format!("/v1/hosts/{b}"), json!({"parent_id": below_a}));
            only_one_sets_a_parent(server, &second, round, &[undo, put], [a, b]);
        }
    });
}

#[test]
fn batches_that_change_the_same_in_any_order_are_all_done() {
    on_each_database(|server| {
        let (second, host) = (server.another(), prepare(server));
        let hosts: Vec<_> = (0..60).map(|number| host(&number.to_string(), None)).collect();
        for round in 0..2 {
            let batch = |number: usize| {
                let mut order = hosts.clone();
                order.rotate_left(number * 7 % 60);
                if number % 2 == 1 {
                    order.reverse();
                }
                let put = |id: i64| json!({"method": "PUT", "path": format!("/v1/hosts/{id}"), "body": {"note": format!("{round}{number}")}});
                let operations: Vec<_> = order.into_iter().map(put).collect();
                ("POST", "/v1/batch".to_owned(), json!({"operations": operations}))
            };
            let batches: Vec<_> = (0..8).map(batch).collect();
            assert_eq!(at_once(server, &[&server.api, &second], &batches), [200; 8], "round {round}");
        }
    });
}

#[test]
fn variables_of_one_resource_are_set_and_deleted_at_once() {
    on_each_database(|server| {
        let second = server.another();
        let path = format!("/v1/hosts/{}/variables", prepare(server)("host", None));
        let keys: Vec<String> = (0..300).map(|number| format!("key-{:03}", number * 7 % 300)).collect();
        let variables = |value: usize, keys: &mut dyn Iterator<Item = &String>| {
            Value::Object(keys.map(|key| (key.clone(), value.into())).collect())
        };
        for round in 0..ROUNDS {
            let requests = [
                ("PUT", path.clone(), variables(round, &mut keys.iter())),
                ("PUT", path.clone(), variables(round + 1, &mut keys.iter().rev())),
                ("DELETE", path.clone(), json!(keys)),
                ("PUT", path.clone(), variables(round + 2, &mut keys.iter())),
            ];
            assert_eq!(at_once(server, &[&server.api, &second], &requests), [200, 200, 204, 200], "round {round}");
        }
    });
}

/// Somebody else's transaction and ours wait for each other: the database ends ours, and it is run again.
#[test]
fn a_write_that_a_deadlock_ended_is_run_again() {
    if !databases().contains(&Database::Postgres) {
        return;
    }
    let server = ServerUnderTest::new(Database::Postgres);
    let id = prepare(&server)("host", None);
    let path = format!("/v1/hosts/{id}/variables");
    let answer = server.runtime.block_on(async {
        let [mut other, mut watcher] =
            [PgConnection::connect(&server.url).await.unwrap(), PgConnection::connect(&server.url).await.unwrap()];
        let mut run = async |sql: String| sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(&mut other).await.unwrap();
        run("SET deadlock_timeout = '1min'; BEGIN".into()).await;
        run(format!("INSERT INTO device_variables (owner_id, key, value) VALUES ({id}, 'k', '1')")).await;
        let ours = server.api.handle(request("PUT", &path, &json!({"k": 2})));
        let others = async {
            let waits =
                "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
            while sqlx::query_scalar::<_, i64>(waits).fetch_one(&mut watcher).await.unwrap() == 0 {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            run(format!("SELECT id FROM devices WHERE id = {id} FOR UPDATE")).await;
            run("COMMIT".into()).await;
        };
        futures_util::future::join(ours, others).await.0
    });
    assert_eq!(answer.status(), 200);
    assert_eq!(server.get(&path).json()["variables"], json!({"k": 2}));
}
