//! Promises about who is asking: logins, settings, certificates, and what is shown of them.

mod cache;
mod keystone;
mod login;
mod prompt;
mod scripted_server;
mod secrecy;
mod settings;
mod support;
mod tls;
mod trace;
mod validate;
mod walk;
