//! Who is asking: Craton's own three headers, or Keystone v3 with a password, a token or an application credential.
//!
//! ```no_run
//! use craton_client::auth::{Domain, Keystone, Project, Scope, User};
//! use craton_client::{Secret, Session};
//!
//! let domain = Domain::Name("Default".into());
//! let user = User::Name { name: "demo".into(), domain: domain.clone() };
//! let keystone = Keystone::password("https://keystone.example.com:5000/v3", user, Secret::new("the-password"))
//!     .scope(Scope::Project(Project::Name { name: "demo".into(), domain }));
//! let session = Session::builder(keystone).build()?;
//! # Ok::<(), craton_client::Error>(())
//! ```

mod cache;
mod catalogue;
mod craton;
mod keystone;
mod login;
mod token;
mod validate;

pub use cache::TokenCache;
pub use catalogue::{Endpoint, Interface, SERVICE_TYPE};
pub use craton::Credentials;
pub use keystone::{ApplicationCredential, AuthMethod, Domain, Keystone, Project, Scope, User};
pub(crate) use login::{Authorized, Login};
pub use token::{Named, Token};
pub use validate::Validator;

/// Who is asking.
#[derive(Debug, Clone)]
pub enum Auth {
    /// Craton's own headers.
    Craton(Credentials),
    /// A token from Keystone.
    Keystone(Box<Keystone>),
}

impl From<Credentials> for Auth {
    fn from(credentials: Credentials) -> Self {
        Self::Craton(credentials)
    }
}

impl From<Keystone> for Auth {
    fn from(keystone: Keystone) -> Self {
        Self::Keystone(Box::new(keystone))
    }
}
