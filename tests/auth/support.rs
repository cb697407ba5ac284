//! A home that nothing of the machine reaches into: the command with an empty environment, and what its servers answer.

pub use crate::scripted_server::{ReceivedRequest, ScriptedAnswer, ScriptedServer, read_request, write_answer};

use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

/// The command line in a folder of its own, with nothing in its environment but what is set here.
pub struct EmptyHome {
    pub folder: TempDir,
}

impl EmptyHome {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder is made") }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file for its owner alone.
    pub fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("it is made");
        std::fs::write(&path, text).expect("it is written");
        chmod(&path, 0o600);
        path
    }

    pub fn craton(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_craton"));
        command.args(arguments).env_clear().current_dir(self.folder.path()).stdin(Stdio::null());
        command.env("HOME", self.folder.path()).env("XDG_CONFIG_HOME", self.path("config"));
        command.env("XDG_CACHE_HOME", self.path("cache")).env("COLUMNS", "80");
        command
    }

    pub fn run(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Ran {
        Ran::of(self.craton(arguments).envs(environment.iter().copied()))
    }
}

/// What a command did.
#[derive(Debug)]
pub struct Ran {
    pub status: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Ran {
    pub fn of(command: &mut Command) -> Self {
        let Output { status, stdout, stderr } = command.output().expect("the command starts");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the output is text");
        Self { status: status.code().expect("no signal"), stdout: text(stdout), stderr: text(stderr) }
    }

    /// It failed with one sentence, which is returned.
    pub fn error(&self) -> &str {
        assert_eq!((self.status, self.stdout.as_str()), (1, ""), "{self:?}");
        let error = self.stderr.lines().last().unwrap_or_default();
        assert!(error.starts_with("ERROR: "), "{self:?}");
        error
    }

    /// It did what it was asked to.
    pub fn ok(&self) -> &str {
        assert_eq!(self.status, 0, "{self:?}");
        &self.stdout
    }
}

pub fn chmod(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).expect("the mode is set");
}

pub fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::MetadataExt;
    std::fs::symlink_metadata(path).expect("it is there").mode() & 0o777
}

/// Keystone's answer to a login, with Craton at `craton` in its catalogue.
pub fn token(id: &str, craton: &str) -> ScriptedAnswer {
    let endpoint = json!({"interface": "public", "region_id": "RegionOne", "url": craton});
    let body = json!({"token": {
        "expires_at": "2999-01-01T00:00:00.000000Z",
        "user": {"id": "u1", "name": "demo"},
        "project": {"id": "p1", "name": "demo"},
        "roles": [{"id": "r1", "name": "member"}],
        "catalog": [{"type": "fleet_management", "endpoints": [endpoint]}],
    }});
    ScriptedAnswer(201, format!("X-Subject-Token: {id}\r\n"), body.to_string())
}

/// A page of hosts; their ids are their places, and a place without a name stays empty.
pub fn hosts(names: &[&str], next: Option<&str>) -> ScriptedAnswer {
    let hosts: Vec<_> = names
        .iter()
        .enumerate()
        .filter(|(_, name)| !name.is_empty())
        .map(|(id, name)| json!({"id": id, "name": name}))
        .collect();
    let links: Vec<_> = next.iter().map(|next| json!({"rel": "next", "href": next})).collect();
    ScriptedAnswer::json(200, json!({"hosts": hosts, "links": links}))
}

pub fn refused(message: &str) -> ScriptedAnswer {
    ScriptedAnswer::json(401, json!({"error": {"message": message, "code": 401}}))
}

/// The settings of a password login.
pub fn password_login(keystone: &str) -> Vec<(&'static str, String)> {
    [
        ("OS_AUTH_URL", keystone),
        ("OS_USERNAME", "demo"),
        ("OS_PASSWORD", "hunter2-password"),
        ("OS_PROJECT_NAME", "demo"),
    ]
    .map(|(name, value)| (name, value.to_owned()))
    .into()
}

/// `environment` as [`EmptyHome::run`] takes it.
pub fn borrowed<'a>(environment: &'a [(&'static str, String)]) -> Vec<(&'a str, &'a str)> {
    environment.iter().map(|(name, value)| (*name, value.as_str())).collect()
}
