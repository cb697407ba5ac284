//! What Keystone v3 is told: who asks, how that is proven, and over what.

use super::cache::TokenCache;
use super::catalogue::Endpoint;
use crate::error::{Result, SessionSetting};
use crate::secret::Secret;
use crate::server_url::checked_url;
use serde_json::{Value, json};
use url::Url;

/// A login at Keystone v3. The names and meanings are those of `keystoneauth`.
#[derive(Debug, Clone)]
pub struct Keystone {
    /// The URL of Keystone; `/v3` is added unless it ends in it. No version discovery is made.
    pub url: String,
    /// Who asks, and how that is proven.
    pub method: AuthMethod,
    /// Over what.
    pub scope: Scope,
    /// Which endpoint of the service catalogue is used, unless the session is told a URL.
    pub endpoint: Endpoint,
    /// Where tokens are kept between processes; by default nowhere.
    pub cache: Option<TokenCache>,
}

/// Who asks, and how that is proven.
#[derive(Debug, Clone)]
pub enum AuthMethod {
    /// A user's password.
    Password {
        /// The user.
        user: User,
        /// The password.
        password: Secret,
    },
    /// A token that Keystone gave out earlier.
    Token(Secret),
    /// An application credential; its scope is part of it.
    ApplicationCredential {
        /// Which one.
        credential: ApplicationCredential,
        /// Its secret.
        secret: Secret,
    },
}

/// A user, by id, or by a name that is unique in a domain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum User {
    /// The user's id.
    Id(String),
    /// The user's name.
    Name {
        /// The name.
        name: String,
        /// The domain of the user.
        domain: Domain,
    },
}

/// A project, by id, or by a name that is unique in a domain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Project {
    /// The project's id.
    Id(String),
    /// The project's name.
    Name {
        /// The name.
        name: String,
        /// The domain of the project.
        domain: Domain,
    },
}

/// A domain, by id or name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Domain {
    /// The domain's id.
    Id(String),
    /// The domain's name.
    Name(String),
}

/// An application credential, by id, or by the name its user gave it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ApplicationCredential {
    /// The credential's id.
    Id(String),
    /// The credential's name.
    Name {
        /// The name.
        name: String,
        /// The user it belongs to.
        user: User,
    },
}

/// Over what the token is to give power.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Scope {
    /// What Keystone chooses: the user's default project, or what the credential is for.
    #[default]
    Unstated,
    /// One project.
    Project(Project),
    /// One domain.
    Domain(Domain),
    /// The whole system.
    System,
    /// What a trust, by its id, hands over.
    Trust(String),
}

impl Keystone {
    /// A login with a user's password.
    pub fn password(url: impl Into<String>, user: User, password: Secret) -> Self {
        Self::new(url, AuthMethod::Password { user, password })
    }

    /// A login with a token that Keystone gave out earlier.
    pub fn token(url: impl Into<String>, token: Secret) -> Self {
        Self::new(url, AuthMethod::Token(token))
    }

    /// A login with an application credential.
    pub fn application_credential(url: impl Into<String>, credential: ApplicationCredential, secret: Secret) -> Self {
        Self::new(url, AuthMethod::ApplicationCredential { credential, secret })
    }

    /// A login by any method, without a scope, for the public endpoint of any region.
    pub fn new(url: impl Into<String>, method: AuthMethod) -> Self {
        Self { url: url.into(), method, scope: Scope::default(), endpoint: Endpoint::default(), cache: None }
    }

    /// The same login, over `scope`.
    #[must_use]
    pub fn scope(self, scope: Scope) -> Self {
        Self { scope, ..self }
    }

    /// The same login, for another endpoint of the catalogue.
    #[must_use]
    pub fn endpoint(self, endpoint: Endpoint) -> Self {
        Self { endpoint, ..self }
    }

    /// The same login, its token kept in `cache`.
    #[must_use]
    pub fn cache(self, cache: TokenCache) -> Self {
        Self { cache: Some(cache), ..self }
    }

    /// The base of all requests to Keystone, ending in `/v3`.
    pub(super) fn base(&self) -> Result<Url> {
        checked_url(&self.url, SessionSetting::KeystoneUrl).map(|mut url| {
            let path = url.path().trim_end_matches('/').to_owned();
            url.set_path(&if path.ends_with("/v3") { path } else { path + "/v3" });
            url
        })
    }

    /// The body of `POST /v3/auth/tokens`.
    pub(super) fn body(&self) -> Value {
        let mut auth = json!({ "identity": self.method.identity() });
        if let Some(scope) = self.scope.json() {
            auth["scope"] = scope;
        }
        json!({ "auth": auth })
    }

    /// All that goes into the login.
    pub(super) fn whole(&self) -> Value {
        json!([self.url, self.body()])
    }

    /// What proves who asks.
    pub(super) fn secret(&self) -> &Secret {
        match &self.method {
            AuthMethod::Password { password, .. } => password,
            AuthMethod::Token(token) => token,
            AuthMethod::ApplicationCredential { secret, .. } => secret,
        }
    }
}

impl AuthMethod {
    fn identity(&self) -> Value {
        match self {
            Self::Password { user, password } => {
                let mut user = user.json();
                user["password"] = password.reveal().into();
                json!({ "methods": ["password"], "password": { "user": user } })
            }
            Self::Token(token) => json!({ "methods": ["token"], "token": { "id": token.reveal() } }),
            Self::ApplicationCredential { credential, secret } => {
                let mut credential = credential.json();
                credential["secret"] = secret.reveal().into();
                json!({ "methods": ["application_credential"], "application_credential": credential })
            }
        }
    }
}

impl User {
    fn json(&self) -> Value {
        match self {
            Self::Id(id) => json!({ "id": id }),
            Self::Name { name, domain } => json!({ "name": name, "domain": domain.json() }),
        }
    }
}

impl Project {
    fn json(&self) -> Value {
        match self {
            Self::Id(id) => json!({ "id": id }),
            Self::Name { name, domain } => json!({ "name": name, "domain": domain.json() }),
        }
    }
}

impl Domain {
    fn json(&self) -> Value {
        match self {
            Self::Id(id) => json!({ "id": id }),
            Self::Name(name) => json!({ "name": name }),
        }
    }
}

impl ApplicationCredential {
    fn json(&self) -> Value {
        match self {
            Self::Id(id) => json!({ "id": id }),
            Self::Name { name, user } => json!({ "name": name, "user": user.json() }),
        }
    }
}

impl Scope {
    fn json(&self) -> Option<Value> {
        match self {
            Self::Unstated => None,
            Self::Project(project) => Some(json!({ "project": project.json() })),
            Self::Domain(domain) => Some(json!({ "domain": domain.json() })),
            Self::System => Some(json!({ "system": { "all": true } })),
            Self::Trust(id) => Some(json!({ "OS-TRUST:trust": { "id": id } })),
        }
    }
}
