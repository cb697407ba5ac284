//! Certificates: a server that is not who it should be gets no credential.

use super::support::{EmptyHome, Ran, hosts, read_request, write_answer};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, date_time_ymd};
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig, ServerConnection, StreamOwned};
use std::io::BufReader;
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

type TestAuthority = CertifiedIssuer<'static, KeyPair>;

fn authority(name: &str) -> TestAuthority {
    let mut params = CertificateParams::new(vec![]).expect("parameters");
    params.distinguished_name.push(rcgen::DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(params, KeyPair::generate().expect("a key")).expect("a certificate")
}

/// A certificate with its key.
struct KeyedCertificate {
    certificate: rcgen::Certificate,
    key: KeyPair,
}

fn identity(names: &[&str], issuer: Option<&TestAuthority>, expired: bool) -> KeyedCertificate {
    let names: Vec<_> = names.iter().map(|name| (*name).to_owned()).collect();
    let mut params = CertificateParams::new(names).expect("parameters");
    if expired {
        (params.not_before, params.not_after) = (date_time_ymd(2001, 1, 1), date_time_ymd(2002, 1, 1));
    }
    let key = KeyPair::generate().expect("a key");
    let certificate = match issuer {
        Some(issuer) => params.signed_by(&key, issuer),
        None => params.self_signed(&key),
    };
    KeyedCertificate { certificate: certificate.expect("a certificate"), key }
}

/// A TLS server on loopback, and how many requests it read.
struct TlsServer {
    url: String,
    read: Arc<AtomicUsize>,
}

/// `clients`: the authority whose clients are let in; without one everybody is.
fn serve(identity: &KeyedCertificate, clients: Option<&TestAuthority>) -> TlsServer {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ServerConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .expect("versions");
    let builder = match clients {
        Some(authority) => {
            let mut roots = RootCertStore::empty();
            roots.add(authority.der().clone()).expect("a root");
            let verifier =
                WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider).build().expect("a verifier");
            builder.with_client_cert_verifier(verifier)
        }
        None => builder.with_no_client_auth(),
    };
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(identity.key.serialize_der()));
    let config =
        Arc::new(builder.with_single_cert(vec![identity.certificate.der().clone()], key).expect("a configuration"));
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let url = format!("https://localhost:{}", listener.local_addr().expect("an address").port());
    let read = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&read);
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let connection = ServerConnection::new(Arc::clone(&config)).expect("a connection");
            let mut stream = BufReader::new(StreamOwned::new(connection, stream));
            while read_request(&mut stream).is_some() {
                count.fetch_add(1, Ordering::SeqCst);
                let _ = write_answer(stream.get_mut(), &hosts(&["a"], None));
            }
        }
    });
    TlsServer { url, read }
}

/// Lists hosts where the system trusts `system`.
fn list(bed: &EmptyHome, server: &TlsServer, system: &TestAuthority, options: &[&str]) -> Ran {
    let system = bed.write("system.pem", &system.pem());
    let environment = [("SSL_CERT_FILE", system.to_str().expect("text")), ("OS_PASSWORD", "hunter2-key")];
    let url = ["--craton-url", &server.url, "host-list"];
    let ran = bed.run(&[&url, options].concat(), &environment);
    assert!(!ran.stderr.contains("hunter2"), "{ran:?}");
    ran
}

/// The error, after which the server has read nothing.
fn refused(bed: &EmptyHome, server: &TlsServer, system: &TestAuthority, options: &[&str]) -> String {
    let ran = list(bed, server, system, options);
    assert_eq!(server.read.load(Ordering::SeqCst), 0, "{ran:?}");
    ran.error().to_owned()
}

#[test]
fn a_certificate_that_the_system_trusts_is_right() {
    let (bed, system) = (EmptyHome::new(), authority("system"));
    list(&bed, &serve(&identity(&["localhost"], Some(&system), false), None), &system, &[]).ok();
}

#[test]
fn a_wrong_certificate_is_refused_with_what_to_do_and_nothing_is_sent() {
    let (system, own) = (authority("system"), authority("own"));
    for (wrong, words) in [
        (identity(&["localhost"], Some(&system), true), "expired"),
        (identity(&["elsewhere.example.com"], Some(&system), false), "not valid for name"),
        (identity(&["localhost"], None, false), "--os-cacert"),
        (identity(&["localhost"], Some(&own), false), "--os-cacert (OS_CACERT)"),
    ] {
        let bed = EmptyHome::new();
        let server = serve(&wrong, None);
        let error = refused(&bed, &server, &system, &[]);
        assert!(error.contains(words) && error.contains("--insecure"), "{error}");
        list(&bed, &server, &system, &["--insecure"]).ok();
    }
}

#[test]
fn an_authority_of_ones_own_is_trusted_beside_the_systems() {
    let (bed, system, own) = (EmptyHome::new(), authority("system"), authority("own"));
    let path = bed.write("own.pem", &own.pem());
    let options = ["--os-cacert", path.to_str().expect("text")];
    list(&bed, &serve(&identity(&["localhost"], Some(&own), false), None), &system, &options).ok();
    list(&bed, &serve(&identity(&["localhost"], Some(&system), false), None), &system, &options).ok();
    let error = refused(&bed, &serve(&identity(&["elsewhere"], Some(&own), false), None), &system, &options);
    assert!(error.contains("not valid for name"), "{error}");
}

/// A certificate that signed itself, and could sign others, as `openssl req -x509` makes them.
fn signed_by_itself(name: &str, expired: bool) -> KeyedCertificate {
    let mut params = CertificateParams::new(vec![name.to_owned()]).expect("parameters");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    if expired {
        (params.not_before, params.not_after) = (date_time_ymd(2001, 1, 1), date_time_ymd(2002, 1, 1));
    }
    let key = KeyPair::generate().expect("a key");
    KeyedCertificate { certificate: params.self_signed(&key).expect("a certificate"), key }
}

#[test]
fn a_certificate_that_is_given_is_trusted_itself_if_name_and_time_are_right() {
    let (bed, system) = (EmptyHome::new(), authority("system"));
    let given = |own: &KeyedCertificate| {
        bed.write("own.pem", &own.certificate.pem());
        ["--os-cacert", "own.pem"]
    };
    for own in [signed_by_itself("localhost", false), identity(&["localhost"], None, false)] {
        list(&bed, &serve(&own, None), &system, &given(&own)).ok();
    }
    let mine = identity(&["operator"], Some(&system), false);
    bed.write("both.pem", &format!("{}{}", mine.certificate.pem(), mine.key.serialize_pem()));
    let own = signed_by_itself("localhost", false);
    let options = [&given(&own)[..], &["--os-cert", "both.pem"]].concat();
    list(&bed, &serve(&own, Some(&system)), &system, &options).ok();
    for (own, words) in
        [(signed_by_itself("elsewhere", false), "not valid for name"), (signed_by_itself("localhost", true), "expired")]
    {
        let error = refused(&bed, &serve(&own, None), &system, &given(&own));
        assert!(error.contains(words), "{error}");
    }
    let (own, other) = (signed_by_itself("localhost", false), signed_by_itself("localhost", false));
    refused(&bed, &serve(&own, None), &system, &given(&other));
}

#[test]
fn a_server_that_demands_a_certificate_gets_the_one_that_is_given() {
    let (bed, system, staff) = (EmptyHome::new(), authority("system"), authority("staff"));
    let server = serve(&identity(&["localhost"], Some(&system), false), Some(&staff));
    let error = refused(&bed, &server, &system, &[]);
    assert!(error.contains("--os-cert"), "{error}");
    let mine = identity(&["operator"], Some(&staff), false);
    bed.write("cert.pem", &mine.certificate.pem());
    bed.write("key.pem", &mine.key.serialize_pem());
    bed.write("both.pem", &format!("{}{}", mine.certificate.pem(), mine.key.serialize_pem()));
    list(&bed, &server, &system, &["--os-cert", "cert.pem", "--os-key", "key.pem"]).ok();
    list(&bed, &server, &system, &["--os-cert", "both.pem"]).ok();
    let stranger = identity(&["operator"], None, false);
    bed.write("stranger.pem", &format!("{}{}", stranger.certificate.pem(), stranger.key.serialize_pem()));
    let ran = list(&bed, &server, &system, &["--os-cert", "stranger.pem"]);
    assert!(ran.error().contains("--os-cert"), "{ran:?}");
}

#[test]
fn a_certificate_file_that_cannot_be_used_is_named_with_its_option() {
    let (bed, system) = (EmptyHome::new(), authority("system"));
    let server = serve(&identity(&["localhost"], Some(&system), false), None);
    bed.write("empty.pem", "");
    for (options, words) in [
        (
            &["--os-cacert", "absent.pem"][..],
            "absent.pem cannot be used: No such file or directory (os error 2) (--os-cacert, OS_CACERT)",
        ),
        (&["--os-cacert", "empty.pem"], "empty.pem"),
        (&["--os-cert", "empty.pem"], "--os-cert"),
        (&["--os-cert", "system.pem"], "--os-key"),
        (&["--os-cert", "system.pem", "--os-key", "absent.pem"], "absent.pem"),
        (&["--os-key", "system.pem"], "--os-cert"),
        (&["--insecure", "--verify"], "contradict"),
    ] {
        let error = refused(&bed, &server, &system, options);
        assert!(error.contains(words), "{error}");
    }
}

#[test]
fn clouds_yaml_can_say_the_same_and_an_option_beats_it() {
    let (bed, system, own) = (EmptyHome::new(), authority("system"), authority("own"));
    let server = serve(&identity(&["localhost"], Some(&own), false), None);
    bed.write("own.pem", &own.pem());
    let cloud = |more: &str| bed.write("clouds.yaml", &format!("clouds: {{a: {{auth_type: craton, {more}}}}}"));
    cloud("verify: false");
    refused(&bed, &server, &system, &["--os-cloud", "a", "--verify"]);
    list(&bed, &server, &system, &["--os-cloud", "a"]).ok();
    cloud("cacert: own.pem");
    list(&bed, &server, &system, &["--os-cloud", "a"]).ok();
}
