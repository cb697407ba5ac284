//! `craton serve --history-days` throws away what is older.

use serde_json::{Value, json};
use sqlx::{Connection, SqliteConnection};

use crate::server::{ServerFolder, outcome};

#[test]
fn a_history_of_days_is_kept_and_what_is_older_is_thrown_away() {
    let place = ServerFolder::new();
    let server = place.start(&["--history-days", "7"]);
    server.create("/v1/clouds", json!({"name": "a"}));
    server.create("/v1/clouds", json!({"name": "b"}));
    server.stop();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let mut connection = SqliteConnection::connect(&place.database).await.unwrap();
        let age = "UPDATE history SET created_at = created_at - 8 * 86400000000 WHERE number = 1";
        sqlx::raw_sql(age).execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
    });
    let server = place.start(&["--history-days", "7"]);
    let numbers = || {
        let page = server.send("GET", "/v1/history", Value::Null).json();
        page["history"].as_array().unwrap().iter().map(|record| record["number"].clone()).collect::<Vec<_>>()
    };
    while numbers().len() == 2 {}
    assert_eq!(numbers(), [json!(2)]);
    for days in ["0", "-1", "x", "36501"] {
        let refused = outcome(&mut place.serve(&["--history-days", days]));
        assert_eq!(refused.status.code(), Some(2), "{days}");
    }
}
