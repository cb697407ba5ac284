//! The settings: for each its option, its variables, its places in a cloud of clouds.yaml, and its default. The names and
//! meanings are those of `keystoneauth` and `openstacksdk` where they have one.

use craton_client::auth::SERVICE_TYPE;

/// One setting. All values are text; what they mean is decided where they are used.
#[derive(Debug)]
pub struct Setting {
    /// What it is called in `configuration show`.
    pub name: &'static str,
    /// What it is called in sentences.
    pub what: &'static str,
    /// The long option without its dashes; empty if there is none.
    pub option: &'static str,
    /// The placeholder of the option's value; empty if the option is a switch.
    pub placeholder: &'static str,
    /// The variables of the environment, the one that wins first.
    pub variables: &'static [&'static str],
    /// The keys in a cloud of clouds.yaml, the one that wins first; a dot leads into `auth`.
    pub keys: &'static [&'static str],
    pub default: Option<&'static str>,
    pub is_secret: bool,
    /// Says what is wrong with a value.
    pub check: fn(&str) -> Result<(), String>,
    /// Values that it takes, as far as they can be counted.
    pub values: &'static [&'static str],
    pub help: &'static str,
}

const fn setting(name: &'static str, what: &'static str) -> Setting {
    Setting {
        name,
        what,
        option: "",
        placeholder: "",
        variables: &[],
        keys: &[],
        default: None,
        is_secret: false,
        check: |_| Ok(()),
        values: &[],
        help: "",
    }
}

impl Setting {
    const fn option(self, option: &'static str, placeholder: &'static str, help: &'static str) -> Self {
        Self { option, placeholder, help, ..self }
    }

    const fn variables(self, variables: &'static [&'static str]) -> Self {
        Self { variables, ..self }
    }

    const fn keys(self, keys: &'static [&'static str]) -> Self {
        Self { keys, ..self }
    }

    const fn default(self, default: &'static str) -> Self {
        Self { default: Some(default), ..self }
    }

    const fn secret(self) -> Self {
        Self { is_secret: true, ..self }
    }

    const fn check(self, check: fn(&str) -> Result<(), String>) -> Self {
        Self { check, ..self }
    }

    const fn values(self, values: &'static [&'static str]) -> Self {
        Self { values, ..self }
    }
}

macro_rules! settings {
    ($($name:ident = $setting:expr;)+) => {
        $(pub static $name: Setting = $setting;)+
        /// All of them, in the order in which they are shown.
        pub static ALL: &[&Setting] = &[$(&$name),+];
    };
}

settings! {
    CRATON_URL = setting("craton_url", "server")
        .option("craton-url", "URL", "URL of the server, sqlite:FILE, or demo:")
        .variables(&["CRATON_URL"]);
    CRATON_VERSION = setting("craton_version", "version of the API")
        .option("craton-version", "N", "Version of the API; only 1 exists")
        .variables(&["CRATON_VERSION"]).default("1").check(super::check::integer).values(&["1"]);
    PROJECT_ID = setting("project_id", "project id")
        .option("os-project-id", "UUID", "Project to act in")
        .variables(&["OS_PROJECT_ID", "OS_TENANT_ID"]).keys(&["auth.project_id", "auth.tenant_id"]);
    USERNAME = setting("username", "user name")
        .option("os-username", "NAME", "User who asks")
        .variables(&["OS_USERNAME"]).keys(&["auth.username", "auth.user_name"]);
    PASSWORD = setting("password", "password")
        .option("os-password", "SECRET", "The user's password or API key; better set in the environment")
        .variables(&["OS_PASSWORD"]).keys(&["auth.password"]).secret();
    CLOUD = setting("cloud", "cloud")
        .option("os-cloud", "NAME", "Cloud of clouds.yaml to take settings from")
        .variables(&["OS_CLOUD"]);
    TIMEOUT = setting("timeout", "timeout")
        .option("timeout", "SECONDS", "How long one request may take, in seconds [default: 60]")
        .keys(&["api_timeout"]).default("60").check(super::check::seconds);
    REASON = setting("reason", "reason")
        .option("reason", "TEXT", "Why something is changed: the server's history keeps it, and `history` looks for it")
        .variables(&["CRATON_REASON"]).check(super::check::reason);

    CONFIG_FILE = setting("client_config_file", "clouds.yaml").variables(&["OS_CLIENT_CONFIG_FILE"]);
    SECURE_FILE = setting("client_secure_file", "secure.yaml").variables(&["OS_CLIENT_SECURE_FILE"]);
    AUTH_TYPE = setting("auth_type", "login")
        .option("os-auth-type", "TYPE", "How to log in: craton, password, token or v3applicationcredential")
        .variables(&["OS_AUTH_TYPE"]).keys(&["auth_type"]).values(&["craton", "password", "token", "v3applicationcredential"]);
    AUTH_URL = setting("auth_url", "URL of Keystone")
        .option("os-auth-url", "URL", "URL of Keystone, with or without /v3; with it Keystone is asked who you are")
        .variables(&["OS_AUTH_URL"]).keys(&["auth.auth_url"]);
    USER_ID = setting("user_id", "user id")
        .option("os-user-id", "ID", "User who asks, by id")
        .variables(&["OS_USER_ID"]).keys(&["auth.user_id"]);
    USER_DOMAIN_ID = setting("user_domain_id", "domain of the user")
        .option("os-user-domain-id", "ID", "Domain of the user, by id")
        .variables(&["OS_USER_DOMAIN_ID"]).keys(&["auth.user_domain_id"]);
    USER_DOMAIN_NAME = setting("user_domain_name", "domain of the user")
        .option("os-user-domain-name", "NAME", "Domain of the user, by name")
        .variables(&["OS_USER_DOMAIN_NAME"]).keys(&["auth.user_domain_name"]);
    PASSWORD_FILE = setting("password_file", "file with the password")
        .option("os-password-file", "FILE", "File that holds the password")
        .variables(&["OS_PASSWORD_FILE"]).keys(&["password_file"]);
    AUTH_HELPER = setting("auth_helper_cmd", "command that prints the secret")
        .option("auth-helper-cmd", "CMD", "Shell command that prints the password, token or secret")
        .variables(&["CRATON_AUTH_HELPER_CMD"]).keys(&["auth_helper_cmd"]);
    TOKEN = setting("token", "token")
        .option("os-token", "TOKEN", "Token to log in with; better set in the environment")
        .variables(&["OS_TOKEN"]).keys(&["auth.token"]).secret();
    CREDENTIAL_ID = setting("application_credential_id", "application credential")
        .option("os-application-credential-id", "ID", "Application credential to log in with, by id")
        .variables(&["OS_APPLICATION_CREDENTIAL_ID"]).keys(&["auth.application_credential_id"]);
    CREDENTIAL_NAME = setting("application_credential_name", "application credential")
        .option("os-application-credential-name", "NAME", "Application credential to log in with, by name")
        .variables(&["OS_APPLICATION_CREDENTIAL_NAME"]).keys(&["auth.application_credential_name"]);
    CREDENTIAL_SECRET = setting("application_credential_secret", "secret of the application credential")
        .option("os-application-credential-secret", "SECRET", "Its secret; better set in the environment")
        .variables(&["OS_APPLICATION_CREDENTIAL_SECRET"]).keys(&["auth.application_credential_secret"]).secret();
    PROJECT_NAME = setting("project_name", "project name")
        .option("os-project-name", "NAME", "Project to act in, by name")
        .variables(&["OS_PROJECT_NAME", "OS_TENANT_NAME"]).keys(&["auth.project_name", "auth.tenant_name"]);
    PROJECT_DOMAIN_ID = setting("project_domain_id", "domain of the project")
        .option("os-project-domain-id", "ID", "Domain of the project, by id")
        .variables(&["OS_PROJECT_DOMAIN_ID"]).keys(&["auth.project_domain_id"]);
    PROJECT_DOMAIN_NAME = setting("project_domain_name", "domain of the project")
        .option("os-project-domain-name", "NAME", "Domain of the project, by name")
        .variables(&["OS_PROJECT_DOMAIN_NAME"]).keys(&["auth.project_domain_name"]);
    DOMAIN_ID = setting("domain_id", "domain")
        .option("os-domain-id", "ID", "Domain to act in instead of a project, by id")
        .variables(&["OS_DOMAIN_ID"]).keys(&["auth.domain_id"]);
    DOMAIN_NAME = setting("domain_name", "domain")
        .option("os-domain-name", "NAME", "Domain to act in instead of a project, by name")
        .variables(&["OS_DOMAIN_NAME"]).keys(&["auth.domain_name"]);
    SYSTEM_SCOPE = setting("system_scope", "system scope")
        .option("os-system-scope", "all", "Act on the whole system instead of a project")
        .variables(&["OS_SYSTEM_SCOPE"]).keys(&["auth.system_scope"]).check(super::check::all).values(&["all"]);
    TRUST_ID = setting("trust_id", "trust")
        .option("os-trust-id", "ID", "Trust to act under")
        .variables(&["OS_TRUST_ID"]).keys(&["auth.trust_id"]);
    DEFAULT_DOMAIN = setting("default_domain", "default domain")
        .option("os-default-domain", "ID", "Domain of users and projects that are named without one [default: default]")
        .variables(&["OS_DEFAULT_DOMAIN", "OS_DEFAULT_DOMAIN_ID"])
        .keys(&["auth.default_domain_id", "auth.default_domain", "default_domain"]).default("default");
    SERVICE = setting("service_type", "service type")
        .option("os-service-type", "TYPE", "Type of the service in the catalogue [default: fleet_management]")
        .variables(&["OS_SERVICE_TYPE"]).keys(&["fleet_management_service_type"]).default(SERVICE_TYPE);
    INTERFACE = setting("interface", "interface")
        .option("os-interface", "INTERFACE", "Endpoint to use: public, internal or admin [default: public]")
        .variables(&["OS_INTERFACE", "OS_ENDPOINT_TYPE"])
        .keys(&["fleet_management_interface", "interface", "endpoint_type"]).default("public").check(super::check::interface)
        .values(&["public", "internal", "admin"]);
    REGION = setting("region_name", "region of the endpoint")
        .option("os-region-name", "NAME", "Region of the endpoint")
        .variables(&["OS_REGION_NAME"]).keys(&["region_name"]);
    ENDPOINT = setting("endpoint_override", "endpoint")
        .option("os-endpoint-override", "URL", "The same as --craton-url, as other OpenStack clients call it")
        .variables(&["OS_ENDPOINT_OVERRIDE"])
        .keys(&["fleet_management_endpoint_override", "endpoint_override", "auth.endpoint"]);
    CACERT = setting("cacert", "CA certificates")
        .option("os-cacert", "FILE", "Certificates of authorities to trust beside the system's")
        .variables(&["OS_CACERT"]).keys(&["cacert"]);
    CERT = setting("cert", "client certificate")
        .option("os-cert", "FILE", "Certificate to show to the server")
        .variables(&["OS_CERT"]).keys(&["cert"]);
    KEY = setting("key", "client key")
        .option("os-key", "FILE", "Key of that certificate, if it is in a file of its own")
        .variables(&["OS_KEY"]).keys(&["key"]);
    VERIFY = setting("verify", "check of certificates")
        .option("verify", "", "Check the server's certificate, whatever clouds.yaml says")
        .keys(&["verify"]).default("true").check(super::check::truth);
    INSECURE = setting("insecure", "leave to skip the check of certificates")
        .option("insecure", "", "Do not check the server's certificate: anybody on the way can read and change everything")
        .keys(&["insecure"]).default("false").check(super::check::truth);
    CONNECT_RETRIES = setting("connect_retries", "number of retries")
        .option("connect-retries", "N", "How often to try again after no connection was made [default: 2]")
        .keys(&["fleet_management_connect_retries", "connect_retries"]).default("2").check(super::check::count);
    STATUS_RETRIES = setting("status_code_retries", "number of retries")
        .option("status-code-retries", "N", "How often to read again after 429, 502, 503 or 504 [default: 2]")
        .keys(&["fleet_management_status_code_retries", "status_code_retries"]).default("2").check(super::check::count);
}

/// What `keystoneauth` knows and this program does not, with the variable that asks for it.
pub static UNSUPPORTED: &[(&str, &str)] = &[
    ("OS_IDENTITY_PROVIDER", "federation"),
    ("OS_PROTOCOL", "federation"),
    ("OS_ACCESS_TOKEN", "OpenID Connect"),
    ("OS_DISCOVERY_ENDPOINT", "OpenID Connect"),
    ("OS_CONSUMER_KEY", "OAuth"),
    ("OS_PASSCODE", "a one-time password"),
    ("OS_MUTUAL_AUTH", "Kerberos"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn no_name_option_variable_or_key_belongs_to_two_settings() {
        let mut seen = HashSet::new();
        for setting in ALL {
            let names = [("name", setting.name), ("option", setting.option)].into_iter();
            let variables = setting.variables.iter().map(|&name| ("variable", name));
            let keys = setting.keys.iter().map(|&name| ("key", name));
            for name in names.chain(variables).chain(keys).filter(|(_, name)| !name.is_empty()) {
                assert!(seen.insert(name), "{name:?}");
            }
        }
    }

    #[test]
    fn every_value_that_is_offered_is_taken() {
        for setting in ALL {
            assert!(setting.values.iter().all(|value| (setting.check)(value).is_ok()), "{}", setting.name);
        }
    }

    #[test]
    fn every_default_is_a_value_that_the_setting_takes() {
        for setting in ALL {
            assert_eq!(setting.default.map(setting.check), setting.default.map(|_| Ok(())), "{}", setting.name);
        }
    }
}
