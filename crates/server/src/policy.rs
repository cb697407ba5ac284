//! Who may do what: every route asks here, for reads and for writes.

use craton_model::{Id, Kind, Model, Object, Role};
use sea_query::{Expr, ExprTrait, Query};
use serde_json::Value;

use crate::auth::Identity;
use crate::fault::Fault;
use crate::store::{Transaction, canonical_uuid, to_expr};

/// What a request does with a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// `GET /v1/PATH`
    List,
    /// `POST /v1/PATH`
    Create,
    /// `GET /v1/PATH/ID`
    Show,
    /// `PUT /v1/PATH/ID`
    Update,
    /// `DELETE /v1/PATH/ID`
    Delete,
    /// `GET /v1/PATH/ID/variables`
    ShowVariables,
    /// `PUT /v1/PATH/ID/variables`
    SetVariables,
    /// `DELETE /v1/PATH/ID/variables`
    DeleteVariables,
    /// `GET /v1/PATH/ID/labels`
    ShowLabels,
    /// `PUT /v1/PATH/ID/labels`
    AddLabels,
    /// `DELETE /v1/PATH/ID/labels`
    DeleteLabels,
    /// `GET /v1/ansible-inventory`
    Inventory,
}

impl Action {
    /// Whether nothing changes.
    pub(crate) fn reads(self) -> bool {
        matches!(self, Action::List | Action::Show | Action::ShowVariables | Action::ShowLabels | Action::Inventory)
    }
}

/// 401 unless the user's role is enough for what is asked; 403 to a reader who would change what it sees.
pub(crate) fn may(identity: &Identity, kind: &Kind, action: Action) -> Result<(), Fault> {
    let least = match action {
        Action::List | Action::Inventory => kind.access.list,
        Action::Show | Action::ShowVariables | Action::ShowLabels => kind.access.show,
        Action::Create | Action::Update | Action::Delete => kind.access.change,
        Action::SetVariables | Action::DeleteVariables | Action::AddLabels | Action::DeleteLabels => {
            kind.access.annotate
        }
    };
    match identity.role {
        role if role >= least => Ok(()),
        Role::Reader if least == Role::Writer => may_write(identity),
        // It is an administrator who is refused.
        Role::Admin => Err(Fault::not_root()),
        _ => Err(Fault::not_admin()),
    }
}

/// 403 to a reader: whatever several writes are, it may do none of them.
pub(crate) fn may_write(identity: &Identity) -> Result<(), Fault> {
    match identity.role {
        Role::Reader => Err(Fault::forbidden("A reader sees the inventory of its project and changes nothing of it.")),
        _ => Ok(()),
    }
}

/// Whether the user sees only those of a kind that are its project's.
fn is_bound(identity: &Identity, kind: &Kind) -> bool {
    identity.role < kind.access.across_projects && kind.field("project_id").is_some()
}

/// A condition that only rows fulfil which the user may see; who may change a kind may change those.
pub(crate) fn visible(identity: &Identity, kind: &Kind) -> Option<Expr> {
    is_bound(identity, kind).then(|| Expr::col("project_id").eq(identity.project.to_string()))
}

/// As [`visible`], of a row that was deleted.
pub(crate) fn could_see(identity: &Identity, kind: &Kind, row: &Object) -> bool {
    let is_own = || row.get("project_id").is_some_and(|project| *project == identity.project.to_string());
    !is_bound(identity, kind) || is_own()
}

/// A condition that only those parts of the history fulfil which the user may see: of what it may see, and of what is
/// deleted and belonged to its project. `None` for who may see all.
pub(crate) fn visible_changes(identity: &Identity, model: &Model) -> Option<Expr> {
    let kinds = model.kinds.iter().copied().filter(|kind| kind.members.is_empty());
    let (seen, hidden): (Vec<&Kind>, Vec<&Kind>) = kinds.partition(|kind| identity.role >= kind.access.show);
    let (bound, free): (Vec<&Kind>, Vec<&Kind>) = seen.into_iter().partition(|kind| is_bound(identity, kind));
    if hidden.is_empty() && bound.is_empty() {
        return None;
    }
    let one_of = |kinds: &[&Kind]| Expr::col("kind").is_in(kinds.iter().map(|kind| kind.name));
    let own = Expr::col("project_id").eq(identity.project.to_string()).and(one_of(&bound));
    Some(if free.is_empty() { own } else { own.or(one_of(&free)) })
}

/// 403 if a new resource is to belong to a project that the user has no say in.
pub(crate) fn may_place(identity: &Identity, kind: &Kind, given: &Object) -> Result<(), Fault> {
    let project = given.get("project_id").and_then(Value::as_str).map(canonical_uuid);
    let is_own = project.is_none_or(|project| project == identity.project.to_string());
    if is_own || identity.role >= kind.access.across_projects {
        return Ok(());
    }
    let nouns = kind.nouns();
    Err(Fault::forbidden(match identity.role {
        Role::Admin => format!("An administrator of a project makes {nouns} of that project only."),
        role => format!("A {} makes {nouns} of its own project only.", role.name()),
    }))
}

/// 403 unless the user may give somebody this role.
pub(crate) fn may_give(identity: &Identity, role: Role) -> Result<(), Fault> {
    if role == Role::Root && identity.role != Role::Root {
        return Err(Fault::forbidden("Only a root user makes another one."));
    }
    Ok(())
}

/// 409 if users may not be demoted, disabled or deleted, which `what` says: `last_root` is the name of the one among them without
/// whom no root user would be left, and `is_own` whether the one who asks is among them.
pub(crate) fn may_end(last_root: Option<&str>, is_own: bool, what: &str) -> Result<(), Fault> {
    match last_root {
        Some(name) => Err(Fault::conflict(format!(
            "'{name}' is the last root user and cannot be {what}: make another one first."
        ))),
        None if is_own => Err(Fault::conflict(format!("Nobody is {what} by itself: ask another administrator."))),
        None => Ok(()),
    }
}

/// 403 if a change has parts that the user does not see: it is undone whole, or not at all.
pub(crate) fn may_undo(number: i64, sees_all: bool) -> Result<(), Fault> {
    if sees_all {
        return Ok(());
    }
    let message = format!("Change {number} is also of other projects: it is undone by who may change those.");
    Err(Fault::forbidden(message))
}

/// 403 unless the user may say which id a new resource gets.
pub(crate) fn may_choose_id(identity: &Identity) -> Result<(), Fault> {
    if identity.role == Role::Root {
        Ok(())
    } else {
        Err(Fault::forbidden("Only root chooses the id of what is made."))
    }
}

/// 401 if the resource is a root user and who asks is not: an admin could otherwise take root's place.
pub(crate) async fn may_change_one(
    identity: &Identity,
    transaction: &mut Transaction,
    kind: &Kind,
    id: &Id,
) -> Result<(), Fault> {
    if identity.role == Role::Root || kind.field("is_root").is_none() {
        return Ok(());
    }
    let query = Query::select()
        .column("id")
        .from(kind.family.plural)
        .and_where(Expr::col("id").eq(to_expr(id)))
        .and_where(Expr::col("is_root").eq(true))
        .to_owned();
    if transaction.row(&query).await?.is_some() { Err(Fault::not_root()) } else { Ok(()) }
}
