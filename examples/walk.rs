//! The walk from the guide of the Python client: for each region, for each host in it, print.
//!
//! `CRATON_URL=… OS_USERNAME=… OS_PASSWORD=… OS_PROJECT_ID=… cargo run --example walk`; with another login it is
//! `examples/keystone.rs`.

#![allow(clippy::print_stdout)]

use craton_client::{Credentials, Limit, ListOptions, Secret, Session, kinds};
use std::env;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let credentials = Credentials {
        username: env::var("OS_USERNAME")?,
        password: Secret::new(env::var("OS_PASSWORD")?),
        project_id: env::var("OS_PROJECT_ID")?,
    };
    let session = Session::new(&env::var("CRATON_URL")?, &credentials)?;
    let all = ListOptions { limit: Limit::All, ..Default::default() };
    for region in session.list(&kinds::REGION, &[], &all) {
        let region = region?;
        println!("{}", region["name"]);
        let in_region = [("region_id", region["id"].to_string())];
        for host in session.list(&kinds::HOST, &in_region, &all) {
            let host = host?;
            println!("  {} {}", host["name"], host["ip_address"]);
        }
    }
    Ok(())
}
