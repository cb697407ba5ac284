//! The whole way, all of it real: Keystone, its catalogue, `craton serve --auth keystone`, and the command line with each login.

use super::keystone::{administrator, ask, craton, environment, keystone};
use super::support::{EmptyHome, Ran};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::thread;

const REGION: &str = "Walk";

struct Serving(Child);

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A server that asks Keystone, and its URL.
fn serve(bed: &EmptyHome, url: &str) -> (Serving, String) {
    let database = format!("sqlite:{}", bed.path("fleet.db").display());
    let mut command = bed.craton(&["serve", "--auth", "keystone", "--listen", "127.0.0.1:0", "--database", &database]);
    command.envs(environment(url)).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the server starts");
    let mut lines = BufReader::new(child.stderr.take().expect("a log")).lines().map_while(Result::ok);
    let address = lines.find_map(|line| Some(line.split_once("http://")?.1.trim_matches('"').to_owned()));
    std::thread::spawn(move || lines.for_each(drop));
    (Serving(child), format!("http://{}", address.expect("the log says where it listens")))
}

/// Puts `craton` into the catalogue, in a region of its own.
fn publish(url: &str, token: &str, server: &str) {
    let post = |path: &str, body: Value| ask(url, Some(token), "POST", path, &body).0;
    post("regions", json!({"region": {"id": REGION}}));
    let services = ask(url, Some(token), "GET", "services?type=fleet_management", &json!({})).0;
    let service = &services["services"][0]["id"];
    let endpoint = json!({"service_id": service, "interface": "public", "region_id": REGION, "url": server});
    let made = post("endpoints", json!({"endpoint": endpoint}));
    assert!(made["endpoint"]["id"].is_string(), "{made}");
}

#[test]
fn each_login_works_on_a_server_that_asks_keystone() {
    let Some(url) = keystone() else { return };
    // Whoever registers the service does so before this test adds its own endpoint.
    craton(&url);
    let (bed, (token, user)) = (EmptyHome::new(), administrator(&url));
    let (_server, craton) = serve(&bed, &url);
    publish(&url, &token, &craton);
    let credential = json!({"application_credential": {"name": format!("walk-{}", std::process::id())}});
    let credential = ask(&url, Some(&token), "POST", &format!("users/{user}/application_credentials"), &credential).0;
    let (id, secret) = (&credential["application_credential"]["id"], &credential["application_credential"]["secret"]);
    let project = "project_name: admin, project_domain_name: Default";
    let person = format!("username: admin, user_domain_name: Default, {project}");
    let clouds = [
        ("password", format!("auth: {{auth_url: '{url}', password: s3cr3t, {person}}}")),
        ("token", format!("auth_type: token, auth: {{auth_url: '{url}', token: '{token}', {project}}}")),
        (
            "credential",
            format!(
                "auth_type: v3applicationcredential, auth: {{auth_url: '{url}', application_credential_id: {id}, \
                 application_credential_secret: {secret}}}"
            ),
        ),
        ("wrong", format!("auth: {{auth_url: '{url}', password: wrong, {person}}}")),
        ("elsewhere", format!("auth: {{auth_url: '{url}', password: s3cr3t, username: admin, project_name: absent}}")),
    ];
    let text: String =
        clouds.iter().map(|(name, cloud)| format!("  {name}: {{region_name: {REGION}, {cloud}}}\n")).collect();
    bed.write("clouds.yaml", &format!("clouds:\n{text}"));
    let run = |cloud: &str, words: &str| {
        bed.run(&["--os-cloud", cloud].into_iter().chain(words.split(' ')).collect::<Vec<_>>(), &[])
    };
    for (number, cloud) in ["password", "token", "credential"].into_iter().enumerate() {
        let id = (number + 1).to_string();
        run(cloud, &format!("cloud-create --name {cloud}")).ok();
        run(cloud, &format!("region-create --name r --cloud {id}")).ok();
        run(cloud, &format!("host-create -n h -i 10.0.0.1 -t server --cloud {id} -r {id}")).ok();
        assert!(run(cloud, "host-list --fields name").ok().contains("| h "));
        assert!(run(cloud, &format!("host-vars-set {id} tier=gold")).ok().contains("gold"));
        run(cloud, &format!("host-delete {id}")).ok();
        assert!(run(cloud, "project-list").ok().contains("| admin "), "the project was made on first sight");
    }
    let refused = |ran: Ran| assert!(ran.error().contains("HTTP 401"), "{ran:?}");
    refused(run("wrong", "host-list"));
    refused(run("elsewhere", "host-list"));
    // A token that was revoked before the server ever saw it; one it has seen works for a minute more.
    let (revoked, _) = administrator(&url);
    let header = |name: &str| format!("{name}: {revoked}");
    let mut curl = Command::new("curl");
    curl.args(["-sf", "-X", "DELETE", "-H", &header("X-Auth-Token"), "-H", &header("X-Subject-Token")]);
    assert!(curl.arg(format!("{url}/auth/tokens")).status().expect("curl is installed").success());
    let environment = [("CRATON_URL", craton.as_str()), ("OS_USERNAME", "admin"), ("OS_PROJECT_ID", "admin")];
    let shown = |token: &str| bed.run(&["host-list", "--os-password", token], &environment);
    refused(shown(&revoked));
    // A dozen at once, each with a token that the server has not seen.
    let tokens: Vec<_> = (0..12).map(|_| administrator(&url).0).collect();
    thread::scope(|scope| {
        for token in &tokens {
            scope.spawn(|| {
                shown(token).ok();
            });
        }
    });
}
