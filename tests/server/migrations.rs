//! A database of 0.1.0 is brought up to date and is then as a new one is; what cannot be is left as it was.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use craton_server::{Api, Reason};
use http::Request;
use serde_json::Value;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, PgConnection, SqliteConnection};
use tokio::runtime::{Builder, Runtime};

use crate::support::{Database, databases, fresh_postgres};

/// What `tests/data` has, made by craton 0.1.0: two projects, three users, one of each kind.
const KEPT_POSTGRES: &str = include_str!("../data/fleet-0.1.0.sql");
const KEPT_SQLITE: &[u8] = include_bytes!("../data/fleet-0.1.0.db");
const PROJECT: &str = "b9f10eca-66ac-4c27-9c13-9d01e65f96b4";
const TABLES: [&str; 15] = [
    "projects",
    "users",
    "clouds",
    "regions",
    "cells",
    "devices",
    "networks",
    "network_interfaces",
    "labels",
    "project_variables",
    "cloud_variables",
    "region_variables",
    "cell_variables",
    "device_variables",
    "network_variables",
];

/// The columns of labels that a migration fills.
const SET_LATER: [&str; 2] = ["owner_type", "owner_created_at"];

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// A database with its URL and, for SQLite, its file.
struct DatabaseToMigrate {
    url: String,
    file: PathBuf,
    folder: tempfile::TempDir,
}

impl DatabaseToMigrate {
    /// One that 0.1.0 made, or an empty one.
    async fn new(database: Database, is_filled: bool) -> DatabaseToMigrate {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("fleet.db");
        let url = match database {
            Database::Sqlite => format!("sqlite:{}", file.display()),
            Database::Postgres => fresh_postgres().await,
        };
        let kept = DatabaseToMigrate { url, file, folder };
        if is_filled && kept.is_sqlite() {
            std::fs::write(&kept.file, KEPT_SQLITE).unwrap();
        } else if is_filled {
            kept.run(KEPT_POSTGRES).await;
        }
        kept
    }

    fn is_sqlite(&self) -> bool {
        self.url.starts_with("sqlite:")
    }

    async fn open(&self) -> Result<Api, craton_server::OpenError> {
        Api::open(&self.url, 4).await
    }

    async fn run(&self, sql: &str) {
        let statements = sqlx::raw_sql(AssertSqlSafe(sql.to_owned()));
        if self.is_sqlite() {
            let mut connection = sqlite(&self.file).await;
            statements.execute(&mut connection).await.unwrap();
            connection.close().await.unwrap();
        } else {
            let mut connection = PgConnection::connect(&self.url).await.unwrap();
            statements.execute(&mut connection).await.unwrap();
        }
    }

    /// The rows of a query, which have one text each.
    async fn lines(&self, sql: &str) -> Vec<String> {
        let sql = AssertSqlSafe(sql.to_owned());
        if self.is_sqlite() {
            let mut connection = sqlite(&self.file).await;
            let lines = sqlx::query_scalar(sql).fetch_all(&mut connection).await.unwrap();
            connection.close().await.unwrap();
            lines
        } else {
            let mut connection = PgConnection::connect(&self.url).await.unwrap();
            sqlx::query_scalar(sql).fetch_all(&mut connection).await.unwrap()
        }
    }

    /// Every row of every table of 0.1.0, as JSON, its keys in order, without what is null: later versions have more columns.
    async fn data(&self) -> Vec<String> {
        let mut data = Vec::new();
        for table in TABLES {
            let json = if self.is_sqlite() {
                let columns = self.lines(&format!("SELECT name FROM pragma_table_info('{table}') ORDER BY name")).await;
                let columns = columns.iter().filter(|column| !SET_LATER.contains(&column.as_str()));
                let pairs: Vec<_> = columns.map(|column| format!("'{column}', \"{column}\"")).collect();
                format!("json_patch('{{}}', json_object({}))", pairs.join(", "))
            } else {
                let [type_, at] = SET_LATER;
                format!("jsonb_strip_nulls(to_jsonb({table}) - '{type_}' - '{at}')::text")
            };
            let rows = self.lines(&format!("SELECT {json} FROM {table} ORDER BY 1")).await;
            assert!(!rows.is_empty(), "the kept database has no {table}");
            data.extend(rows.into_iter().map(|row| format!("{table} {row}")));
        }
        data
    }

    /// Tables, columns, keys, indexes, triggers and functions, a line each, in order.
    async fn schema(&self) -> BTreeSet<String> {
        let mut schema = BTreeSet::new();
        for query in if self.is_sqlite() { SQLITE_SCHEMA } else { POSTGRES_SCHEMA } {
            let lines = self.lines(query).await;
            schema.extend(lines.iter().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")));
        }
        schema
    }

    fn files(&self) -> BTreeSet<String> {
        let files = std::fs::read_dir(self.folder.path()).unwrap();
        files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect()
    }
}

async fn sqlite(file: &Path) -> SqliteConnection {
    SqliteConnectOptions::new().filename(file).connect().await.unwrap()
}

/// Not the text of `CREATE TABLE`: its order differs. Keys and uniqueness are indexes of their own.
const SQLITE_SCHEMA: &[&str] = &[
    "SELECT concat_ws(' ', t.name, t.wr, c.name, c.type, c.\"notnull\", c.dflt_value, c.pk)
     FROM pragma_table_list t, pragma_table_info(t.name) c WHERE t.name NOT LIKE 'sqlite_%'",
    "SELECT concat_ws(' ', t.name, f.\"from\", f.\"table\", f.\"to\", f.on_delete, f.on_update)
     FROM pragma_table_list t, pragma_foreign_key_list(t.name) f",
    "SELECT concat_ws(' ', t.name, i.\"unique\", i.origin, (SELECT group_concat(name) FROM pragma_index_info(i.name)),
         iif(i.origin = 'c', i.name, ''))
     FROM pragma_table_list t, pragma_index_list(t.name) i",
    "SELECT replace(sql, '\"', '') FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql <> ''",
];

const POSTGRES_SCHEMA: &[&str] = &[
    "SELECT concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default, is_identity)
     FROM information_schema.columns WHERE table_schema = 'public'",
    "SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
     WHERE connamespace = 'public'::regnamespace",
    "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'",
    "SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal",
    "SELECT pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace",
];

#[test]
fn a_database_of_0_1_0_becomes_what_a_new_one_is_and_keeps_its_data() {
    for database in databases() {
        runtime().block_on(async {
            let (old, new) =
                (DatabaseToMigrate::new(database, true).await, DatabaseToMigrate::new(database, false).await);
            let before = old.data().await;
            for kept in [&old, &new] {
                kept.open().await.unwrap().close().await;
            }
            assert_eq!(old.data().await, before);
            let (old, new) = (old.schema().await, new.schema().await);
            let differences: Vec<_> = old.symmetric_difference(&new).collect();
            assert!(differences.is_empty(), "{database:?}: {differences:#?}");
        });
    }
}

#[test]
fn a_writer_of_the_version_before_and_a_migration_wait_for_each_other_without_end_for_either() {
    if !databases().contains(&Database::Postgres) {
        return;
    }
    let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        let kept = DatabaseToMigrate::new(Database::Postgres, true).await;
        let mut writer = PgConnection::connect(&kept.url).await.unwrap();
        sqlx::raw_sql("BEGIN; UPDATE devices SET note = 'written meanwhile'").execute(&mut writer).await.unwrap();
        let url = kept.url.clone();
        let opened = tokio::spawn(async move { Api::open(&url, 4).await });
        while kept.lines("SELECT 'waits' FROM pg_locks WHERE NOT granted").await.is_empty() {
            tokio::task::yield_now().await;
        }
        sqlx::raw_sql("UPDATE projects SET name = name; COMMIT").execute(&mut writer).await.unwrap();
        opened.await.unwrap().unwrap().close().await;
        assert_eq!(kept.lines("SELECT DISTINCT note FROM devices").await, ["written meanwhile"]);
    });
}

/// Without it SQLite plans as if any index left ten rows of a million.
#[test]
fn sqlite_is_told_of_every_index_of_a_long_table() {
    runtime().block_on(async {
        for is_filled in [true, false] {
            let kept = DatabaseToMigrate::new(Database::Sqlite, is_filled).await;
            kept.open().await.unwrap().close().await;
            let untold = "SELECT l.name FROM pragma_table_list t, pragma_index_list(t.name) l
                WHERE t.name IN ('devices', 'labels') AND l.name NOT IN (SELECT idx FROM sqlite_stat1)";
            assert_eq!(kept.lines(untold).await, [""; 0]);
            assert_eq!(kept.lines("SELECT idx FROM sqlite_stat1 WHERE tbl = 'device_variables'").await.len(), 2);
        }
    });
}

#[test]
fn what_was_done_is_remembered_and_not_done_again() {
    for database in databases() {
        runtime().block_on(async {
            let kept = DatabaseToMigrate::new(database, true).await;
            kept.open().await.unwrap().close().await;
            let record = "SELECT concat_ws(' ', number, name, applied_at) FROM craton_migrations";
            let done = kept.lines(record).await;
            let version = kept.lines("SELECT CAST(version AS text) FROM craton_schema").await;
            assert_eq!(version.len(), 1);
            assert!(done.last().unwrap().starts_with(&format!("{} ", version[0])), "{done:?}");
            kept.open().await.unwrap().close().await;
            assert_eq!(kept.lines(record).await, done);
        });
    }
}

#[test]
fn the_fleet_of_0_1_0_is_answered_as_before() {
    for database in databases() {
        runtime().block_on(async {
            let kept = DatabaseToMigrate::new(database, true).await;
            let api = kept.open().await.unwrap();
            let request = Request::get("/v1/hosts/2")
                .header("x-auth-user", "bootstrap")
                .header("x-auth-token", "bootstrap")
                .header("x-auth-project", PROJECT);
            let answer = api.handle(request.body(Vec::new()).unwrap()).await;
            let host: Value = serde_json::from_slice(answer.body()).unwrap();
            assert_eq!(
                (host["name"].as_str(), host["note"].as_str()),
                (Some("db-1.example.com"), Some("Zürich, \"main\""))
            );
            assert_eq!(host["variables"]["big"].to_string(), "123456789012345678901234567890");
            assert_eq!(host["variables"]["dns"], "10.0.0.2", "inherited from its cloud");
            api.close().await;
        });
    }
}

#[test]
fn a_copy_of_the_file_is_put_beside_it_and_never_over_another() {
    runtime().block_on(async {
        let kept = DatabaseToMigrate::new(Database::Sqlite, true).await;
        let before = kept.data().await;
        let other = kept.folder.path().join("fleet.db.version-1");
        std::fs::write(&other, "of somebody").unwrap();
        kept.open().await.unwrap().close().await;
        assert_eq!(std::fs::read(&other).unwrap(), b"of somebody");
        let copy = kept.folder.path().join("fleet.db.version-1.2");
        assert_eq!(kept.files(), ["fleet.db", "fleet.db.version-1", "fleet.db.version-1.2"].map(str::to_owned).into());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(std::fs::metadata(&copy).unwrap().permissions().mode() & 0o777, 0o600);
        }
        let restored = DatabaseToMigrate::new(Database::Sqlite, false).await;
        std::fs::copy(&copy, &restored.file).unwrap();
        assert_eq!(restored.data().await, before);
        assert_eq!(restored.lines("SELECT CAST(version AS text) FROM craton_schema").await, ["1"]);
    });
}

#[test]
fn a_step_that_fails_in_its_middle_leaves_everything_as_it_was() {
    for database in databases() {
        runtime().block_on(async {
            let kept = DatabaseToMigrate::new(database, true).await;
            // The step makes tables and indexes before it meets this one.
            kept.run("CREATE INDEX deleted_rows_by_deleted_at ON clouds (note)").await;
            let (data, schema) = (kept.data().await, kept.schema().await);
            let error = kept.open().await.err().unwrap();
            assert!(matches!(error.reason(), Reason::Migration(2, _)), "{error}");
            assert!(error.to_string().contains("deleted_rows_by_deleted_at"), "{error}");
            assert_eq!((kept.data().await, kept.schema().await), (data.clone(), schema));
            if kept.is_sqlite() {
                assert_eq!(kept.files(), ["fleet.db".to_owned()].into(), "the copy of what was not changed is gone");
            }
            kept.run("DROP INDEX deleted_rows_by_deleted_at").await;
            kept.open().await.unwrap().close().await;
            assert_eq!(kept.data().await, data);
        });
    }
}

#[test]
fn servers_that_start_at_once_on_an_old_database_bring_it_up_to_date_once() {
    for database in databases() {
        runtime().block_on(async {
            let kept = DatabaseToMigrate::new(database, true).await;
            let threads: Vec<_> = (0..4)
                .map(|_| {
                    let url = kept.url.clone();
                    std::thread::spawn(move || {
                        runtime().block_on(async { Api::open(&url, 2).await.unwrap().close().await });
                    })
                })
                .collect();
            for thread in threads {
                thread.join().unwrap();
            }
            let done = kept.lines("SELECT name FROM craton_migrations").await;
            assert_eq!(done.iter().collect::<BTreeSet<_>>().len(), done.len(), "{done:?}");
            assert!(kept.files().len() <= 2, "{:?}", kept.files());
        });
    }
}

#[test]
fn without_a_copy_nothing_is_done() {
    runtime().block_on(async {
        let kept = DatabaseToMigrate::new(Database::Sqlite, true).await;
        // Something of this name is in the way of the copy.
        std::fs::create_dir(kept.folder.path().join("fleet.db.version-1.unfinished")).unwrap();
        let schema = kept.schema().await;
        let error = kept.open().await.err().unwrap();
        assert!(matches!(error.reason(), Reason::Copy(_)), "{error}");
        assert!(error.to_string().starts_with(&format!("{} stays as it was", kept.file.display())), "{error}");
        assert_eq!(kept.schema().await, schema);
    });
}

#[test]
fn what_was_deleted_is_kept_for_a_day_and_without_the_hash_of_a_key() {
    for database in databases() {
        runtime().block_on(async {
            let kept = DatabaseToMigrate::new(database, true).await;
            let hashes = kept.lines("SELECT api_key_hash FROM users").await;
            kept.open().await.unwrap().close().await;
            kept.run("DELETE FROM users").await;
            let fields = "SELECT fields FROM deleted_rows ORDER BY id";
            let deleted = kept.lines(fields).await;
            assert_eq!(deleted.len(), hashes.len());
            assert!(hashes.iter().all(|hash| !deleted.concat().contains(hash)), "{deleted:?}");
            kept.run("DELETE FROM network_interfaces").await;
            assert_eq!(kept.lines(fields).await.len(), hashes.len() + 1, "nothing is a day old");
            kept.run("UPDATE deleted_rows SET deleted_at = deleted_at - 86401000000").await;
            kept.run("DELETE FROM networks").await;
            let left = kept.lines("SELECT family FROM deleted_rows").await;
            assert_eq!(left, ["networks"]);
        });
    }
}
