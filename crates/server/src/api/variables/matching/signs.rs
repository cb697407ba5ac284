//! What the database tells by the text of a value: that it may match, and that it matches for certain.

use craton_model::term::{Sign, Term};
use sea_query::{Expr, ExprTrait, Func};

/// The condition that a value may match.
pub(super) fn signs(terms: &[Term], sqlite: bool) -> Expr {
    let groups = terms.iter().flat_map(Term::signs);
    let groups = groups.filter_map(|group| group.into_iter().map(|sign| has(sign, sqlite)).reduce(Expr::or));
    groups.chain(terms.iter().filter_map(not_empty)).reduce(Expr::and).unwrap_or_else(|| Expr::cust("1 = 1"))
}

/// The condition that a value has a sign.
fn has(Sign { text, ends }: Sign, sqlite: bool) -> Expr {
    let value = if text.starts_with(':') { "':' || value || ','" } else { "value" };
    if sqlite && !ends.is_empty() {
        // A `]` is one of a set only where that begins.
        debug_assert!(!ends[1..].contains(']'), "{ends}");
        return Expr::cust_with_values(format!("{value} GLOB ?"), [format!("*{}[{ends}]*", escaped(&text))]);
    }
    let found = if sqlite { format!("instr({value}, ?) > 0") } else { format!("strpos({value}, $1) > 0") };
    with_each_end(&text, &ends, &found)
}

/// A condition on a text that has one of some ends, if there are any.
fn with_each_end(text: &str, ends: &str, condition: &str) -> Expr {
    let holds = |text| Expr::cust_with_values(condition.to_owned(), [text]);
    let each = ends.chars().map(|end| holds(format!("{text}{end}")));
    each.reduce(Expr::or).unwrap_or_else(|| holds(text.to_owned()))
}

/// A text in a pattern of SQLite's GLOB.
fn escaped(text: &str) -> String {
    text.chars().map(|c| if matches!(c, '*' | '?' | '[') { format!("[{c}]") } else { c.to_string() }).collect()
}

/// The condition that a value has keys, or elements, where the term asks for no more.
fn not_empty(term: &Term) -> Option<Expr> {
    let empty = term.empty()?;
    Some(Expr::cust("substr(value, 1, 1)").eq(&empty[..1]).and(Expr::col("value").ne(empty)))
}

/// The condition that a value matches for certain, as far as the database can tell.
pub(super) fn certain(term: &Term, sqlite: bool) -> Option<Expr> {
    if let Some(not_empty) = not_empty(term) {
        return Some(not_empty);
    }
    let (keys, found) = term.certain()?;
    let value = match (keys.is_empty(), sqlite) {
        (true, _) => Expr::col("value"),
        (false, true) => Expr::cust_with_values("value -> ?", [format!("$.{}", keys.join("."))]),
        (false, false) => {
            Expr::cust_with_values("(value::json #> $1::text[])::text", [format!("{{{}}}", keys.join(","))])
        }
    };
    let told = match &found {
        Some(found) => value.eq(found.clone()),
        None => value.is_not_null(),
    };
    let told = Expr::from(Func::coalesce([told, Expr::cust("FALSE")]));
    let &[key] = keys.as_slice() else { return Some(told) };
    // Reading JSON takes longer. The keys of a value without another object in it are its own.
    let ends = if found.is_some() { ",}" } else { "" };
    let sign = |before| format!("{before}\"{key}\":{}", found.as_deref().unwrap_or_default());
    let has = |before| has(Sign { text: sign(before), ends: ends.to_owned() }, sqlite);
    if sqlite {
        return Some(Expr::cust("value NOT GLOB '?*{*'").and(has('{').or(has(','))).or(told));
    }
    // So is the first, whatever is behind it.
    let begins = with_each_end(&sign('{'), ends, "strpos(value, $1) = 1");
    Some(begins.or(Expr::cust("value NOT LIKE '_%{%'").and(has(','))).or(told))
}
