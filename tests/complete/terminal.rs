//! A shell at a pseudo-terminal: what is typed goes in, and what it made of the line comes out of a pipe.

use crate::bed::CompletionHome;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

/// No shell of a test takes so long for a line.
const PATIENCE: Duration = Duration::from_secs(60);
const PROMPT: &str = "READY>";
/// Control-X Control-W: the shell writes its line to the pipe. Control-U: it forgets it.
const WRITE: &str = "\x18\x17";
const FORGET: &str = "\x15";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TestedShell {
    Bash,
    Zsh,
    Fish,
    Elvish,
}

pub struct ShellAtTerminal {
    child: Child,
    keys: ChildStdin,
    shown: Receiver<Vec<u8>>,
    screen: Vec<u8>,
    pipe: PathBuf,
}

impl TestedShell {
    pub fn program(self) -> &'static str {
        match self {
            Self::Bash => "bash",
            Self::Zsh => "zsh",
            Self::Fish => "fish",
            Self::Elvish => "elvish",
        }
    }

    /// Whether the shell is here; if not, that is said loudly.
    pub fn is_here(self) -> bool {
        let found = Command::new(self.program()).arg("-c").arg("").stdin(Stdio::null()).output().is_ok();
        if !found {
            eprintln!("SKIPPED: {} is not installed, so completion in it is not tested", self.program());
        }
        found
    }

    /// How it starts, with our script, keys and prompt and nothing else; the files it reads are written.
    fn start(self, bed: &CompletionHome) -> String {
        let script = bed.write("script", &bed.run(&["completion", self.program()]));
        let (script, pipe) = (script.display(), bed.path("pipe"));
        let pipe = pipe.display();
        match self {
            Self::Bash => {
                let text = format!(
                    "PS1='{PROMPT}'\nsource {script}\nwrite() {{ printf %s \"$READLINE_LINE\" > {pipe}; }}\n\
                     bind -x '\"\\C-x\\C-w\": write' 2>/dev/null\nbind 'set enable-bracketed-paste off'\n"
                );
                format!("bash --noprofile --rcfile {} -i", bed.write("bashrc", &text).display())
            }
            Self::Zsh => {
                let text = format!(
                    "PS1='{PROMPT}'\nautoload -U compinit\ncompinit -u -D\nsource {script}\n\
                     write() {{ print -rn -- \"$BUFFER\" > {pipe} }}\nzle -N write\nbindkey '^X^W' write\n"
                );
                bed.write("zsh/.zshrc", &text);
                format!("ZDOTDIR={} zsh -d -i", bed.path("zsh").display())
            }
            Self::Fish => {
                let text = format!(
                    "function fish_prompt; printf '{PROMPT}'; end\nfunction fish_greeting; end\nsource {script}\n\
                     bind \\cx\\cw 'commandline > {pipe}'\nbind \\cu 'commandline \"\"'\n"
                );
                format!(
                    "fish --no-config --interactive --init-command 'source {}'",
                    bed.write("rc.fish", &text).display()
                )
            }
            Self::Elvish => {
                let text = format!(
                    "set edit:prompt = {{ print '{PROMPT}' }}\nset edit:rprompt = {{ }}\neval (slurp < {script})\n\
                     set edit:insert:binding[Ctrl-W] = {{ print $edit:current-command > {pipe} }}\n"
                );
                format!("elvish -rc {}", bed.write("rc.elv", &text).display())
            }
        }
    }
}

impl ShellAtTerminal {
    /// The shell of that name, waiting for a line, in the home of `bed` with these settings.
    pub fn open(name: TestedShell, bed: &CompletionHome, settings: &[(&str, &str)]) -> Self {
        let line = format!("stty rows 60 cols 200; exec env {}", name.start(bed));
        let pipe = bed.path("pipe");
        let made = Command::new("mkfifo").arg(&pipe).status().unwrap();
        assert!(made.success(), "mkfifo (coreutils) is installed");
        let mut command = bed.command("script");
        command.args(["-qec", &line, "/dev/null"]).env("TERM", "xterm").env("SHELL", "/bin/sh");
        command.envs(settings.iter().copied()).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().expect("script (util-linux) is installed");
        let keys = child.stdin.take().unwrap();
        let mut out = child.stdout.take().unwrap();
        let (sender, shown) = channel();
        std::thread::spawn(move || {
            let mut piece = [0; 4096];
            while let Ok(count @ 1..) = out.read(&mut piece) {
                if sender.send(piece[..count].to_vec()).is_err() {
                    break;
                }
            }
        });
        let mut terminal = Self { child, keys, shown, screen: vec![], pipe };
        terminal.wait_for(PROMPT);
        terminal
    }

    /// What the line is after these keys.
    #[track_caller]
    pub fn line(&mut self, keys: &str) -> String {
        self.keys.write_all(format!("{keys}{WRITE}").as_bytes()).unwrap();
        let (sender, line) = channel();
        let pipe = self.pipe.clone();
        std::thread::spawn(move || sender.send(std::fs::read_to_string(pipe)));
        let Ok(line) = line.recv_timeout(PATIENCE) else {
            self.read();
            panic!("no line came for {keys:?}: {:?}", String::from_utf8_lossy(&self.screen))
        };
        self.keys.write_all(FORGET.as_bytes()).unwrap();
        line.unwrap().trim_end_matches('\n').to_owned()
    }

    /// All that the terminal has shown so far.
    pub fn screen(&mut self) -> String {
        self.read();
        String::from_utf8_lossy(&self.screen).into_owned()
    }

    fn read(&mut self) {
        self.screen.extend(self.shown.try_iter().flatten());
    }

    /// Waits until the terminal shows a text.
    #[track_caller]
    pub fn wait_for(&mut self, text: &str) {
        let until = Instant::now() + PATIENCE;
        while !String::from_utf8_lossy(&self.screen).contains(text) {
            match self.shown.recv_timeout(until.saturating_duration_since(Instant::now())) {
                Ok(piece) => self.screen.extend(piece),
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                    panic!("{text:?} is not shown: {:?}", String::from_utf8_lossy(&self.screen))
                }
            }
        }
    }

    /// Types keys without asking for the line.
    pub fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
    }
}

impl Drop for ShellAtTerminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
