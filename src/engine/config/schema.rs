//! The JSON schema of `unblock.toml`, made from the tables that the reader goes by.

use serde_json::{Map, Value, json};

use super::keys::{Amount, ROOT, Rule, Shape, Table};
use crate::catalog::Effect;
use crate::diagnostic::Level;
use crate::engine::selector::Selector;

/// The schema of `unblock.toml`, for editors: draft 7, which they all know.
pub fn schema() -> Value {
    let mut schema = table(&ROOT);
    schema["$schema"] = "http://json-schema.org/draft-07/schema#".into();
    schema["title"] = "Configuration of cargo unblock".into();
    schema
}

fn table(table: &Table) -> Value {
    let mut properties = Map::new();
    for key in table.keys {
        let mut property = shape(key.shape);
        property["description"] = key.about.into();
        properties.insert(key.name.to_owned(), property);
    }
    let mut schema = json!({ "type": "object", "additionalProperties": false, "properties": properties });
    if !table.rules.is_empty() {
        schema["allOf"] = table.rules.iter().map(rule).collect();
    }
    schema
}

fn shape(shape: Shape) -> Value {
    match shape {
        Shape::Levels(amount) => levels(amount),
        Shape::Text => text(),
        Shape::Texts(amount) => json!({ "type": "array", "items": text(), "minItems": least(amount) }),
        Shape::Effect => json!({ "enum": Effect::words().collect::<Vec<_>>() }),
        Shape::True => json!({ "const": true }),
        Shape::Argument => json!({ "anyOf": [{ "const": true }, { "type": "integer", "minimum": 0 }] }),
        Shape::Tables(inner) => json!({ "type": "array", "items": table(inner) }),
    }
}

fn text() -> Value {
    json!({ "type": "string", "pattern": "\\S" })
}

/// Lints and groups, as they are listed, and in the other ways in which they can be written.
fn levels(amount: Amount) -> Value {
    let level = json!({ "enum": Level::ALL.map(Level::as_str) });
    let names = Selector::all();
    let written: Vec<String> = names.iter().map(|(name, _)| name.replace('_', "[-_]")).collect();
    let mut properties = Map::new();
    for (name, says) in names {
        properties.insert(name.to_owned(), json!({ "description": says, "enum": level["enum"] }));
    }
    json!({
        "type": "object",
        "additionalProperties": false,
        "properties": properties,
        "patternProperties": { format!("^(unblock::)?({})$", written.join("|")): level },
        "minProperties": least(amount),
    })
}

fn least(amount: Amount) -> u8 {
    match amount {
        Amount::Any => 0,
        Amount::Some => 1,
    }
}

fn rule(rule: &Rule) -> Value {
    let each = |keys: &[&str]| keys.iter().map(|key| json!({ "required": [key] })).collect::<Vec<_>>();
    match rule {
        Rule::Needs(key) => json!({ "required": [key] }),
        Rule::AnyOf(keys) => json!({ "anyOf": each(keys) }),
        Rule::OneOf(keys) => json!({ "oneOf": each(keys) }),
        Rule::Beside(key, others) => json!({ "if": { "required": [key] }, "then": { "anyOf": each(others) } }),
    }
}
