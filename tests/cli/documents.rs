//! The commands in documents do what the documents show: each document is run from its beginning to its end, in one shell and
//! one new folder, and what follows a `$ command` is what it prints (`…` stands for what differs each time).
//!
//! A block that cannot be run here is passed over by `<!-- not run: WHY -->` before it.

use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Stdio};

/// A command, and what the document shows of its output, if it shows any.
struct Shown {
    command: String,
    output: Option<String>,
}

/// The commands of the indented blocks: lines that begin with `$ `, or, in a block without them, all of its lines.
fn commands(document: &str) -> Vec<Shown> {
    let mut commands = Vec::new();
    let mut is_passed_over = false;
    let mut block: Vec<&str> = Vec::new();
    for line in document.lines().chain([""; 2]) {
        match line.strip_prefix("    ") {
            Some(inside) => block.push(inside),
            None if line.is_empty() && !block.is_empty() => block.push(""),
            None => {
                if !block.is_empty() && !std::mem::take(&mut is_passed_over) {
                    commands.extend(of_block(&block));
                }
                block.clear();
                is_passed_over |= line.starts_with("<!-- not run:");
            }
        }
    }
    commands
}

fn of_block(lines: &[&str]) -> Vec<Shown> {
    let mut commands: Vec<Shown> = Vec::new();
    let has_prompts = lines.iter().any(|line| line.starts_with("$ "));
    for line in lines.iter().copied() {
        match (line.strip_prefix("$ "), commands.last_mut()) {
            (Some(command), _) => commands.push(Shown { command: command.into(), output: Some(String::new()) }),
            (None, Some(shown)) if has_prompts => {
                let output = shown.output.get_or_insert_default();
                output.push_str(line);
                output.push('\n');
            }
            _ if line.is_empty() => {}
            _ => commands.push(Shown { command: line.into(), output: None }),
        }
    }
    commands
}

/// Whether `printed` is what is `shown`, `…` in a line standing for anything, and a line of it alone for any lines.
fn agrees(shown: &str, printed: &str) -> bool {
    fn lines(shown: &[&str], printed: &[&str]) -> bool {
        match (shown, printed) {
            ([], []) => true,
            (["…", rest @ ..], _) => (0..=printed.len()).any(|skip| lines(rest, &printed[skip..])),
            ([first, rest @ ..], [line, further @ ..]) => within(first, line) && lines(rest, further),
            _ => false,
        }
    }
    fn within(shown: &str, line: &str) -> bool {
        match shown.split_once('…') {
            None => shown == line,
            Some((begin, rest)) => line.strip_prefix(begin).is_some_and(|tail| {
                tail.char_indices().map(|(at, _)| at).chain([tail.len()]).any(|at| within(rest, &tail[at..]))
            }),
        }
    }
    let parts = |text: &'_ str| text.trim_end().lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>();
    let (shown, printed) = (parts(shown), parts(printed));
    let (shown, printed): (Vec<_>, Vec<_>) =
        (shown.iter().map(String::as_str).collect(), printed.iter().map(String::as_str).collect());
    lines(&shown, &printed)
}

/// A server is started beside the shell, and ends with it.
const BEGIN: &str = r#"
trap 'kill $(jobs -p) 2>/dev/null; wait' EXIT
craton() {
    if [ "$1" = serve ]; then
        local before=$(cat serve.log 2>/dev/null | grep -c listening)
        command craton "$@" > serve.out 2>> serve.log &
        until [ "$(grep -c listening serve.log)" -gt "$before" ] || ! kill -0 $! 2>/dev/null; do sleep 0.02; done
        cat serve.out
    else
        command craton "$@"
    fi
}
"#;

fn run(name: &str) {
    let folder = tempfile::tempdir().unwrap();
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port().to_string();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let document = std::fs::read_to_string(root.join(name)).unwrap().replace("7780", &port);
    let commands = commands(&document);
    // What builds and tests this is running already.
    let is_run = |shown: &Shown| {
        !["test", "install", "build", "bench"].iter().any(|verb| shown.command.starts_with(&format!("cargo {verb}")))
    };
    let commands: Vec<Shown> = commands.into_iter().filter(is_run).collect();
    assert!(commands.len() > 3, "{name} shows no commands");
    let mentions_jq = commands.iter().any(|shown| shown.command.contains("jq "));
    if mentions_jq && Command::new("jq").arg("--version").output().is_err() {
        return eprintln!("SKIPPED: {name} uses jq, which this machine does not have");
    }
    let mut script = BEGIN.to_owned();
    for (number, shown) in commands.iter().enumerate() {
        let command = shown.command.replace("cargo run --release -- ", "craton ");
        script.push_str(&format!("printf '\\036%s\\n' {number}\n{command}\nprintf '\\037%s\\n' $?\n"));
    }
    let binary = Path::new(assert_cmd::cargo::cargo_bin!("craton")).parent().unwrap();
    let path = format!("{}:{}", binary.display(), std::env::var("PATH").unwrap_or_default());
    let home = folder.path().join("home");
    std::fs::create_dir(&home).unwrap();
    std::fs::copy(root.join("cratonrc.example"), folder.path().join("cratonrc.example")).unwrap();
    let done = Command::new("bash")
        .args(["-c", &format!("exec 2>&1\n{script}")])
        .current_dir(folder.path())
        .env_clear()
        .envs([("PATH", path.as_str()), ("HOME", home.to_str().unwrap()), ("LC_ALL", "C.UTF-8"), ("COLUMNS", "80")])
        .stdin(Stdio::null())
        .output()
        .expect("bash runs");
    let printed = String::from_utf8_lossy(&done.stdout).into_owned();
    for (number, shown) in commands.iter().enumerate() {
        let after = printed.split_once(&format!("\x1e{number}\n")).map(|(_, after)| after);
        let parts = after.and_then(|after| after.split_once('\x1f'));
        let (output, rest) = parts.unwrap_or_else(|| panic!("{name}: `{}` did not end:\n{printed}", shown.command));
        let status = rest.lines().next().unwrap_or_default();
        let expected = if output.contains("ERROR:") && shown.output.is_some() { "1" } else { "0" };
        assert_eq!(status, expected, "{name}: $ {}\n{output}", shown.command);
        if let Some(wanted) = &shown.output {
            assert!(agrees(wanted, output), "{name}: $ {}\nshown:\n{wanted}\nprinted:\n{output}", shown.command);
        }
    }
}

#[test]
fn the_readme_shows_what_happens() {
    run("README.md");
}

#[test]
fn the_guide_shows_what_happens() {
    run("docs/guide.md");
}

#[test]
fn the_guide_to_the_server_shows_what_happens() {
    run("docs/server.md");
}
