//! A login at Keystone, and Craton from its service catalogue: list the hosts of a project.
//!
//! `OS_AUTH_URL=… OS_USERNAME=… OS_PASSWORD=… OS_PROJECT_NAME=… cargo run --example keystone`

#![allow(clippy::print_stdout)]

use craton_client::auth::{Domain, Keystone, Project, Scope, User};
use craton_client::{Limit, ListOptions, Secret, Session, kinds};
use std::env;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let domain = Domain::Name("Default".into());
    let user = User::Name { name: env::var("OS_USERNAME")?, domain: domain.clone() };
    let project = Project::Name { name: env::var("OS_PROJECT_NAME")?, domain };
    let password = Secret::new(env::var("OS_PASSWORD")?);
    let keystone = Keystone::password(env::var("OS_AUTH_URL")?, user, password).scope(Scope::Project(project));
    let session = Session::builder(keystone).build()?;
    let all = ListOptions { limit: Limit::All, ..Default::default() };
    for host in session.list(&kinds::HOST, &[], &all) {
        let host = host?;
        println!("{} {}", host["name"], host["ip_address"]);
    }
    Ok(())
}
