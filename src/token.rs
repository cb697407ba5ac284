//! `token revoke`: the token that is kept for the settings in use.

use super::context::CommandContext;
use super::standalone::Standalone;

/// It has no options of its own.
#[derive(clap::Args)]
pub struct RevokeToken {}

impl Standalone for RevokeToken {
    const NAME: &'static str = "revoke";
    const ABOUT: &'static str = "Revoke and forget the Keystone token that is kept";

    fn run(self, context: &mut CommandContext) -> anyhow::Result<()> {
        context.session()?.revoke_token()?;
        Ok(context.output.sentence("The token was revoked.")?)
    }
}
