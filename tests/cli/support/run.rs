//! Runs the binary as a script would, in an environment of its own.

use super::RecordingServer;
use std::ffi::OsStr;
use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// No command of a test takes so long.
const PATIENCE: Duration = Duration::from_secs(60);

/// A command that is about to run: `craton(["host-list"]).at(&server).run()`.
pub struct Craton {
    pub command: Command,
    input: Option<Vec<u8>>,
}

/// What a command did.
#[derive(Debug)]
pub struct Outcome {
    pub status: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

/// `craton` with these arguments, in an environment without settings; it has credentials, and no standard input.
pub fn craton<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(arguments: I) -> Craton {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin!("craton"));
    command.args(arguments).env_clear().stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    for (name, value) in [
        ("PATH", std::env::var("PATH").unwrap_or_default().as_str()),
        ("HOME", "/nonexistent"),
        ("XDG_CONFIG_HOME", "/nonexistent"),
        ("XDG_CACHE_HOME", "/nonexistent"),
        ("XDG_DATA_HOME", "/nonexistent"),
        ("COLUMNS", "80"),
        ("LC_ALL", "C.UTF-8"),
        ("OS_USERNAME", "operator"),
        ("OS_PASSWORD", "hunter2-secret"),
        ("OS_PROJECT_ID", "b9f10eca-66ac-4c27-9c13-9d01e65f96b4"),
    ] {
        command.env(name, value);
    }
    Craton { command, input: None }
}

impl Craton {
    pub fn at(self, server: &RecordingServer) -> Self {
        self.with("CRATON_URL", &server.url)
    }

    pub fn with(mut self, variable: impl AsRef<OsStr>, value: impl AsRef<OsStr>) -> Self {
        self.command.env(variable, value);
        self
    }

    pub fn without(mut self, variable: &str) -> Self {
        self.command.env_remove(variable);
        self
    }

    pub fn input(mut self, text: impl Into<Vec<u8>>) -> Self {
        self.input = Some(text.into());
        self.command.stdin(Stdio::piped());
        self
    }

    /// As a terminal starts it: Ctrl-C ends it, even where whoever started the tests ignores it.
    pub fn interruptible(self) -> Self {
        let mut command = Command::new("env");
        command.arg("--default-signal=INT").arg(self.command.get_program()).args(self.command.get_args()).env_clear();
        command.envs(self.command.get_envs().filter_map(|(name, value)| Some((name, value?))));
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        Self { command, input: None }
    }

    pub fn spawn(&mut self) -> Child {
        self.command.spawn().expect("the binary starts")
    }

    /// Runs to the end, and fails the test if that does not come.
    pub fn run(mut self) -> Outcome {
        let mut child = self.spawn();
        if let (Some(text), Some(mut stdin)) = (self.input.take(), child.stdin.take()) {
            // A command that does not read its input has closed it.
            let _ = stdin.write_all(&text);
        }
        let stdout = collect(child.stdout.take());
        let stderr = collect(child.stderr.take());
        let start = Instant::now();
        let status = loop {
            match child.try_wait().expect("the command can be waited for") {
                Some(status) => break status,
                None if start.elapsed() > PATIENCE => {
                    let _ = child.kill();
                    panic!("{:?} did not end", self.command);
                }
                None => std::thread::sleep(Duration::from_millis(2)),
            }
        };
        let text =
            |bytes: std::thread::JoinHandle<Vec<u8>>| String::from_utf8_lossy(&bytes.join().unwrap()).into_owned();
        Outcome { status: status.code(), stdout: text(stdout), stderr: text(stderr) }
    }
}

fn collect(stream: Option<impl Read + Send + 'static>) -> std::thread::JoinHandle<Vec<u8>> {
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(mut stream) = stream {
            let _ = stream.read_to_end(&mut bytes);
        }
        bytes
    })
}

impl Outcome {
    /// The command did what it was asked to do; its standard output.
    #[track_caller]
    pub fn done(self) -> String {
        assert_eq!(self.status, Some(0), "{self:?}");
        self.stdout
    }

    /// The command failed with `status`, a sentence and nothing on standard output; the sentence.
    #[track_caller]
    pub fn failed(self, status: i32) -> String {
        assert_eq!(self.status, Some(status), "{self:?}");
        assert_eq!(self.stdout, "", "{self:?}");
        let begin = if status == 1 { "ERROR: " } else { "error: " };
        assert!(self.stderr.starts_with(begin), "{self:?}");
        self.stderr
    }
}
