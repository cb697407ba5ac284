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

/// A condition that only rows fulfil which the user may see; who may change a kind may change those.
pub(crate) fn visible(identity: &Identity, kind: &Kind) -> Option<Expr> {
    let is_bound = identity.role < kind.access.across_projects && kind.field("project_id").is_some();
    is_bound.then(|| Expr::col("project_id").eq(identity.project.to_string()))
}

/// A condition that only those parts of the history fulfil which the user may see: of what it may see, and of what is
/// deleted and belonged to its project. `None` for who may see all.
pub(crate) fn visible_changes(identity: &Identity, model: &Model) -> Option<Expr> {
    let kinds = model.kinds.iter().copied().filter(|kind| kind.members.is_empty());
    let (seen, hidden): (Vec<&Kind>, Vec<&Kind>) = kinds.partition(|kind| identity.role >= kind.access.show);
    let (bound, free): (Vec<&Kind>, Vec<&Kind>) = seen.into_iter().partition(|kind| visible(identity, kind).is_some());
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
    Err(Fault::forbidden(format!("An administrator of a project makes {} of that project only.", kind.nouns())))
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
    if transaction.row(&query).await?.is_some() { Err(Fault::not_admin()) } else { Ok(()) }
}
