//! A real terminal: a pseudo-terminal of the kernel's.

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{Winsize, tcsetwinsize};
use std::fs::File;
use std::io::{Read, Write};
use std::os::fd::OwnedFd;

/// Both ends of a terminal.
pub struct Terminal {
    controller: File,
    path: String,
}

impl Terminal {
    pub fn open() -> Self {
        let controller: OwnedFd = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
        grantpt(&controller).expect("a terminal of ours");
        unlockpt(&controller).expect("an unlocked terminal");
        let path = ptsname(&controller, Vec::new()).expect("a name").into_string().expect("a plain name");
        Self { controller: controller.into(), path }
    }

    /// A terminal of this many columns.
    pub fn of_width(columns: u16) -> Self {
        let terminal = Self::open();
        let size = Winsize { ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 };
        tcsetwinsize(terminal.end(), size).expect("a terminal of this size");
        terminal
    }

    /// The end for a command: its standard input, output or error.
    pub fn end(&self) -> File {
        File::options().read(true).write(true).open(&self.path).expect("the other end")
    }

    /// Somebody types this.
    pub fn type_in(&mut self, text: &str) {
        self.controller.write_all(text.as_bytes()).expect("the terminal takes it");
    }

    /// What the command wrote, up to the first time that it holds `text`.
    pub fn read_until(&mut self, text: &str) -> String {
        let mut seen = String::new();
        while !seen.contains(text) {
            let mut piece = [0; 1024];
            let count = self.controller.read(&mut piece).unwrap_or_else(|error| panic!("{error} after {seen:?}"));
            seen.push_str(&String::from_utf8_lossy(&piece[..count]));
        }
        seen
    }

    /// What the command wrote, once all its ends are closed.
    pub fn read(mut self) -> String {
        let mut bytes = Vec::new();
        // The end of a terminal is an error (EIO).
        let _ = self.controller.read_to_end(&mut bytes);
        String::from_utf8_lossy(&bytes).into_owned()
    }
}
