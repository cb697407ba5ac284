//! What goes with a resource that is deleted: gathered before, a few statements for each kind, and told to the history.

use std::collections::HashMap;

use craton_model::{Id, Kind};
use sea_query::{Expr, ExprTrait};
use serde_json::Value;

use crate::api::{Fault, RequestContext, history, to_expr};
use crate::store::{is_one_of_integers, is_one_of_texts};

/// Tells the history of a resource and of all that lies in it, with labels and variables. Nobody changes them any more.
pub(super) async fn record(context: &mut RequestContext<'_>, kind: &'static Kind, id: &Id) -> Result<(), Fault> {
    let mut ids: HashMap<&str, Vec<Id>> = HashMap::new();
    tell(context, kind, Expr::col("id").eq(to_expr(id)), &mut ids).await?;
    // What lies in another kind comes behind it in the model.
    for other in context.model.kinds.iter().filter(|other| other.members.is_empty()) {
        let places = other.lies_in.iter().filter_map(|name| other.field(name));
        let sqlite = context.transaction.is_sqlite();
        let conditions = places.filter_map(|field| Some(is_one_of(field.name, ids.get(field.refers_to?)?, sqlite)));
        let Some(condition) = conditions.reduce(ExprTrait::or) else { continue };
        tell(context, other, condition, &mut ids).await?;
    }
    Ok(())
}

async fn tell(
    context: &mut RequestContext<'_>,
    kind: &'static Kind,
    condition: Expr,
    ids: &mut HashMap<&str, Vec<Id>>,
) -> Result<(), Fault> {
    let rows = context.told_whole(kind, condition).await?;
    if rows.is_empty() {
        return Ok(());
    }
    ids.entry(kind.family.plural).or_default().extend(rows.iter().filter_map(|row| row.get("id").and_then(Id::of)));
    for row in rows {
        context.record(kind, &row, Some(history::whole(kind, &row)), None).await?;
    }
    Ok(())
}

fn is_one_of(column: &str, ids: &[Id], sqlite: bool) -> Expr {
    if ids.iter().any(|id| matches!(id, Id::Uuid(_))) {
        let ids: Vec<_> = ids.iter().map(Id::to_string).collect();
        return is_one_of_texts(column, &ids, sqlite);
    }
    let ids: Vec<_> = ids.iter().filter_map(|id| Value::from(id).as_i64()).collect();
    is_one_of_integers(column, &ids, sqlite)
}
