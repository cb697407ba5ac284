//! What an operator can do about an error of the library, by the names of options and variables: the library knows none.

use craton_client::Error;
use craton_client::error::{Catalogue, SessionSetting, SettingProblem};
use craton_client::transport::{Distrust, Failure};

/// The error's sentence, and what to do about it.
pub fn sentence(error: &Error) -> String {
    format!("{error}{}", advice(error))
}

fn advice(error: &Error) -> String {
    match error {
        Error::Setting { setting, problem } => about_setting(*setting, problem),
        Error::NoEndpoint { catalogue, .. } => {
            let advice = match catalogue {
                Catalogue::Empty => ": say which (--os-project-name)",
                Catalogue::NoService(_) => ": have it registered, or say --os-service-type",
                Catalogue::Others(_) => " (--os-interface, --os-region-name)",
            };
            format!("{advice}; --craton-url names a server without it")
        }
        Error::Unreachable { failure: Failure::TimedOut(_), .. } => " (--timeout)".into(),
        Error::Unreachable { failure: Failure::Distrusted(distrust, _), .. } => about_distrust(*distrust).into(),
        Error::HalfDone { source, .. } => advice(source),
        _ => String::new(),
    }
}

fn about_setting(setting: SessionSetting, problem: &SettingProblem) -> String {
    let names = match setting {
        SessionSetting::ServerUrl if *problem == SettingProblem::NamesNoSocket => {
            return set("CRATON_URL", "--craton-url", "http+unix://%2Frun%2Fcraton.sock");
        }
        SessionSetting::ServerUrl => {
            return user_info(problem) + &set("CRATON_URL", "--craton-url", "http://craton.example.com:7780");
        }
        SessionSetting::KeystoneUrl => {
            return user_info(problem) + &set("OS_AUTH_URL", "--os-auth-url", "https://keystone.example.com:5000/v3");
        }
        SessionSetting::CertificateFile if *problem == SettingProblem::Missing => {
            return ", only its key: add --os-cert or set OS_CERT".into();
        }
        SessionSetting::CertificateFile => "--os-cert, OS_CERT; the key is --os-key, OS_KEY",
        SessionSetting::Username => "--os-username, OS_USERNAME",
        SessionSetting::Password => "--os-password, OS_PASSWORD",
        SessionSetting::ProjectId => "--os-project-id, OS_PROJECT_ID",
        SessionSetting::Token => "--os-token, OS_TOKEN",
        SessionSetting::CaFile => "--os-cacert, OS_CACERT",
        SessionSetting::KeyFile => "--os-key, OS_KEY",
        SessionSetting::Interface => "--os-interface, OS_INTERFACE",
        _ => return String::new(),
    };
    format!(" ({names})")
}

fn set(variable: &str, option: &str, example: &str) -> String {
    format!(": set {variable} (or {option}) to something like {example}")
}

fn user_info(problem: &SettingProblem) -> String {
    let is_it = *problem == SettingProblem::HoldsUserInfo;
    if is_it { ", which belong in OS_USERNAME and OS_PASSWORD".into() } else { String::new() }
}

fn about_distrust(distrust: Distrust) -> &'static str {
    match distrust {
        Distrust::UnknownIssuer => {
            ": if it is signed by an authority of your own, pass that authority's certificate with --os-cacert \
             (OS_CACERT); --insecure goes on without any check"
        }
        Distrust::OtherName => {
            ": use the server's name as its certificate has it; --insecure goes on without any check"
        }
        Distrust::Expired => ": have it renewed; --insecure goes on without any check",
        Distrust::Invalid => {
            ": have it replaced, or pass the one of its authority with --os-cacert (OS_CACERT); --insecure goes on \
             without any check"
        }
        Distrust::CertificateWanted => {
            "; it may want a certificate of yours: pass one with --os-cert and --os-key (OS_CERT, OS_KEY)"
        }
        Distrust::Refused => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_setting_that_cannot_be_used_is_named_by_its_option() {
        for (setting, problem, words) in [
            (
                SessionSetting::Username,
                SettingProblem::NotPrintable,
                "printable ASCII only (--os-username, OS_USERNAME)",
            ),
            (SessionSetting::ServerUrl, SettingProblem::HoldsQuery, "holds a query or fragment: set CRATON_URL"),
            (SessionSetting::ServerUrl, SettingProblem::HoldsUserInfo, "password, which belong in OS_USERNAME and"),
            (SessionSetting::KeystoneUrl, SettingProblem::NotHttp, "set OS_AUTH_URL (or --os-auth-url)"),
            (SessionSetting::CertificateFile, SettingProblem::Missing, "no client certificate is given, only its key"),
        ] {
            let sentence = sentence(&Error::Setting { setting, problem });
            assert!(sentence.contains(words), "{sentence}");
        }
    }
}
