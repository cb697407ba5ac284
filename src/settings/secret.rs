//! Where the secret of a login comes from: said, read from a file, printed by a command, or typed.

use super::clouds::warn;
use super::table::{AUTH_HELPER, PASSWORD, PASSWORD_FILE, Setting};
use super::{Given, Settings};
use anyhow::{Context as _, bail};
use craton_client::Secret;
use std::io::{IsTerminal, Read};
use std::path::Path;
use std::process::{Command, Stdio};

/// The longest secret that is read, in bytes. Tokens are the longest.
const LONGEST: u64 = 64 << 10;

impl Settings<'_> {
    /// The secret `setting`: as it is given, from a file, or printed by a command, whichever wins. A password that is missing
    /// is asked for where somebody can answer; `of` says whose it is.
    pub(super) fn secret(&self, setting: &'static Setting, of: &str) -> anyhow::Result<Secret> {
        let is_password = setting.name == PASSWORD.name;
        let mut ways = vec![setting, &AUTH_HELPER];
        ways.extend(is_password.then_some(&PASSWORD_FILE));
        let Some(first) = self.first(&ways)? else {
            let can_ask =
                self.is_attended() && is_password && std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
            return if can_ask { ask(of) } else { Err(self.missing(setting)) };
        };
        for way in ways.iter().filter(|way| way.name != first.setting.name) {
            if let Some(other) = self.get(way)?.filter(|other| other.source.rank() == first.source.rank()) {
                bail!("{} and {} both give the {}: leave one away", first.place(), other.place(), setting.what);
            }
        }
        let secret = match first.setting.name {
            name if name == PASSWORD_FILE.name => from_file(&first, self.is_attended())?,
            // It may ask on the terminal for what unlocks the secret.
            name if name == AUTH_HELPER.name && !self.is_attended() => bail!("nobody is there to answer a helper"),
            name if name == AUTH_HELPER.name => from_command(&first)?,
            _ => first.text,
        };
        Ok(Secret::new(secret))
    }
}

fn ask(of: &str) -> anyhow::Result<Secret> {
    let password = rpassword::prompt_password(format!("Password{of}: ")).context("no password can be read")?;
    if password.is_empty() {
        bail!("no password was typed");
    }
    Ok(Secret::new(password))
}

fn from_file(given: &Given, warns: bool) -> anyhow::Result<String> {
    let path = Path::new(&given.text);
    let unreadable = || format!("the password cannot be read from {}", path.display());
    let file = std::fs::File::open(path).with_context(unreadable)?;
    if warns {
        warn(path)?;
    }
    read(file, &format!("{} holds", path.display())).with_context(unreadable)
}

fn from_command(given: &Given) -> anyhow::Result<String> {
    let failed = || format!("the command of {} prints no secret", given.place());
    let mut shell = shell();
    // Standard error stays the terminal's: the command may ask there for what unlocks the secret.
    let mut child = shell.arg(&given.text).stdout(Stdio::piped()).spawn().with_context(failed)?;
    let printed = child.stdout.take().map(|stdout| read(stdout, "it prints"));
    let status = child.wait().with_context(failed)?;
    if !status.success() {
        return Err(anyhow::anyhow!("it ended with {status}")).with_context(failed);
    }
    printed.unwrap_or_else(|| Ok(String::new())).with_context(failed)
}

#[cfg(unix)]
fn shell() -> Command {
    let mut shell = Command::new("/bin/sh");
    shell.arg("-c");
    shell
}

#[cfg(not(unix))]
fn shell() -> Command {
    let mut shell = Command::new("cmd");
    shell.arg("/C");
    shell
}

/// One line without its end, which editors and `echo` add.
fn read(from: impl Read, holds: &str) -> anyhow::Result<String> {
    let mut bytes = Vec::new();
    from.take(LONGEST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LONGEST {
        bail!("{holds} more than {LONGEST} bytes");
    }
    let text = String::from_utf8(bytes).ok().with_context(|| format!("{holds} something that is not UTF-8"))?;
    let text = text.strip_suffix('\n').map_or(text.as_str(), |line| line.strip_suffix('\r').unwrap_or(line));
    match text {
        "" => bail!("{holds} nothing"),
        _ if text.contains('\n') => bail!("{holds} more than one line"),
        _ => Ok(text.into()),
    }
}
