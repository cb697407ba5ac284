//! A database that cannot be used gets one sentence, and stays as it was.

use std::path::Path;
use std::time::Instant;

use craton_server::{Api, Bootstrap, Embedded, Reason};
use http::Request;
use serde_json::{Value, json};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{Connection, SqliteConnection};

use crate::engine::postgres;
use crate::support::{Database, ServerUnderTest, databases};

fn url(path: &Path) -> String {
    format!("sqlite:{}", path.display())
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

fn run_sql(path: &Path, sql: &'static str) {
    runtime().block_on(async {
        let options = SqliteConnectOptions::new().filename(path).create_if_missing(true);
        let mut connection = SqliteConnection::connect_with(&options).await.unwrap();
        sqlx::raw_sql(sql).execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
    });
}

/// Opens a file both ways; the sentence. The file and its folder are as before.
fn refused(path: &Path) -> (Reason, String) {
    let contents = std::fs::read(path).unwrap();
    let error = Embedded::open(&url(path)).expect_err("it was opened");
    assert_eq!(runtime().block_on(Api::open(&url(path), 4)).err(), Some(error.clone()));
    assert_eq!(std::fs::read(path).unwrap(), contents, "the file was changed");
    let files = std::fs::read_dir(path.parent().unwrap()).unwrap().count();
    assert_eq!(files, 1, "something was left beside it");
    (error.reason().clone(), error.to_string())
}

#[test]
fn a_file_that_is_no_database_stays_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notes.txt");
    std::fs::write(&path, "Dear diary, ".repeat(500)).unwrap();
    let (reason, sentence) = refused(&path);
    assert_eq!(reason, Reason::NotADatabase);
    assert_eq!(sentence, format!("{} is not a database", path.display()));
}

#[test]
fn another_programs_database_stays_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.db");
    run_sql(&path, "CREATE TABLE bookmarks (url TEXT)");
    assert_eq!(refused(&path).0, Reason::Foreign);
}

#[test]
fn a_newer_database_stays_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("fleet.db");
    run_sql(&path, "CREATE TABLE craton_schema (version BIGINT NOT NULL); INSERT INTO craton_schema VALUES (99)");
    let (reason, sentence) = refused(&path);
    assert!(matches!(reason, Reason::Newer(99, _)), "{reason:?}");
    assert!(sentence.contains("newer version"), "{sentence}");
}

#[test]
fn a_url_that_names_no_database_is_refused_without_its_password() {
    for url in ["mysql://me:secret@host/fleet", "fleet.db", "", "sqlite:"] {
        let error = runtime().block_on(Api::open(url, 4)).err().expect(url);
        assert_eq!(*error.reason(), Reason::Url, "{url}");
        assert!(!error.to_string().contains("secret"), "{error}");
    }
    let unreachable = runtime().block_on(Api::open("postgres://me:secret@127.0.0.1:1/fleet", 4)).err().unwrap();
    let sentence = unreachable.to_string();
    assert!(sentence.starts_with("the database fleet on 127.0.0.1:1 is not available: "), "{sentence}");
    assert!(sentence.contains("refused"), "{sentence}");
    assert!(!sentence.contains("secret"), "{sentence}");
}

#[test]
fn a_postgres_database_that_does_not_keep_every_text_stays_as_it_is() {
    if !databases().contains(&Database::Postgres) {
        return;
    }
    runtime().block_on(async {
        let options = "ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0";
        let error = Api::open(&postgres("ascii", options).await, 4).await.err().unwrap();
        assert_eq!(*error.reason(), Reason::Encoding("SQL_ASCII".to_owned()));
        assert!(error.to_string().contains("ENCODING 'UTF8'"), "{error}");
    });
}

#[test]
fn a_file_that_is_not_there_is_made_only_by_who_means_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("fleet.db");
    let error = runtime().block_on(Api::open_existing(&url(&path), 4)).err().unwrap();
    assert_eq!(*error.reason(), Reason::Missing);
    assert!(error.to_string().starts_with(&format!("{} is not there; `craton serve`", path.display())), "{error}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    drop(Embedded::open(&url(&path)).unwrap());
    runtime().block_on(async { Api::open_existing(&url(&path), 4).await.unwrap().close().await });
}

/// A command of another user than root, whom permissions do not bind.
#[cfg(unix)]
fn craton(url: &str, arguments: &[&str]) -> (bool, String) {
    use std::os::unix::process::CommandExt;
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_craton"));
    if rustix::process::geteuid().is_root() {
        command.uid(65_534).gid(65_534);
    }
    let output = command.args(["--craton-url", url]).args(arguments).env("HOME", "/").output().unwrap();
    let text = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8(text).unwrap())
}

/// Nobody may write the files of a folder, nor make one in it.
#[cfg(unix)]
fn lock(folder: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    for file in std::fs::read_dir(folder).unwrap() {
        std::fs::set_permissions(file.unwrap().path(), PermissionsExt::from_mode(mode)).unwrap();
    }
    std::fs::set_permissions(folder, PermissionsExt::from_mode(0o555)).unwrap();
}

#[cfg(unix)]
#[test]
fn a_file_that_nobody_may_write_in_a_folder_that_nobody_may_write_can_be_read() {
    for mode in [0o444, 0o666] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("fleet.db");
        let embedded = Embedded::open(&url(&path)).unwrap();
        let request = Request::post("/v1/clouds").header("content-type", "application/json");
        assert_eq!(embedded.call(request.body(br#"{"name": "public"}"#.to_vec()).unwrap()).status(), 201);
        drop(embedded);
        let contents = std::fs::read(&path).unwrap();
        lock(folder.path(), mode);
        let (is_well, text) = craton(&url(&path), &["cloud-list"]);
        assert!(is_well && text.contains("public"), "{text}");
        let (is_well, text) = craton(&url(&path), &["cloud-create", "--name", "other"]);
        assert!(!is_well && text.contains("read-only"), "{text}");
        assert_eq!(std::fs::read(&path).unwrap(), contents);
    }
}

#[cfg(unix)]
#[test]
fn an_older_file_that_nobody_may_write_is_refused_with_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("fleet.db");
    std::fs::write(&path, include_bytes!("../data/fleet-0.1.0.db")).unwrap();
    lock(folder.path(), 0o444);
    let (is_well, text) = craton(&url(&path), &["cloud-list"]);
    assert!(!is_well && text.contains("read-only and has version 1: make it writable once"), "{text}");
}

#[cfg(unix)]
#[test]
fn a_new_file_is_for_its_owner_only_and_a_link_is_not_followed() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("fleet.db");
    let embedded = Embedded::open(&url(&path)).unwrap();
    let beside = ["fleet.db", "fleet.db-wal", "fleet.db-shm"].map(|name| folder.path().join(name));
    for file in beside.iter().filter(|file| file.exists()) {
        assert_eq!(std::fs::metadata(file).unwrap().permissions().mode() & 0o777, 0o600, "{}", file.display());
    }
    drop(embedded);
    let link = folder.path().join("link.db");
    std::os::unix::fs::symlink(folder.path().join("elsewhere.db"), &link).unwrap();
    let error = Embedded::open(&url(&link)).err().unwrap();
    assert!(matches!(error.reason(), Reason::File(_)), "{error}");
    assert!(!folder.path().join("elsewhere.db").exists());
}

#[test]
fn two_processes_may_make_and_write_one_file_at_the_same_time() {
    let folder = tempfile::tempdir().unwrap();
    let url = url(&folder.path().join("fleet.db"));
    let post = |embedded: &Embedded, name: String| {
        let body = json!({"name": name}).to_string().into_bytes();
        let request = Request::post("/v1/clouds").header("content-type", "application/json").body(body).unwrap();
        assert_eq!(embedded.call(request).status(), 201);
    };
    std::thread::scope(|scope| {
        for writer in 0..4 {
            let (url, post) = (&url, &post);
            scope.spawn(move || {
                // Each opening has connections of its own, as a process would.
                for round in 0..5 {
                    let embedded = Embedded::open(url).unwrap();
                    for number in 0..5 {
                        post(&embedded, format!("{writer}-{round}-{number}"));
                    }
                }
            });
        }
    });
    let embedded = Embedded::open(&url).unwrap();
    let answer = embedded.call(Request::get("/v1/clouds?limit=100").body(Vec::new()).unwrap());
    let body: Value = serde_json::from_slice(answer.body()).unwrap();
    assert_eq!(body["clouds"].as_array().unwrap().len(), 100);
}

#[test]
fn a_database_that_another_process_holds_is_waited_for_and_then_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("fleet.db");
    drop(Embedded::open(&url(&path)).unwrap());
    let held = runtime();
    let mut holder = held.block_on(async {
        let mut holder = SqliteConnection::connect_with(&SqliteConnectOptions::new().filename(&path)).await.unwrap();
        sqlx::raw_sql("BEGIN IMMEDIATE").execute(&mut holder).await.unwrap();
        holder
    });
    let embedded = Embedded::open(&url(&path)).unwrap();
    assert_eq!(embedded.call(Request::get("/v1/clouds").body(Vec::new()).unwrap()).status(), 200, "reading goes on");
    let start = Instant::now();
    let request = Request::post("/v1/clouds").header("content-type", "application/json");
    let answer = embedded.call(request.body(br#"{"name": "x"}"#.to_vec()).unwrap());
    assert_eq!(answer.status(), 503);
    assert!(String::from_utf8_lossy(answer.body()).contains("locked"), "{answer:?}");
    assert!(start.elapsed().as_secs() >= 5, "it did not wait");
    held.block_on(async { sqlx::raw_sql("ROLLBACK").execute(&mut holder).await.map(drop) }).unwrap();
}

#[test]
fn the_first_user_is_made_once() {
    for database in databases() {
        let server = ServerUnderTest::new(database);
        let again = server.runtime.block_on(server.api.bootstrap(&Bootstrap::default())).unwrap();
        assert!(again.is_none());
        for length in [0, 7, 256, 70_000] {
            let wanted = Bootstrap { api_key: Some("k".repeat(length)), ..Bootstrap::default() };
            let refusal = server.runtime.block_on(server.api.bootstrap(&wanted)).err().expect("no user may have it");
            assert!(refusal.to_string().contains("8 to 255 characters"), "{refusal}");
        }
        for length in [0, 256] {
            let wanted = Bootstrap { user: Some("n".repeat(length)), ..Bootstrap::default() };
            assert!(server.runtime.block_on(server.api.bootstrap(&wanted)).is_err());
        }
    }
}
