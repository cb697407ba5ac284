//! The figures that README quotes about the client: craton against curl, in one run, on a server that answers from memory.
//!
//! `cargo bench --bench client` prints them. Each is the median of 15 runs; curl fetches the same URLs on one connection.

#![allow(clippy::print_stdout)]

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const RUNS: usize = 15;
const PAGE: usize = 100;
const CRATON: &str = env!("CARGO_BIN_EXE_craton");

fn main() {
    let base = serve();
    let one = format!("{base}/v1/hosts/1");
    println!("| what | craton | compared with | | ratio |\n| --- | --- | --- | --- | --- |");
    row("craton --version", &[CRATON, "--version"], "true", &["true"], &base);
    row("host-show 1", &[CRATON, "host-show", "1"], "curl of the same URL", &["curl", "-sf", &one], &base);
    let named = format!("{base}/v1/hosts?name=host-00001.example.com");
    let by_name: &[&str] = &[CRATON, "host-show", "host-00001.example.com"];
    row("host-show NAME", by_name, "curl, both URLs", &["curl", "-sf", &named, &one], &base);
    let pages = |count: usize| {
        let first = std::iter::once(format!("{base}/v1/hosts?limit={PAGE}&total={count}"));
        let rest = (1..=count / PAGE).map(|page| format!("{base}/v1/hosts?total={count}&marker={}", page * PAGE));
        first.chain(rest).map(|url| format!("url = \"{url}\"\noutput = \"/dev/null\"\n")).collect::<String>()
    };
    let config = std::env::temp_dir().join(format!("craton-bench-{}.curl", std::process::id()));
    let config_path = config.to_str().expect("a temporary folder with a plain name").to_owned();
    std::fs::write(&config, pages(10_000)).expect("the list of URLs is written");
    let curl: &[&str] = &["curl", "-sf", "--config", &config_path];
    let json: &[&str] = &[CRATON, "--format=json", "host-list", "--all", "--device-type"];
    let table: &[&str] = &[CRATON, "host-list", "--all", "--device-type"];
    row("host-list --all, JSON, 10,000 hosts", &[json, &["10000"]].concat(), "curl, 101 pages", curl, &base);
    row("host-list --all, table, 10,000 hosts", &[table, &["10000"]].concat(), "curl, 101 pages", curl, &base);
    many();
    println!("\nresident memory of the JSON list:");
    for count in ["10000", "100000"] {
        println!("{count} hosts: {:.1} MB", peak_memory(&[json, &[count]].concat(), &base));
    }
    let _ = std::fs::remove_file(config);
}

/// Two thousand changes on `craton serve`: by one process, and by one process each.
fn many() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = format!("sqlite:{}", folder.path().join("fleet.db").display());
    let words = ["serve", "--demo", "2500", "--listen", "127.0.0.1:0", "--database", &database];
    let mut server = Command::new(CRATON);
    server.args(words).env("CRATON_BOOTSTRAP_KEY", "bench-key").stdout(Stdio::piped()).stderr(Stdio::null());
    let mut server = server.spawn().expect("the server starts");
    let lines = BufReader::new(server.stdout.take().expect("its output")).lines().map_while(Result::ok);
    let settings = lines.filter_map(|line| {
        let (name, value) = line.strip_prefix("export ")?.split_once('=')?;
        Some((name.to_owned(), value.trim_matches('\'').to_owned()))
    });
    let settings: Vec<_> = settings.take(3).chain([("OS_PASSWORD".into(), "bench-key".into())]).collect();
    let run = |words: &[&str], input: &str| {
        let mut command = Command::new(CRATON);
        command.args(words).envs(settings.iter().cloned()).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().expect("the command runs");
        child.stdin.take().expect("its input").write_all(input.as_bytes()).expect("it reads");
        let output = child.wait_with_output().expect("it ends");
        assert!(output.status.success(), "{words:?} failed");
        String::from_utf8(output.stdout).expect("text")
    };
    let ids = run(&["host-list", "-q", "--limit", "2000"], "");
    assert_eq!(ids.lines().count(), 2000);
    let start = Instant::now();
    run(&["host-update", "-", "--note", "together"], &ids);
    let together = start.elapsed();
    let start = Instant::now();
    ids.lines().for_each(|id| drop(run(&["host-update", id, "--note", "one by one"], "")));
    let apart = start.elapsed();
    let (ratio, seconds) = (together.as_secs_f64() / apart.as_secs_f64(), |time: Duration| time.as_secs_f64());
    let (together, apart) = (seconds(together), seconds(apart));
    println!("| 2,000 `host-update -` | {together:.2} s | 2,000 processes | {apart:.2} s | {ratio:.2} |");
    // It may be gone already; its files go with the folder.
    let _ = server.kill().and_then(|()| server.wait());
}

fn row(what: &str, ours: &[&str], other: &str, theirs: &[&str], base: &str) {
    let (ours, theirs) = medians(ours, theirs, base);
    let ratio = ours.as_secs_f64() / theirs.as_secs_f64();
    let ms = |time: Duration| time.as_secs_f64() * 1e3;
    println!("| {what} | {:.1} ms | {other} | {:.1} ms | {ratio:.2} |", ms(ours), ms(theirs));
}

/// Runs the two in turn, so that whatever else the machine does meets both.
fn medians(ours: &[&str], theirs: &[&str], base: &str) -> (Duration, Duration) {
    let mut times: [Vec<Duration>; 2] = Default::default();
    for _ in 0..RUNS {
        for (words, times) in [ours, theirs].iter().zip(&mut times) {
            let start = Instant::now();
            let status = command(words, base).status().expect("the command runs");
            times.push(start.elapsed());
            assert!(status.success(), "{words:?} failed");
        }
    }
    times.iter_mut().for_each(|times| times.sort_unstable());
    (times[0][RUNS / 2], times[1][RUNS / 2])
}

fn command(words: &[&str], base: &str) -> Command {
    let mut command = Command::new(words[0]);
    command.args(&words[1..]).env("CRATON_URL", base).env("OS_PASSWORD", "bench-key").env("OS_USERNAME", "bench");
    command.stdout(Stdio::null()).stderr(Stdio::inherit());
    command
}

/// In MB, as the kernel counted it up to shortly before the end.
fn peak_memory(words: &[&str], base: &str) -> f64 {
    let mut child = command(words, base).spawn().expect("the command runs");
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0.0_f64;
    while child.try_wait().expect("the command can be waited for").is_none() {
        let text = std::fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kib = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
        peak = peak.max(kib.unwrap_or_default() / 1024.0 * 1.048_576);
        std::thread::sleep(Duration::from_millis(1));
    }
    peak
}

/// A server on loopback that knows two answers: one host, and pages of as many hosts as `total` or `device_type` says.
fn serve() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let base = format!("http://{}", listener.local_addr().expect("an address"));
    // A process of its own would be no different: there is one thread a connection, and nothing is shared.
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            std::thread::spawn(move || answer(&stream));
        }
    });
    base
}

fn answer(stream: &TcpStream) {
    stream.set_nodelay(true).expect("the option is known");
    let mut reader = BufReader::new(stream);
    let hosts: Vec<String> = (0..PAGE).map(host).collect();
    let items = hosts.join(",\n    ");
    loop {
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            if reader.read_line(&mut head).unwrap_or(0) == 0 {
                return;
            }
        }
        let target = head.split(' ').nth(1).unwrap_or_default();
        let body = match target.split_once('?') {
            None => hosts[0].clone(),
            Some((_, query)) if query.starts_with("name=") => {
                format!("{{\n  \"hosts\": [\n    {}\n  ],\n  \"links\": []\n}}\n", hosts[1])
            }
            Some((_, query)) => page(query, &items),
        };
        let head =
            format!("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n", body.len());
        if { stream }.write_all([head.as_bytes(), body.as_bytes()].concat().as_slice()).is_err() {
            return;
        }
    }
}

fn page(query: &str, items: &str) -> String {
    let number = |name: &str| {
        let pair = query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
        pair.and_then(|value| value.parse::<usize>().ok())
    };
    let total = number("total").or(number("device_type")).unwrap_or_default();
    let marker = number("marker").unwrap_or_default();
    if marker >= total {
        return "{\"hosts\": [], \"links\": []}".into();
    }
    // The ids repeat from page to page but for the first, which is all that tells pages apart.
    let items = items.replacen("\"id\": 0,", &format!("\"id\": {},", marker + 1), 1);
    let href = format!("http://h/v1/hosts?limit={PAGE}&total={total}&marker={}", marker + PAGE);
    format!("{{\n  \"hosts\": [\n    {items}\n  ],\n  \"links\": [{{\"href\": \"{href}\", \"rel\": \"next\"}}]\n}}\n")
}

fn host(id: usize) -> String {
    format!(
        "{{\n      \"active\": true,\n      \"cell_id\": 7,\n      \"cloud_id\": 1,\n      \
         \"created_at\": \"2026-11-21T02:31:02.000000\",\n      \"device_type\": \"server\",\n      \"id\": {id},\n      \
         \"ip_address\": \"10.3.0.{id}\",\n      \"links\": [\n        {{\n          \
         \"href\": \"http://127.0.0.1:8080/v1/cells/7\",\n          \"rel\": \"up\"\n        }}\n      ],\n      \
         \"name\": \"host-{id:05}.example.com\",\n      \"note\": null,\n      \"parent_id\": null,\n      \
         \"project_id\": \"b9f10eca-66ac-4c27-9c13-9d01e65f96b4\",\n      \"region_id\": 4,\n      \
         \"updated_at\": null\n    }}"
    )
}
