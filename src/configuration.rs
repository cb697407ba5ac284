//! `configuration show`: every setting, what it is, and where that was said.

use super::context::CommandContext;
use super::settings::ALL;
use super::standalone::Standalone;
use craton_client::Object;
use craton_client::trace::url_without_secrets;
use serde_json::Value;

/// What stands for a secret.
const MASK: &str = "(secret)";

/// It has no options of its own.
#[derive(clap::Args)]
pub struct ShowConfiguration {}

impl Standalone for ShowConfiguration {
    const NAME: &'static str = "show";
    const ABOUT: &'static str = "Show every setting and where it comes from";

    fn run(self, context: &mut CommandContext) -> anyhow::Result<()> {
        let settings = context.settings()?;
        let mut items = Vec::with_capacity(ALL.len());
        for setting in ALL {
            let (value, source) = match settings.get(setting)? {
                Some(given) if setting.is_secret => (MASK.into(), given.source.to_string()),
                Some(given) => (url_without_secrets(&given.text).into(), given.source.to_string()),
                None => (Value::Null, "not set".into()),
            };
            items.push(item(setting.name, value, source));
        }
        if let Some(row) = items.iter_mut().find(|row| row["setting"] == "auth_type" && row["value"].is_null()) {
            *row = item("auth_type", settings.login()?.into(), "chosen by the other settings".into());
        }
        let (keeps_tokens, source) = settings.keeps_tokens();
        items.push(item("cache.auth", keeps_tokens.to_string().into(), source));
        let columns = ["setting", "value", "source"].map(str::to_owned);
        context.output.page(&columns, &items)?;
        Ok(context.output.end(&columns)?)
    }
}

fn item(name: &str, value: Value, source: String) -> Object {
    [("setting", name.into()), ("value", value), ("source", source.into())]
        .map(|(key, value)| (key.to_owned(), value))
        .into_iter()
        .collect()
}
