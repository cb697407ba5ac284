//! What real shells make of a line when TAB is pressed.

use crate::bed::CompletionHome;
use crate::servers::{first_user, serve};
use crate::terminal::{ShellAtTerminal, TestedShell};

/// Shells that CI has; what they do is the same but for how they quote.
const SHELLS: [TestedShell; 3] = [TestedShell::Bash, TestedShell::Zsh, TestedShell::Fish];

/// Runs a test in each shell that is here.
fn in_each(test: impl Fn(TestedShell)) {
    SHELLS.into_iter().filter(|name| name.is_here()).for_each(test);
}

#[test]
fn commands_options_and_values_are_completed() {
    in_each(|name| {
        let bed = CompletionHome::new();
        let mut shell = ShellAtTerminal::open(name, &bed, &[]);
        assert_eq!(shell.line("craton host-sh\t"), "craton host-show ", "{name:?}");
        assert_eq!(shell.line("craton host sh\t"), "craton host show ", "{name:?}");
        assert_eq!(shell.line("craton host-list --sort-k\t"), "craton host-list --sort-key ", "{name:?}");
        assert_eq!(shell.line("craton host-list --sort-dir d\t"), "craton host-list --sort-dir desc ", "{name:?}");
        assert_eq!(shell.line("craton host-list --format=y\t"), "craton host-list --format=yaml ", "{name:?}");
        assert_eq!(
            shell.line("echo x; craton host-list --fields up\t"),
            "echo x; craton host-list --fields updated_at "
        );
    });
}

#[test]
fn names_of_what_is_made_up_are_completed() {
    in_each(|name| {
        let bed = CompletionHome::new();
        let settings = [("CRATON_URL", "demo:")];
        let mut shell = ShellAtTerminal::open(name, &bed, &settings);
        assert_eq!(shell.line("craton region-show or\t"), "craton region-show ord ", "{name:?}");
        assert_eq!(shell.line("craton host-list --region sy\t"), "craton host-list --region syd ", "{name:?}");
        assert_eq!(shell.line("craton host-list --region=sy\t"), "craton host-list --region=syd ", "{name:?}");
        assert_eq!(
            shell.line("craton region-vars-get ord nt\t"),
            "craton region-vars-get ord ntp_servers ",
            "{name:?}"
        );
        assert_eq!(shell.line("craton host-vars-set 20 tim\t"), "craton host-vars-set 20 time_zone=", "{name:?}");
    });
}

#[test]
fn names_of_a_server_are_completed() {
    in_each(|name| {
        let bed = CompletionHome::new();
        let server = serve(&bed);
        let mut shell = ShellAtTerminal::open(name, &bed, &first_user(&server));
        assert_eq!(shell.line("craton region-show sy\t"), "craton region-show syd ", "{name:?}");
        // In the middle of a line the rest stays.
        let line = shell.line(&format!("craton region-show sy --own{}\t", "\x1b[D".repeat(" --own".len())));
        assert_eq!(line.replace("  ", " "), "craton region-show syd --own", "{name:?}");
    });
}

/// What a shell makes of the name when its first letters are typed is what the program is given.
#[test]
fn names_with_blanks_and_signs_are_quoted_so_that_they_are_what_they_are() {
    let names =
        ["a b", "b:c:d", "c$HOME", "d'e", "e\"f", "f*?[g]", "g;h|i&j", "h(k)<l>", "i\\j", "k~`l`", "m#n!o", "ü é 東"];
    in_each(|name| {
        let bed = CompletionHome::new().with_hosts(&names);
        bed.write("note", "");
        let mut shell = ShellAtTerminal::open(name, &bed, &[("CRATON_URL", &bed.file())]);
        for wanted in names {
            let first = wanted.chars().next().unwrap();
            let typed = format!("craton host-show {first}\t");
            let line = shell.line(&typed);
            assert!(line.len() > typed.len() && line.ends_with(' '), "{name:?} {wanted}: {line}");
            let said = bed
                .command(name.program())
                .args(["-c", &line.replacen("craton host-show", "printf %s", 1)])
                .output()
                .unwrap();
            let said = String::from_utf8(said.stdout).unwrap();
            assert_eq!(said, wanted, "{name:?}: {line}");
        }
    });
}

#[test]
fn open_quotes_are_gone_on_with() {
    in_each(|name| {
        let bed = CompletionHome::new().with_hosts(&["web 17", "db \"x\" $y", "cache:1 a"]);
        let mut shell = ShellAtTerminal::open(name, &bed, &[("CRATON_URL", &bed.file())]);
        for (typed, wanted) in [
            ("\"web 1", "web 17"),
            ("'web 1", "web 17"),
            ("web\\ 1", "web 17"),
            ("\"db", "db \"x\" $y"),
            ("'db", "db \"x\" $y"),
            ("cach", "cache:1 a"),
            ("cache:1\\ ", "cache:1 a"),
            ("'cache:1 ", "cache:1 a"),
            ("name:cache:", "name:cache:1 a"),
        ] {
            let line = shell.line(&format!("craton host-show {typed}\t"));
            let said = bed
                .command(name.program())
                .args(["-c", &line.replacen("craton host-show", "printf %s", 1)])
                .output()
                .unwrap();
            assert_eq!(String::from_utf8(said.stdout).unwrap(), wanted, "{name:?} {typed}: {line}");
        }
    });
}

#[test]
fn files_are_completed_where_they_belong_and_nowhere_else() {
    in_each(|name| {
        let bed = CompletionHome::new();
        bed.write("authority.pem", "");
        bed.write("inner/certificate.pem", "");
        let mut shell = ShellAtTerminal::open(name, &bed, &[]);
        assert_eq!(shell.line("craton --os-cacert auth\t"), "craton --os-cacert authority.pem ", "{name:?}");
        assert_eq!(shell.line("craton --os-cacert=auth\t"), "craton --os-cacert=authority.pem ", "{name:?}");
        assert_eq!(shell.line("craton --os-cert inner/cert\t"), "craton --os-cert inner/certificate.pem ", "{name:?}");
        assert_eq!(shell.line("craton host-show auth\t"), "craton host-show auth", "{name:?}");
        assert_eq!(shell.line("craton host-list > auth\t").trim_end(), "craton host-list > authority.pem", "{name:?}");
    });
}

#[test]
fn control_characters_of_names_never_reach_the_terminal() {
    in_each(|name| {
        let bed = CompletionHome::new().with_hosts(&["web-1\u{1b}]0;owned\u{7}", "web-2\u{9b}31m", "web-3", "web-4"]);
        let mut shell = ShellAtTerminal::open(name, &bed, &[("CRATON_URL", &bed.file())]);
        shell.press("craton host-show we\t\t\t");
        shell.wait_for("web-4");
        assert_eq!(shell.line("\x15craton host-show web-3\t"), "craton host-show web-3 ", "{name:?}");
        let screen = shell.screen();
        assert!(!screen.contains("owned") && !screen.contains('\u{9b}'), "{name:?} {screen:?}");
    });
}

/// Nothing that goes wrong shows: the terminal has what was typed and completed, and nothing else.
#[test]
fn nothing_is_ever_written_to_the_terminal_or_asked_for() {
    in_each(|name| {
        let bed = CompletionHome::new();
        bed.write("config/openstack/clouds.yaml", "clouds: [");
        let settings: &[&[(&str, &str)]] = &[
            &[],
            &[("CRATON_URL", "http://127.0.0.1:1"), ("OS_USERNAME", "u"), ("OS_PROJECT_ID", "p")],
            &[("CRATON_URL", "http://127.0.0.1:1"), ("OS_USERNAME", "u"), ("OS_PASSWORD", "p"), ("OS_PROJECT_ID", "p")],
            &[("OS_CLOUD", "broken")],
            &[("CRATON_URL", "sqlite:absent.db")],
            &[("CRATON_URL", "nonsense"), ("CRATON_VERSION", "nonsense")],
        ];
        for settings in settings {
            let bed = &bed;
            let _ = std::fs::remove_file(bed.path("pipe"));
            let mut shell = ShellAtTerminal::open(name, bed, settings);
            assert_eq!(shell.line("craton host-show we\t"), "craton host-show we", "{name:?} {settings:?}");
            assert_eq!(shell.line("craton host-show --ow\t"), "craton host-show --own ", "{name:?} {settings:?}");
            let screen = shell.screen();
            for word in ["ERROR", "error", "Password", "WARNING", "panicked"] {
                assert!(!screen.contains(word), "{name:?} {settings:?}: {screen:?}");
            }
            assert!(!bed.path("absent.db").exists());
        }
    });
}

#[test]
fn elvish_completes_commands_and_names() {
    if !TestedShell::Elvish.is_here() {
        return;
    }
    let bed = CompletionHome::new().with_hosts(&["web 17"]);
    bed.run(&["host-vars-set", "1", "rack=7"]);
    let mut shell = ShellAtTerminal::open(TestedShell::Elvish, &bed, &[("CRATON_URL", &bed.file())]);
    assert_eq!(shell.line("craton region-sh\tor\t"), "craton region-show ord ");
    assert_eq!(shell.line("craton host-show w\t\r"), "craton host-show 'web 17' ");
    assert_eq!(shell.line("craton host-vars-set 1 rac\t\r"), "craton host-vars-set 1 'rack='");
    assert_eq!(shell.line("craton --os-cacert script\t"), "craton --os-cacert script ");
}
