//! Where settings are found, which one wins, and what is said when one is missing or wrong.

use super::support::{EmptyHome, Ran, chmod, mode};
use serde_json::{Value, json};

const CLOUDS: &str = "clouds:
  one:
    profile: vendor
    auth: {auth_url: 'http://127.0.0.1:1', username: from-clouds, password: clouds-password}
    region_name: from-clouds
  two:
    auth_type: craton
    auth: {username: demo}
";

/// What `configuration show` says about a setting: value and source.
fn shown(ran: &Ran, setting: &str) -> (String, String) {
    let rows: Vec<Value> = serde_json::from_str(ran.ok()).expect("a list");
    let row = rows.into_iter().find(|row| row["setting"] == setting).expect("the setting is there");
    (row["value"].as_str().unwrap_or_default().to_owned(), row["source"].as_str().expect("a source").to_owned())
}

fn show(bed: &EmptyHome, options: &[&str], environment: &[(&str, &str)]) -> Ran {
    bed.run(&[&["configuration", "show", "--format", "json"], options].concat(), environment)
}

#[test]
fn option_beats_environment_beats_secure_yaml_beats_clouds_yaml_beats_profile_beats_default() {
    let bed = EmptyHome::new();
    let cloud = [("OS_CLOUD", "one")];
    assert_eq!(shown(&show(&bed, &[], &[]), "interface"), ("public".into(), "default".into()));
    bed.write("clouds.yaml", &CLOUDS.replace("    profile: vendor\n", ""));
    assert_eq!(shown(&show(&bed, &[], &cloud), "interface").1, "default");
    bed.write("clouds.yaml", CLOUDS);
    bed.write("clouds-public.yaml", "public-clouds: {vendor: {interface: internal, region_name: from-profile}}");
    assert_eq!(shown(&show(&bed, &[], &cloud), "interface"), ("internal".into(), "clouds-public.yaml".into()));
    assert_eq!(shown(&show(&bed, &[], &cloud), "region_name"), ("from-clouds".into(), "clouds.yaml".into()));
    bed.write("secure.yaml", "clouds: {one: {region_name: from-secure}}");
    assert_eq!(shown(&show(&bed, &[], &cloud), "region_name"), ("from-secure".into(), "secure.yaml".into()));
    let both = [("OS_CLOUD", "one"), ("OS_REGION_NAME", "from-environment")];
    let given = ("from-environment".into(), "OS_REGION_NAME".into());
    assert_eq!(shown(&show(&bed, &[], &both), "region_name"), given);
    let ran = show(&bed, &["--os-region-name", "from-option"], &both);
    assert_eq!(shown(&ran, "region_name"), ("from-option".into(), "option".into()));
    let ran = bed.run(&["--os-region-name", "a", "configuration-show", "--os-region-name", "b", "--format=json"], &[]);
    assert_eq!(shown(&ran, "region_name").0, "b");
}

#[test]
fn the_files_are_found_in_the_users_folder_or_where_they_are_named() {
    let bed = EmptyHome::new();
    let path = bed.write("config/openstack/clouds.yaml", CLOUDS);
    let ran = show(&bed, &["--os-cloud", "two"], &[]);
    assert_eq!(shown(&ran, "username"), ("demo".into(), path.display().to_string()));
    let named =
        bed.write("elsewhere.yaml", "clouds: {two: {auth: {username: named}}}\ncache: {auth: true, expiration: {}}");
    let secure = bed.write("hidden.yaml", "clouds: {two: {auth: {password: x}}}");
    let environment = [
        ("OS_CLOUD", "two"),
        ("OS_CLIENT_CONFIG_FILE", named.to_str().expect("text")),
        ("OS_CLIENT_SECURE_FILE", secure.to_str().expect("text")),
    ];
    let ran = show(&bed, &[], &environment);
    assert_eq!(shown(&ran, "username"), ("named".into(), named.display().to_string()));
    assert_eq!(shown(&ran, "cache.auth").0, "true");
    assert_eq!(shown(&ran, "password"), ("(secret)".into(), secure.display().to_string()));
}

#[test]
fn every_secret_is_masked_and_so_is_what_stands_in_a_url() {
    let bed = EmptyHome::new();
    bed.write("clouds.yaml", CLOUDS);
    bed.write("clouds-public.yaml", "public-clouds: {vendor: {}}");
    let environment = [
        ("OS_CLOUD", "one"),
        ("OS_TOKEN", "hunter2-token"),
        ("OS_APPLICATION_CREDENTIAL_SECRET", "hunter2-secret"),
        ("OS_AUTH_TYPE", "token"),
        ("CRATON_URL", "https://u:hunter2-url@h"),
        ("OS_AUTH_URL", "https://h/v3?token=hunter2-query"),
        ("OS_ENDPOINT_OVERRIDE", "https://h/#hunter2-fragment"),
    ];
    for format in ["json", "default"] {
        let ran =
            bed.run(&["configuration", "show", "--format", format, "--os-password", "hunter2-password"], &environment);
        assert!(!ran.ok().contains("hunter2") && !ran.stdout.contains("clouds-password"), "{ran:?}");
    }
}

#[test]
fn text_in_yaml_stays_text_and_anchors_and_merges_work() {
    let bed = EmptyHome::new();
    bed.write("clouds.yaml", "base: &base {region_name: 0123, auth: {username: 1e3}}\nclouds:\n  a:\n    <<: *base\n");
    let ran = show(&bed, &["--os-cloud", "a"], &[]);
    assert_eq!(shown(&ran, "region_name").0, "0123");
    assert_eq!(shown(&ran, "username").0, "1e3");
}

#[test]
fn a_yaml_error_has_file_line_and_column_and_quotes_nothing() {
    for (text, place) in [
        ("clouds:\n  a:\n    auth:\n      password: hunter2: x\n", "line 4, column 24"),
        ("clouds:\n  a: {}\n  a: {}\n", "line 3, column 3"),
        ("clouds:\n  a: [hunter2]\n", "line 2, column 6"),
        ("clouds:\n  a:\n    auth:\n      password: [hunter2]\n", "line 4, column 17"),
        ("clouds:\n  a: {auth: {password: \"hunter2\n", "line 2, column 24"),
    ] {
        let bed = EmptyHome::new();
        bed.write("clouds.yaml", text);
        let ran = show(&bed, &["--os-cloud", "a"], &[]);
        assert!(ran.error().contains("clouds.yaml") && ran.error().contains(place), "{ran:?}");
        assert!(!ran.stderr.contains("hunter2"), "{ran:?}");
    }
}

#[test]
fn what_is_unknown_is_named_with_what_is_known() {
    let bed = EmptyHome::new();
    let ran = show(&bed, &["--os-cloud", "one"], &[]);
    assert!(ran.error().contains("clouds.yaml") && ran.error().contains("/etc/openstack/clouds.yaml"), "{ran:?}");
    bed.write("clouds.yaml", CLOUDS);
    let ran = show(&bed, &["--os-cloud", "three"], &[]);
    assert!(ran.error().contains("`three`") && ran.error().contains("one, two"), "{ran:?}");
    bed.write("clouds-public.yaml", "public-clouds: {a: {}, b: {}}");
    let ran = show(&bed, &["--os-cloud", "one"], &[]);
    assert!(ran.error().contains("`vendor`") && ran.error().contains("a, b"), "{ran:?}");
    bed.write("clouds.yaml", "clouds: {a: {auth: {pasword: x}}, b: {auth: {passcode: 1}}}");
    assert!(show(&bed, &["--os-cloud", "a"], &[]).error().contains("`pasword`"));
}

#[test]
fn a_setting_that_is_missing_is_named_with_its_option_its_variable_and_where_it_was_looked_for() {
    let bed = EmptyHome::new();
    let keystone = ["--os-auth-url", "http://127.0.0.1:1", "host-list"];
    let user = [&["--os-username", "demo"], &keystone[..]].concat();
    let credential = [&["--os-application-credential-id", "a"], &keystone[..]].concat();
    let cases: [(&[&str], &str); 5] = [
        (&keystone, "no user name is given: set OS_USERNAME or give --os-username"),
        (&user, "no password is given: set OS_PASSWORD or give --os-password"),
        (&credential, "set OS_APPLICATION_CREDENTIAL_SECRET or give --os-application-credential-secret"),
        (&["--os-token", "t", "host-list"], "no URL of Keystone is given: set OS_AUTH_URL or give --os-auth-url"),
        (&["--os-auth-type", "token", "host-list"], "set OS_AUTH_URL or give --os-auth-url"),
    ];
    for (arguments, sentence) in cases {
        let ran = bed.run(arguments, &[]);
        assert!(ran.error().contains(sentence), "{ran:?}");
    }
    bed.write("clouds.yaml", CLOUDS);
    let ran = bed.run(&["--os-cloud", "two", "--craton-url", "http://127.0.0.1:1", "host-list"], &[]);
    assert!(
        ran.error().contains("the cloud `two` has no `auth: project_id`, `auth: password` in clouds.yaml"),
        "{ran:?}"
    );
}

#[test]
fn a_wrong_value_is_refused_with_the_name_of_where_it_stands() {
    let bed = EmptyHome::new();
    bed.write("clouds.yaml", "clouds: {a: {auth_type: craton, api_timeout: soon}}");
    let ran =
        bed.run(&["--os-cloud", "a", "--craton-url", "http://127.0.0.1:1", "--os-password", "x", "host-list"], &[]);
    assert!(ran.error().contains("`api_timeout` in clouds.yaml is 'soon'"), "{ran:?}");
    let ran = bed.run(&["--os-interface", "private", "host-list"], &[]);
    assert!(ran.status == 2 && ran.stderr.contains("public, internal and admin"), "{ran:?}");
}

#[test]
fn a_file_with_a_secret_that_others_can_read_gets_a_warning_and_any_other_file_none() {
    let bed = EmptyHome::new();
    let path = bed.write("clouds.yaml", CLOUDS);
    bed.write("clouds-public.yaml", "public-clouds: {vendor: {}}");
    chmod(&path, 0o644);
    assert_eq!(mode(&path), 0o644);
    let list = |cloud| bed.run(&["--os-cloud", cloud, "host-list", "--connect-retries", "0"], &[]).stderr;
    assert!(list("one").contains("WARNING: clouds.yaml holds a secret and others can read it"), "{}", list("one"));
    assert!(!list("two").contains("WARNING"), "{}", list("two"));
    chmod(&path, 0o600);
    assert!(!list("one").contains("WARNING"));
}

#[test]
fn no_file_is_looked_for_unless_a_cloud_is_named() {
    let bed = EmptyHome::new();
    bed.write("clouds.yaml", "this: is: no: yaml");
    show(&bed, &[], &[]).ok();
    show(&bed, &["--os-cloud", "a"], &[]).error();
}

#[test]
fn what_the_original_options_were_abbreviated_to_still_means_the_same() {
    let bed = EmptyHome::new();
    let ran = show(&bed, &["--os-pro", "p", "--os-u", "u", "--os-pas", "k", "--craton-u", "http://h"], &[]);
    assert_eq!(shown(&ran, "project_id").0, "p");
    assert_eq!(shown(&ran, "username").0, "u");
    assert_eq!(shown(&ran, "password").0, "(secret)");
    assert_eq!(shown(&ran, "craton_url").0, "http://h");
}

#[test]
fn a_domain_that_is_named_beats_a_default_domain_wherever_both_are_said() {
    let (bed, server) = (EmptyHome::new(), super::support::ScriptedServer::new(|_| super::support::refused("no")));
    let cloud = "clouds: {c: {auth: {auth_url: URL, username: u, password: p, user_domain_name: D, project_name: p}}}";
    bed.write("clouds.yaml", &cloud.replace("URL", &server.url));
    bed.run(&["--os-cloud", "c", "--os-default-domain", "d9", "host-list"], &[("OS_DEFAULT_DOMAIN", "d8")]).error();
    let sent = server.asked()[0].json();
    assert_eq!(sent["auth"]["identity"]["password"]["user"]["domain"], json!({"name": "D"}));
    assert_eq!(sent["auth"]["scope"]["project"]["domain"], json!({"id": "d9"}));
}
