//! A home with nothing in it, an inventory in a file, and the program asked as a script would.

use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

pub use crate::server::PROJECT;

pub struct CompletionHome {
    folder: TempDir,
}

impl CompletionHome {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        path
    }

    /// A program with nothing of this environment but the way to programs, `craton` first.
    pub fn command(&self, program: &str) -> Command {
        let ours = PathBuf::from(env!("CARGO_BIN_EXE_craton"));
        let path = format!("{}:{}", ours.parent().unwrap().display(), std::env::var("PATH").unwrap_or_default());
        let mut command = Command::new(program);
        command.env_clear().env("PATH", path).env("HOME", self.folder.path()).env("LC_ALL", "C.UTF-8");
        command.env("XDG_CACHE_HOME", self.path("cache")).env("XDG_CONFIG_HOME", self.path("config"));
        // A busy machine may not manage it in a second.
        command.env("CRATON_COMPLETE_TIMEOUT", "60");
        command.current_dir(self.folder.path()).stdin(Stdio::null());
        command
    }

    pub fn run(&self, words: &[&str]) -> String {
        let out = self.command("craton").args(words).env("CRATON_URL", self.file()).output().unwrap();
        assert!(out.status.success(), "{words:?}: {out:?}");
        String::from_utf8(out.stdout).unwrap()
    }

    /// The URL of an inventory in a file.
    pub fn file(&self) -> String {
        format!("sqlite:{}", self.path("fleet.db").display())
    }

    /// Makes the inventory: cloud `public`, region `ord`, and hosts of these names, the first with id 1.
    pub fn with_hosts(self, names: &[&str]) -> Self {
        self.run(&["cloud-create", "--name", "public"]);
        self.run(&["region-create", "--name", "ord", "--cloud", "1"]);
        for (place, name) in names.iter().enumerate() {
            let address = format!("10.0.0.{place}");
            let name = format!("--name={name}");
            self.run(&["host-create", &name, "--cloud=1", "--region=1", "--type=server", "--ip_address", &address]);
        }
        self
    }

    /// What the program answers to words, the last one at the cursor, with these settings.
    pub fn ask(&self, words: &[&str], settings: &[(&str, &str)]) -> CompletionAnswer {
        let mut command = self.command("craton");
        command.env("CRATON_COMPLETE", "fish").args(["craton"]).args(words).envs(settings.iter().copied());
        CompletionAnswer::of(command.output().unwrap())
    }

    /// The same, of the inventory in the file.
    pub fn complete(&self, words: &[&str]) -> Vec<String> {
        self.ask(words, &[("CRATON_URL", &self.file())]).values()
    }

    /// The files in which answers are kept.
    pub fn kept(&self) -> Vec<PathBuf> {
        let files = std::fs::read_dir(self.path("cache/craton/completion")).into_iter().flatten().flatten();
        files.map(|file| file.path()).collect()
    }
}

/// An answer: what follows, and the candidates with what is said about them.
#[derive(Debug)]
pub struct CompletionAnswer {
    pub first: String,
    pub candidates: Vec<(String, String)>,
}

impl CompletionAnswer {
    /// It always succeeds, and never says anything but its answer.
    fn of(out: Output) -> Self {
        assert!(out.status.success() && out.stderr.is_empty(), "{out:?}");
        let text = String::from_utf8(out.stdout).unwrap();
        let mut lines = text.lines();
        let first = lines.next().unwrap_or_default().to_owned();
        let candidate = |line: &str| {
            let (value, help) = line.split_once('\t').unwrap_or((line, ""));
            (value.to_owned(), help.to_owned())
        };
        Self { first, candidates: lines.map(candidate).collect() }
    }

    pub fn values(self) -> Vec<String> {
        self.candidates.into_iter().map(|(value, _)| value).collect()
    }
}
