//! Which resource a path names, and which methods it takes.

use super::context::Id;
use super::fault::Fault;
use super::kinds::{DEVICES, Kind};

/// What a path names.
#[derive(Clone, Debug)]
pub(crate) enum Route {
    /// `/v1/PATH`
    Collection(&'static Kind),
    /// `/v1/PATH/ID`; `None` for an id that no row can have.
    Item(&'static Kind, Option<Id>),
    /// `/v1/PATH/ID/variables`
    Variables(&'static Kind, Option<Id>),
    /// `/v1/PATH/ID/labels`
    Labels(&'static Kind, Option<Id>),
    /// `/v1/ansible-inventory`
    AnsibleInventory,
}

impl Route {
    /// Reads a path; 404 if it names nothing.
    pub(crate) fn find(path: &str) -> Result<Route, Fault> {
        // The original takes any number of slashes at the beginning, and only there.
        let below = path.trim_start_matches('/').strip_prefix("v1/").ok_or_else(Fault::no_such_path)?;
        let parts: Vec<&str> = below.split('/').collect();
        if parts == ["ansible-inventory"] {
            return Ok(Route::AnsibleInventory);
        }
        let kind = parts.first().and_then(|path| Kind::at(path)).ok_or_else(Fault::no_such_path)?;
        let is_devices = kind.path == DEVICES.path;
        match parts[1..] {
            [] => Ok(Route::Collection(kind)),
            [id] if !is_devices && !id.is_empty() => Ok(Route::Item(kind, Id::parse(kind, id))),
            [id, "variables"] if !is_devices && kind.has_variables_path => {
                Ok(Route::Variables(kind, Id::parse(kind, id)))
            }
            [id, "labels"] if !is_devices && kind.has_labels => Ok(Route::Labels(kind, Id::parse(kind, id))),
            _ => Err(Fault::no_such_path()),
        }
    }

    /// The methods the path takes, as `Allow` names them.
    pub(crate) fn allow(&self) -> String {
        let own = match self {
            Route::Collection(kind) if kind.path == DEVICES.path => "",
            Route::Collection(_) => ", POST",
            Route::AnsibleInventory => "",
            Route::Item(..) | Route::Variables(..) | Route::Labels(..) => ", DELETE, PUT",
        };
        format!("GET, HEAD, OPTIONS{own}")
    }
}
