//! `token revoke`: the token that is kept for the settings in use.

use super::context::Context;
use super::verb::Verb;

/// It has no options of its own.
#[derive(clap::Args)]
pub struct Revoke {}

impl Verb for Revoke {
    const NAME: &'static str = "revoke";

    fn about() -> String {
        "Revoke the Keystone token that is kept for these settings, and forget it".into()
    }

    fn run(self, context: &mut Context) -> anyhow::Result<()> {
        context.session()?.revoke_token()?;
        Ok(context.output.sentence("The token was revoked.")?)
    }
}
