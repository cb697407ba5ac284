//! Passwords that stand in no setting: typed, in a file, printed by a command.

use super::support::{EmptyHome, ScriptedServer, borrowed, chmod, hosts, password_login};
use std::io::{Read, Write};
use std::process::{Command, Stdio};

fn craton() -> ScriptedServer {
    ScriptedServer::new(|_| hosts(&["a"], None))
}

/// Which password the server was sent with the last request.
fn sent(server: &ScriptedServer) -> Option<String> {
    server.asked().last()?.header("x-auth-token").map(str::to_owned)
}

/// Whether a terminal shows what is typed.
fn echoes(terminal: &str) -> bool {
    let settings = Command::new("stty").args(["-a", "-F", terminal]).output().expect("stty (coreutils) is installed");
    !String::from_utf8_lossy(&settings.stdout).contains(" -echo ")
}

#[test]
fn a_missing_password_is_asked_for_on_a_terminal_and_not_shown() {
    let (bed, server) = (EmptyHome::new(), craton());
    // `script` gives the command a terminal of its own, and `tty` says which.
    let line = format!("tty; {} --craton-url {} host-list", env!("CARGO_BIN_EXE_craton"), server.url);
    let mut terminal = Command::new("script")
        .args(["-qec", &line, "/dev/null"])
        .env_remove("OS_PASSWORD")
        .env("HOME", bed.folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("script (util-linux) is installed");
    let (mut stdin, mut stdout) = (terminal.stdin.take().expect("piped"), terminal.stdout.take().expect("piped"));
    let (mut shown, mut piece) = (Vec::new(), [0; 64]);
    while !shown.ends_with(b"Password: ") {
        let count = stdout.read(&mut piece).expect("it can be read");
        assert_ne!(count, 0, "{}", String::from_utf8_lossy(&shown));
        shown.extend_from_slice(&piece[..count]);
    }
    let name = String::from_utf8_lossy(&shown).lines().next().expect("the name of the terminal").trim().to_owned();
    while echoes(&name) {
        std::thread::yield_now();
    }
    stdin.write_all(b"hunter2-typed\n").expect("it can be written");
    stdout.read_to_end(&mut shown).expect("it can be read");
    assert!(terminal.wait().expect("it ends").success());
    let shown = String::from_utf8_lossy(&shown);
    assert!(shown.contains("| a") && !shown.contains("hunter2"), "{shown}");
    assert_eq!(sent(&server).as_deref(), Some("hunter2-typed"));
}

#[test]
fn it_is_never_asked_for_off_a_terminal() {
    let (bed, server) = (EmptyHome::new(), craton());
    let named = [("OS_USERNAME", "u"), ("OS_PROJECT_ID", "p")];
    let ran = bed.run(&["--craton-url", &server.url, "host-list"], &named);
    assert!(ran.error().contains("no password is given: set OS_PASSWORD or give --os-password"), "{ran:?}");
    assert!(server.calls().is_empty());
}

#[test]
fn a_password_is_read_from_a_file_without_the_end_of_its_line() {
    let (bed, server) = (EmptyHome::new(), craton());
    for (text, password) in
        [("hunter2", "hunter2"), ("hunter2\n", "hunter2"), ("hunter2\r\n", "hunter2"), (" a b \n", " a b")]
    {
        let file = bed.write("password", text);
        let file = file.to_str().expect("text");
        let ran = bed.run(&["--craton-url", &server.url, "--os-password-file", file, "host-list"], &[]);
        ran.ok();
        // A header cannot show blanks at its end.
        assert_eq!(sent(&server).as_deref().map(str::trim_end), Some(password.trim_end()));
    }
    for (text, wrong) in [("", "nothing"), ("one\ntwo\n", "more than one line")] {
        let file = bed.write("password", text);
        let ran = bed
            .run(&["--craton-url", &server.url, "--os-password-file", file.to_str().expect("text"), "host-list"], &[]);
        assert!(ran.error().contains(wrong) && !ran.stderr.contains("two"), "{ran:?}");
    }
    let ran = bed.run(&["--craton-url", &server.url, "--os-password-file", "absent", "host-list"], &[]);
    assert!(ran.error().contains("absent"), "{ran:?}");
}

#[test]
fn a_password_file_that_others_can_read_gets_a_warning() {
    let (bed, server) = (EmptyHome::new(), craton());
    let file = bed.write("password", "hunter2");
    chmod(&file, 0o644);
    let ran = bed.run(&["--craton-url", &server.url, "--os-password-file", "password", "host-list"], &[]);
    assert!(ran.stderr.contains("WARNING: password holds a secret and others can read it"), "{ran:?}");
}

#[test]
fn a_command_prints_the_secret_of_whatever_login() {
    let (bed, server) = (EmptyHome::new(), craton());
    bed.run(&["--craton-url", &server.url, "--auth-helper-cmd", "printf 'hunter%s\\n' 2", "host-list"], &[]).ok();
    assert_eq!(sent(&server).as_deref(), Some("hunter2"));
    for (command, wrong) in [("echo hunter2; exit 3", "exit status: 3"), ("true", "nothing"), ("absent-command", "127")]
    {
        let before = server.calls().len();
        let ran = bed.run(&["--craton-url", &server.url, "--auth-helper-cmd", command, "host-list"], &[]);
        assert!(ran.error().contains(wrong) && !ran.error().contains("hunter2"), "{ran:?}");
        assert_eq!(server.calls().len(), before);
    }
    let keystone = ScriptedServer::new(|asked| {
        super::support::token("t", &format!("http://{}", asked.header("host").expect("a host")))
    });
    let options = [
        "--os-auth-url",
        &keystone.url,
        "--os-auth-type",
        "token",
        "--auth-helper-cmd",
        "echo hunter2",
        "project-list",
    ];
    bed.run(&options, &[]);
    assert_eq!(keystone.asked()[0].json()["auth"]["identity"]["token"]["id"], "hunter2");
}

#[test]
fn an_option_beats_the_environment_whichever_way_it_gives_the_password_and_two_ways_from_one_place_are_an_error() {
    let (bed, server) = (EmptyHome::new(), craton());
    let environment = password_login("");
    let environment = borrowed(&environment);
    bed.run(&["--craton-url", &server.url, "--auth-helper-cmd", "echo from-command", "host-list"], &environment).ok();
    assert_eq!(sent(&server).as_deref(), Some("from-command"));
    let both = ["--craton-url", &server.url, "--os-password", "a", "--auth-helper-cmd", "echo b", "host-list"];
    let ran = bed.run(&both, &[]);
    assert!(ran.error().contains("--auth-helper-cmd") && ran.error().contains("--os-password"), "{ran:?}");
}
