//! `serve`: the API for a team, over HTTP.

use super::context::CommandContext;
use super::standalone::Standalone;
use super::{advice, settings};
use anyhow::{Context as _, Result, anyhow, bail};
use craton_client::Secret;
use craton_client::auth::{Token, Validator};
use craton_server::{
    Api, Bootstrap, FirstUser, ListenAddress, Listener, LogFormat, ReadDatabase, Reason, ServerTls, Signals,
    TokenOwner, TokenValidator, TrustedProxy, serve, start_log,
};
use std::cell::Cell;
use std::fs::DirBuilder;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime::Runtime;
use uuid::Uuid;

/// How many requests use the database at once; the others wait for their turn.
const DATABASE_CONNECTIONS: u32 = 8;

/// Where, over what, and for whom.
#[derive(clap::Args)]
pub struct Serve {
    /// Where to listen: ADDRESS:PORT or unix:PATH; may be repeated
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:7780")]
    listen: Vec<ListenAddress>,
    /// The database: sqlite:PATH or postgres://USER@HOST/NAME, also with several hosts
    /// (postgres://USER@HOST,HOST/NAME?target_session_attrs=read-write); without it a file below the user's data folder. A
    /// URL with a password is better set in the environment [environment: CRATON_DATABASE]
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    /// A replica of a PostgreSQL database (postgres://USER@HOST/NAME), which lists are read from while it is near enough
    /// [environment: CRATON_READ_DATABASE]
    #[arg(long, value_name = "URL")]
    read_database: Option<String>,
    /// How much later than in the database itself something may come to be in a list from the replica, in seconds (1 to 3600)
    #[arg(long, value_name = "SECONDS", default_value_t = 5, value_parser = clap::value_parser!(u16).range(1..=3_600))]
    max_lag: u16,
    /// Serve HTTPS with this certificate and those it is signed by (PEM)
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    tls_cert: Option<PathBuf>,
    /// The private key of the certificate (PEM)
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    tls_key: Option<PathBuf>,
    /// Name of the first user and project of a new database; the key may be set in the environment
    /// [default: bootstrap; environment of the key: CRATON_BOOTSTRAP_KEY]
    #[arg(long, value_name = "NAME")]
    bootstrap_user: Option<String>,
    /// Id of the first project of a new database
    #[arg(long, value_name = "UUID")]
    bootstrap_project: Option<Uuid>,
    /// The URL that clients know the server by, for links in answers; without it they begin with what a client asked for
    #[arg(long, value_name = "URL", value_parser = public_url)]
    public_url: Option<String>,
    /// Make a new key for this user, show it, and end: for who lost the only one. It needs nothing but the database;
    /// --bootstrap-project tells users of one name apart
    #[arg(long, value_name = "NAME", conflicts_with_all = ["demo", "bootstrap_user"])]
    reset_key: Option<String>,
    /// Who says who is asking: Craton's own users and keys, or Keystone. The server asks Keystone with the options and
    /// variables of a login (--os-auth-url, --os-username, …)
    #[arg(long, value_enum, default_value_t)]
    auth: Authority,
    /// Fill an empty database with N made-up hosts and network devices
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    demo: Option<u32>,
    /// How much memory the bodies of all requests take together, in MB; more of them wait
    #[arg(long, value_name = "MB", default_value_t = 64, value_parser = clap::value_parser!(u16).range(16..))]
    body_memory: u16,
    /// Keep the history of the last N days; without it for ever
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=36_500))]
    history_days: Option<u32>,
    /// A proxy whose X-Forwarded-For is believed, so that the log has the addresses of its clients; may be repeated. `unix`
    /// stands for who connects to a Unix socket
    #[arg(long, value_name = "ADDRESS")]
    trusted_proxy: Vec<TrustedProxy>,
    /// How the log on standard error looks
    #[arg(long, value_enum, default_value_t)]
    log_format: LogStyle,
}

/// How lines of the log look.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum LogStyle {
    /// Words and `name=value`
    #[default]
    Text,
    /// A JSON object a line
    Json,
}

/// Keystone, asked by the client's login.
struct KeystoneValidator(Validator);

impl TokenValidator for KeystoneValidator {
    fn known(&self, token: &str) -> Option<Option<Arc<TokenOwner>>> {
        self.0.known(&Secret::new(token)).map(owner)
    }

    fn validate(&self, token: &str) -> Result<Option<Arc<TokenOwner>>, String> {
        self.0.validate(&Secret::new(token)).map(owner).map_err(|error| advice::sentence(&error))
    }
}

fn owner(found: Option<Arc<Token>>) -> Option<Arc<TokenOwner>> {
    found.map(|token| {
        Arc::new(TokenOwner {
            user: token.user.name.clone(),
            project: token.project.as_ref().map(|project| (project.id.clone(), project.name.clone())),
            roles: token.roles.clone(),
        })
    })
}

/// Who says who is asking.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Authority {
    #[default]
    Craton,
    Keystone,
}

impl Standalone for Serve {
    const NAME: &'static str = "serve";
    const ABOUT: &'static str = "Serve an inventory to a team";

    fn run(self, context: &mut CommandContext) -> Result<()> {
        let _log = start_log(match self.log_format {
            LogStyle::Text => LogFormat::Text,
            LogStyle::Json => LogFormat::Json,
        });
        // Made and dropped outside the runtime: it blocks.
        let validator = match self.auth {
            Authority::Craton => None,
            Authority::Keystone if self.demo.is_some() => {
                bail!("--demo needs a user of Craton's own: leave --auth away")
            }
            Authority::Keystone => Some(Arc::new(KeystoneValidator(context.settings()?.validator()?))),
        };
        if let Some(validator) = validator.clone() {
            std::thread::spawn(move || {
                if let Err(error) = validator.0.log_in() {
                    tracing::error!(error = advice::sentence(&error), "the server cannot log in at Keystone");
                }
            });
        }
        let runtime = Runtime::new().map_err(|error| anyhow!("the server cannot begin: {error}"))?;
        let served = runtime.block_on(self.serve(context, validator.clone()));
        // What still waits for something, such as Keystone, is not waited for.
        runtime.shutdown_background();
        served
    }
}

impl Serve {
    async fn serve(self, context: &mut CommandContext, validator: Option<Arc<KeystoneValidator>>) -> Result<()> {
        if let Some(name) = &self.reset_key {
            return self.reset(name, context).await;
        }
        let timeout = context.settings()?.timeout()?;
        // What can be refused is looked at before the database is made.
        let listeners = self.listeners().await?;
        let database = self.database()?;
        let read_database = self.read_database(&database)?;
        let api = Api::open(&database, DATABASE_CONNECTIONS).await?;
        let api = match validator {
            Some(validator) => api.with_keystone(validator),
            None => {
                self.first_user(&api, listeners.first().map(Listener::url), context).await?;
                api
            }
        };
        let api = match read_database {
            Some(read) => api.with_read_database(read, DATABASE_CONNECTIONS),
            None => api,
        };
        let api = match &self.public_url {
            Some(url) => api.with_public_url(url),
            None => api,
        };
        if let Some(devices) = self.demo {
            fill(&api, devices).await?;
        }
        if let Some(days) = self.history_days {
            api.keep_history_for(Duration::from_secs(u64::from(days) * 86_400));
        }
        let mut signals = Signals::new().map_err(|error| anyhow!("signals cannot be listened to: {error}"))?;
        let body_memory = usize::from(self.body_memory) << 20;
        serve(api, listeners, timeout, body_memory, self.trusted_proxy, &mut signals)
            .await
            .map_err(|error| anyhow!("the server cannot begin: {error}"))
    }

    async fn reset(&self, name: &str, context: &mut CommandContext) -> Result<()> {
        let api = Api::open_existing(&self.database()?, 1).await?;
        let user = api.reset_key(name, self.bootstrap_project).await?;
        api.close().await;
        Ok(context.output.text(&cratonrc(RESET, &user, None, false))?)
    }

    /// Makes the first user of a new database, and says how to log in as it.
    async fn first_user(&self, api: &Api, url: Option<String>, context: &mut CommandContext) -> Result<()> {
        let api_key = settings::environment("CRATON_BOOTSTRAP_KEY")?;
        let key_is_known = api_key.is_some();
        let wanted = Bootstrap { user: self.bootstrap_user.clone(), project: self.bootstrap_project, api_key };
        let Some(first) = api.bootstrap(&wanted).await? else { return Ok(()) };
        context.output.text(&cratonrc(FIRST, &first, url, key_is_known)).map_err(|error| {
            anyhow!(
                "the first user is made, but how to log in cannot be written ({error}): remove the database and start \
                 again, or make another with CRATON_BOOTSTRAP_KEY set"
            )
        })
    }

    async fn listeners(&self) -> Result<Vec<Listener>> {
        let tls = match (&self.tls_cert, &self.tls_key) {
            (Some(certificates), Some(key)) => Some(ServerTls::read(certificates, key).map_err(anyhow::Error::msg)?),
            _ => None,
        };
        let mut listeners = Vec::new();
        for address in &self.listen {
            listeners.push(Listener::bind(address, tls.as_ref()).await.map_err(anyhow::Error::msg)?);
        }
        Ok(listeners)
    }

    fn database(&self) -> Result<String> {
        match settings::setting(self.database.as_deref(), "CRATON_DATABASE")? {
            Some(url) => Ok(url),
            None => default_database(),
        }
    }

    fn read_database(&self, database: &str) -> Result<Option<ReadDatabase>> {
        let max_lag = Duration::from_secs(self.max_lag.into());
        let url = settings::setting(self.read_database.as_deref(), "CRATON_READ_DATABASE")?;
        Ok(url.map(|url| ReadDatabase::new(&url, database, max_lag)).transpose()?)
    }
}

/// A URL that a path can be added to.
fn public_url(text: &str) -> Result<String, String> {
    // The parser mends what no URL has: a space becomes %20.
    let is_mended = Cell::new(false);
    let note = |_| is_mended.set(true);
    let url = url::Url::options().syntax_violation_callback(Some(&note)).parse(text).ok().filter(|url| {
        ["http", "https"].contains(&url.scheme())
            && !is_mended.get()
            && url.username().is_empty()
            && url.password().is_none()
            && url.query().is_none()
            && url.fragment().is_none()
    });
    let url =
        url.ok_or("a URL without blanks, user, query and fragment is wanted, for example https://craton.example.com")?;
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

/// A file below the user's data folder; the folder is made.
fn default_database() -> Result<String> {
    let unusable = "give --database, for example sqlite:fleet.db";
    let folder = dirs::data_dir().with_context(|| format!("this user has no data folder: {unusable}"))?.join("craton");
    private_folder(&folder)
        .map_err(|error| anyhow!("the folder {} cannot be made ({error}): {unusable}", folder.display()))?;
    let file = folder.join("craton.db");
    tracing::info!(file = %file.display(), "database");
    let path = file.to_str().with_context(|| format!("the data folder's name is not UTF-8: {unusable}"))?;
    Ok(format!("sqlite:{path}"))
}

fn private_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// A server that is started again with the same options finds its fleet, and keeps it.
async fn fill(api: &Api, devices: u32) -> Result<()> {
    match api.fill(devices as usize).await {
        Err(error) if *error.reason() == Reason::NotEmpty => {
            tracing::info!("the database is not empty: --demo adds nothing");
            Ok(())
        }
        result => Ok(result?),
    }
}

const FIRST: &str = "The first user of this inventory";
const RESET: &str = "The new key of a user; those it had are over";

/// What a user's shell needs. A key that came from the environment is not repeated.
fn cratonrc(who: &str, first: &FirstUser, url: Option<String>, key_is_known: bool) -> String {
    let key = if key_is_known { "\"$CRATON_BOOTSTRAP_KEY\"".to_owned() } else { quoted(&first.api_key) };
    format!(
        "# {who}, shown once. Save these lines in a file and `source` it.\n\
         {}export OS_PROJECT_ID={}\nexport OS_USERNAME={}\nexport OS_PASSWORD={key}\n",
        url.map(|url| format!("export CRATON_URL={}\n", quoted(&url))).unwrap_or_default(),
        quoted(&first.project.to_string()),
        quoted(&first.user),
    )
}

/// One word of a shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}
