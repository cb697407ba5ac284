//! What cannot be served is refused in a sentence, and everything is as it was.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::Command;

use sqlx::{Connection, SqliteConnection};

use crate::server::{ServerFolder, failure, outcome, success};

pub fn run_sql(place: &ServerFolder, sql: &'static str) {
    let url = place.database.clone();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let mut connection = SqliteConnection::connect(&url).await.unwrap();
        sqlx::raw_sql(sql).execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
    });
}

/// Both ways to a file refuse it with these words, and it stays as it was.
fn refused(place: &ServerFolder, words: &str) {
    let file = place.path("fleet.db");
    let before = (fs::read(&file).unwrap(), fs::metadata(&file).unwrap().permissions());
    let mut embedded = place.command(&["--craton-url", &place.database, "host-list"]);
    for command in [&mut place.serve(&[]), &mut embedded] {
        let sentence = failure(command);
        assert!(sentence.contains(words) && sentence.contains("fleet.db"), "{sentence}");
        assert_eq!(before, (fs::read(&file).unwrap(), fs::metadata(&file).unwrap().permissions()));
    }
}

#[test]
fn a_file_that_is_no_database_stays_as_it_was() {
    let place = ServerFolder::new();
    fs::write(place.path("fleet.db"), "Dear diary, nothing happened today. ".repeat(100)).unwrap();
    refused(&place, "not a database");
}

#[test]
fn the_database_of_something_else_stays_as_it_was() {
    let place = ServerFolder::new();
    fs::write(place.path("fleet.db"), "").unwrap();
    run_sql(&place, "CREATE TABLE recipes (id INTEGER)");
    refused(&place, "not one of Craton's");
}

#[test]
fn a_newer_database_stays_as_it_was() {
    let place = ServerFolder::new();
    place.start(&[]).stop();
    run_sql(&place, "UPDATE craton_schema SET version = 1000");
    refused(&place, "newer version");
}

#[test]
fn a_database_that_is_locked_stays_as_it_was() {
    let place = ServerFolder::new();
    let url = place.database.clone();
    fs::write(place.path("fleet.db"), "").unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut holder = runtime.block_on(SqliteConnection::connect(&url)).unwrap();
    runtime.block_on(sqlx::raw_sql("BEGIN EXCLUSIVE").execute(&mut holder)).unwrap();
    let sentence = failure(&mut place.serve(&[]));
    assert!(sentence.contains("locked by another process"), "{sentence}");
    assert!(fs::read(place.path("fleet.db")).unwrap().is_empty());
}

#[test]
fn a_folder_that_does_not_exist_is_named() {
    let place = ServerFolder::new();
    let mut command = place.command(&["serve", "--listen", "127.0.0.1:0", "--database", "sqlite:nowhere/fleet.db"]);
    assert!(failure(&mut command).contains("nowhere/fleet.db cannot be opened"));
}

#[test]
fn a_read_only_database_can_be_read_and_is_refused_for_what_it_is() {
    let place = ServerFolder::new();
    place.start(&[]).stop();
    let file = place.path("fleet.db");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o444)).unwrap();
    let before = fs::read(&file).unwrap();
    let reader = UnprivilegedCaller::of(&place);
    success(&mut reader.command(place.command(&["--craton-url", &place.database, "cloud-list"])));
    let create = place.command(&["--craton-url", &place.database, "cloud-create", "-n", "x"]);
    for command in [create, place.serve(&[])] {
        assert!(failure(&mut reader.command(command)).contains("read-only"));
    }
    assert_eq!(before, fs::read(&file).unwrap());
}

/// Somebody whom permissions stop: the superuser becomes another user, for whom `craton` is copied to where it can be run.
struct UnprivilegedCaller {
    program: Option<PathBuf>,
}

impl UnprivilegedCaller {
    const NOBODY: u32 = 65_534;

    fn of(place: &ServerFolder) -> UnprivilegedCaller {
        if !rustix::process::geteuid().is_root() {
            return UnprivilegedCaller { program: None };
        }
        fs::set_permissions(place.path(""), fs::Permissions::from_mode(0o777)).unwrap();
        let program = place.path("craton");
        fs::copy(env!("CARGO_BIN_EXE_craton"), &program).unwrap();
        UnprivilegedCaller { program: Some(program) }
    }

    fn command(&self, command: Command) -> Command {
        let Some(program) = &self.program else { return command };
        let mut same = Command::new(program);
        same.args(command.get_args())
            .env_clear()
            .envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
        same.current_dir(command.get_current_dir().unwrap()).uid(Self::NOBODY).gid(Self::NOBODY);
        same
    }
}

#[test]
fn a_wrong_database_url_never_shows_its_password() {
    let place = ServerFolder::new();
    for url in [
        "postgres://u:s3cret@127.0.0.1:1/none",
        "postgres://u:s3cret@[::1/none",
        "postgres://u:s3cret@127.0.0.1:port/none",
        "postgres://u:s3c%ZZret@/x?other=s3cret",
        "mysql://u:s3cret@h/x",
        "u:s3cret@h",
        "postgres://u:p?other=s3cret@127.0.0.1/x",
        "s3cret",
    ] {
        let serve = || place.command(&["serve", "--listen", "127.0.0.1:0"]);
        let (mut option, mut variable) = (serve(), serve());
        for command in [option.args(["--database", url]), variable.env("CRATON_DATABASE", url)] {
            let sentence = failure(command);
            assert!(!sentence.contains("s3c"), "{sentence}");
        }
    }
    let databases = ["postgres://u:s3cret@127.0.0.1:1/x", "postgres://u:s3cret@127.0.0.1:1/x?connect_timeout=1"];
    for (read, database, named) in [
        (databases[1], databases[0], "the URL of the read database"),
        (databases[0], databases[1], "the postgres:// URL"),
    ] {
        let sentence = failure(&mut place.command(&["serve", "--database", database, "--read-database", read]));
        let expected = format!("{named} has the parameter connect_timeout, which is not known: there are sslmode, ");
        assert!(sentence.contains(&expected) && !sentence.contains("s3cret"), "{sentence}");
    }
}

#[test]
fn what_cannot_be_listened_on_is_named_before_a_database_is_made() {
    let place = ServerFolder::new();
    let busy = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = busy.local_addr().unwrap().to_string();
    assert!(failure(&mut place.serve(&["--listen", &address])).contains(&address));
    assert!(failure(&mut place.serve(&["--listen", "unix:no/such/folder.sock"])).contains("no/such/folder.sock"));
    assert!(!place.path("fleet.db").exists());
}

#[test]
fn a_command_line_that_makes_no_sense_is_a_usage_error() {
    let place = ServerFolder::new();
    for arguments in [
        &["--listen", "7780"][..],
        &["--listen", "unix:"],
        &["--tls-cert", "x.pem"],
        &["--bootstrap-project", "one"],
        &["--demo", "0"],
        &["--log-format", "xml"],
    ] {
        let output = outcome(place.command(&["serve"]).args(arguments));
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
    }
    for url in
        ["https://a/b c", "https://a/b\tc", " https://a", "https:/a", "https://a\\b", "https://a/<b>", "https://a/%zz"]
    {
        let output = outcome(&mut place.serve(&["--public-url", url]));
        let sentence = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.code() == Some(2) && sentence.contains("a URL without blanks"), "{url}: {sentence}");
    }
}
