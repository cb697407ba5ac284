//! The walk from the guide of the Python client: for each region, for each host in it, print.
//!
//! `CRATON_URL=… OS_USERNAME=… OS_PASSWORD=… OS_PROJECT_ID=… cargo run --example walk`; with another login it is
//! `examples/keystone.rs`.

#![allow(clippy::print_stdout)]

use craton_client::resource::Place;
use craton_client::resource::host::{Host, HostFilter};
use craton_client::resource::region::{Region, RegionFilter};
use craton_client::{Credentials, Limit, ListOptions, Secret, Session};
use std::env;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let credentials = Credentials {
        username: env::var("OS_USERNAME")?,
        password: Secret::new(env::var("OS_PASSWORD")?),
        project_id: env::var("OS_PROJECT_ID")?,
    };
    let session = Session::new(&env::var("CRATON_URL")?, &credentials)?;
    let all = ListOptions { limit: Limit::All, ..Default::default() };
    for region in session.list::<Region>(&RegionFilter::default(), &all) {
        let region = region?;
        println!("{}", region["name"]);
        let place = Place { region_id: region["id"].as_u64(), ..Default::default() };
        for host in session.list::<Host>(&HostFilter { place, ..Default::default() }, &all) {
            let host = host?;
            println!("  {} {}", host["name"], host["ip_address"]);
        }
    }
    Ok(())
}
