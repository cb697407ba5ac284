//! One server killed, connections cut, PostgreSQL crashed and started again: no acknowledged write is lost.

use serde_json::Value;

use crate::client::while_clients_work;
use crate::cluster::Cluster;
use crate::postgres::Postgres;

const REQUESTS: u64 = 300;
const CUTS: usize = 10;

#[test]
fn no_acknowledged_write_is_lost_and_all_is_answered_again_once_the_database_is_back() {
    let Some(postgres) = Postgres::start() else { return };
    let cluster = Cluster::start(postgres.database(""), &[]);
    while_clients_work(&cluster, || {
        cluster.go_on(REQUESTS);
        cluster.kill(0);
        cluster.go_on(REQUESTS);

        cluster.goes_away();
        for _ in 0..CUTS {
            postgres.cut();
            cluster.go_on(REQUESTS / CUTS as u64);
        }
        cluster.is_back();
        cluster.go_on(REQUESTS);

        cluster.goes_away();
        postgres.crash();
        for server in cluster.living() {
            let answer = server.send("GET", "/v1/hosts", Value::Null);
            assert_eq!(answer.status, 503, "{}", answer.text());
        }
        postgres.resume();
        cluster.is_back();
        cluster.go_on(REQUESTS);
    });
}
