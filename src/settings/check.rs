//! What is wrong with the text of a setting.

use craton_client::auth::Interface;
use craton_model::kinds::LONGEST_REASON;
use std::time::Duration;

pub fn integer(text: &str) -> Result<(), String> {
    text.parse::<i64>().map(drop).map_err(|_| "an integer is wanted".into())
}

pub fn count(text: &str) -> Result<(), String> {
    text.parse::<u32>().map(drop).map_err(|_| "a number from 0 up is wanted".into())
}

pub fn seconds(text: &str) -> Result<(), String> {
    as_duration(text).map(drop).ok_or_else(|| "a number of seconds above 0 is wanted".into())
}

pub fn interface(text: &str) -> Result<(), String> {
    text.parse::<Interface>().map(drop).map_err(|error| error.to_string())
}

pub fn reason(text: &str) -> Result<(), String> {
    match text.chars().count() {
        ..=LONGEST_REASON => Ok(()),
        count => Err(format!("it has {count} characters, and may have {LONGEST_REASON}")),
    }
}

pub fn all(text: &str) -> Result<(), String> {
    if text == "all" { Ok(()) } else { Err("the only scope of a system is `all`".into()) }
}

pub fn truth(text: &str) -> Result<(), String> {
    as_truth(text).map(drop).ok_or_else(|| "true or false is wanted".into())
}

/// In seconds: longer than a year is a mistake, and more than a clock can add up.
const LONGEST: f64 = 31_536_000.0;

/// Seconds, if they are a time that can be waited for.
pub fn as_duration(text: &str) -> Option<Duration> {
    let seconds = text.parse::<f64>().ok().filter(|&seconds| seconds > 0.0 && seconds <= LONGEST)?;
    Duration::try_from_secs_f64(seconds).ok().filter(|timeout| !timeout.is_zero())
}

/// A boolean as YAML and operators write it.
pub fn as_truth(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "yes" | "on" | "1" => Some(true),
        "false" | "no" | "off" | "0" => Some(false),
        _ => None,
    }
}
