//! The variables of many owners, read in one statement while there is room for them.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use craton_model::{Kind, Type, json};
use sea_query::{Expr, ExprTrait, Query, SelectStatement, UnionType};

use super::merged::{Owner, SizedVariables};
use crate::api::{Fault, RequestContext};
use crate::long_work::over_bytes;
use crate::memory::JsonSize;
use crate::store::schema::variables_table;
use crate::store::{QueryError, Row, SqlValue, is_one_of_integers, is_one_of_texts, values};

/// How many bytes the values are of which an answer about several is made.
const HELD: usize = 64 << 20;
/// How often they are there at once: as they were read, with what they are inherited with, and as they are written.
const COPIES: usize = 3;

/// What there is room for of what an answer is made of.
pub(super) struct AsideRoom {
    /// Bytes as they are printed.
    pub(super) left: usize,
    /// Bytes that the values take.
    pub(super) held: usize,
    /// Whether the answer is about one resource, which is answered whatever it has.
    pub(super) is_one: bool,
}

/// All variables of all owners, and who is right above some rows of a kind, in one statement; `None` if there is no room for them.
pub(super) async fn of_owners(
    context: &mut RequestContext<'_>,
    owners: &BTreeSet<Owner>,
    keys: Option<&[&str]>,
    below: Option<&(&Kind, &'static str, Vec<i64>)>,
    room: &mut AsideRoom,
) -> Result<Option<(HashMap<Owner, SizedVariables>, HashMap<i64, i64>)>, Fault> {
    let (mut found, mut above): (HashMap<Owner, SizedVariables>, HashMap<i64, i64>) = Default::default();
    let mut families: BTreeMap<&'static str, Vec<&String>> = BTreeMap::new();
    for (family, id) in owners {
        families.entry(family).or_default().push(id);
    }
    let families: Vec<_> = families.into_iter().collect();
    let sqlite = context.transaction.is_sqlite();
    let parts = families.iter().enumerate().filter_map(|(index, (family, ids))| {
        let mut query = of_family(index, context.model.family(family).next()?, ids, sqlite);
        query.and_where_option(keys.map(|keys| Expr::col("key").is_in(keys.iter().copied())));
        Some(query)
    });
    let below = below.filter(|(_, _, ids)| !ids.is_empty());
    let mut parts = parts.chain(below.map(|(kind, parent, ids)| {
        Query::select()
            .expr(Expr::cust(families.len().to_string()))
            .expr(Expr::col("id").cast_as("text"))
            .expr(Expr::cust("''"))
            .expr(Expr::col(*parent).cast_as("text"))
            .from(kind.family.plural)
            .and_where(is_one_of_integers("id", ids, sqlite))
            .and_where(Expr::col(*parent).is_not_null())
            .to_owned()
    }));
    let Some(mut query) = parts.next() else {
        return Ok(Some((found, above)));
    };
    query.unions(parts.map(|part| (UnionType::All, part)));
    let Some((rows, bytes)) = context.transaction.rows_within(&query, room.left).await? else { return Ok(None) };
    let text = |row: &Row| {
        if let Some(SqlValue::Text(value)) = row.last() { JsonSize::of(value.as_bytes()) } else { JsonSize::default() }
    };
    let sizes: Vec<_> = over_bytes(bytes, || rows.iter().map(text).collect());
    let size: JsonSize = sizes.iter().copied().sum();
    room.held += size.held;
    if room.held > HELD && !room.is_one {
        return Ok(None);
    }
    context.take_memory(COPIES * room.held + size.printed).await?;
    over_bytes(bytes, || {
        for (row, size) in rows.into_iter().zip(sizes) {
            let [index, owner, key, value] = values(row)?;
            let unreadable = || QueryError::Unreadable("a variable".to_owned());
            let index = usize::try_from(index.integer()?).map_err(|_| unreadable())?;
            let (owner, value) = (owner.into_text()?, value.into_text()?);
            let Some((family, _)) = families.get(index) else {
                let number = |text: &str| text.parse::<i64>().map_err(|_| unreadable());
                above.insert(number(&owner)?, number(&value)?);
                continue;
            };
            let key = key.into_text()?;
            let own = found.entry((family, owner)).or_default();
            let parsed = json::from_slice(value.as_bytes()).map_err(|_| unreadable())?;
            room.left = room.left.saturating_sub(own.add(key, parsed, size.printed));
        }
        Ok(Some((found, above)))
    })
}

/// The column has an id of one of these.
pub(in crate::api) fn is_among(column: &str, kind: &Kind, ids: &[&String], sqlite: bool) -> Expr {
    if kind.id == Type::Uuid {
        return is_one_of_texts(column, ids, sqlite);
    }
    let ids: Vec<i64> = ids.iter().filter_map(|id| id.parse().ok()).collect();
    is_one_of_integers(column, &ids, sqlite)
}

fn of_family(index: usize, kind: &Kind, ids: &[&String], sqlite: bool) -> SelectStatement {
    Query::select()
        .expr(Expr::cust(index.to_string()))
        .expr(Expr::col("owner_id").cast_as("text"))
        .columns(["key", "value"])
        .from(variables_table(kind.family))
        .and_where(is_among("owner_id", kind, ids, sqlite))
        .to_owned()
}
