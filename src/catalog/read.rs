//! From attributes to facts.

use rustc_hash::FxHashMap;
use semver::VersionReq;

use super::arguments::Arguments;
use super::error::Mistake;
use super::words::{EFFECTS, FIXES, FLAVORS, HOLDS, MACRO_ARGS, ON_DROPS, PLACES, RUNTIMES, SEVERITIES};
use super::{
    Advice, Attribute, Blocks, BlocksAs, Cancel, CrateFacts, Effect, Extent, Facts, FixShape, Flavor, Guard, Handle, IoAs, Local, Locks,
    MacroArgs, Needs, Runs, Severity,
};
use crate::syntax::ir::{Attr, File, Item, ItemId, ItemKind, Parent};

/// The facts of all items of a declaration file that state any. Versions and runtime are inherited by members.
pub(super) fn read_items(file: &File, mistakes: &mut Vec<Mistake>) -> FxHashMap<ItemId, Facts> {
    let mut all = FxHashMap::default();
    for (id, item) in file.items() {
        let inherited = match item.parent {
            Parent::Item(parent) => all.get(&parent).map(|it: &Facts| (it.versions.clone(), it.runtime)),
            Parent::File | Parent::Block(..) => None,
        };
        let mut facts = Facts::default();
        if let Some((versions, runtime)) = inherited {
            facts.versions = versions;
            facts.runtime = runtime;
        }
        if matches!(item.kind, ItemKind::Unknown) {
            mistakes.push(Mistake::new(item.span, "this is no declaration", "write a bodiless item, ending in `;`"));
        }
        for attr in &item.attrs.list {
            if let Err(mistake) = read_attr(attr, item, &mut facts) {
                mistakes.push(mistake);
            }
        }
        if facts != Facts::default() {
            all.insert(id, facts);
        }
    }
    all
}

/// The facts about the crate as a whole, with the versions that the file is true for.
pub(super) fn read_crate(file: &File, mistakes: &mut Vec<Mistake>) -> (CrateFacts, Option<VersionReq>) {
    let mut facts = CrateFacts::default();
    let mut versions = None;
    for attr in &file.attrs.list {
        if let Err(mistake) = read_crate_attr(attr, &mut facts, &mut versions) {
            mistakes.push(mistake);
        }
    }
    (facts, versions)
}

fn read_crate_attr(attr: &Attr, facts: &mut CrateFacts, versions: &mut Option<VersionReq>) -> Result<(), Mistake> {
    let name = name_of(attr);
    let mut args = Arguments::of(attr, name);
    match name {
        "runtime" => facts.runtime = Some(args.word(RUNTIMES)?),
        "offload" => facts.offload = Some(args.text("a path")?.into()),
        "closures" => facts.closures = Some(args.word(PLACES)?),
        "needs" => {
            let path = args.text("a path")?.into();
            let mut features = vec![args.text("a feature")?.into()];
            while !args.is_empty() {
                features.push(args.text("a feature")?.into());
            }
            facts.needs.push(Needs { path, features: features.into() });
        }
        "command_line" => facts.command_line = true,
        "threadless" => facts.threadless = true,
        "handlers_alone" => facts.handlers_alone = Some(args.text("a feature")?.into()),
        "versions" => *versions = Some(read_versions(&mut args)?),
        "crate_name" | "source" => drop(args.text("a string")?),
        _ => {
            let known =
                "a crate can have: crate_name source versions runtime offload needs closures command_line handlers_alone threadless";
            return Err(args.mistake(format!("`#![{name}]` is unknown"), known));
        }
    }
    args.end()
}

/// What an attribute can stand on.
#[derive(Clone, Copy, PartialEq)]
enum On {
    Fn,
    Macro,
    Type,
    FnOrMacro,
    FnOrType,
    Any,
}

fn read_attr(attr: &Attr, item: &Item, facts: &mut Facts) -> Result<(), Mistake> {
    let name = name_of(attr);
    let mut args = Arguments::of(attr, name);
    stands_on(item, &args, name)?;
    match name {
        "blocks" => {
            let effect = args.word(EFFECTS)?;
            let severity = args.word(SEVERITIES)?;
            facts.blocks = Some(read_blocks(&mut args, effect, severity)?);
        }
        "blocks_as" => {
            let mut parameters = vec![args.name("a type parameter or `Self`")?];
            while args.next_is_type() {
                parameters.push(args.name("a type parameter")?);
            }
            let severity = args.word(SEVERITIES)?;
            let parameters = parameters.into();
            let blocks = read_blocks(&mut args, Effect::Fs, severity)?;
            let buffered = Blocks { pedantic: true, ..blocks.clone() };
            let wrapped = Blocks { advice: Vec::new(), ..blocks.clone() };
            facts.blocks_as = Some(BlocksAs { parameters, blocks, buffered, wrapped });
        }
        "io" => facts.io = Some(args.word(EFFECTS)?),
        "io_as" => facts.io_as = Some(read_io_as(&mut args)?),
        "runs" => facts.runs.push(Runs { argument: args.position()?, place: args.word(PLACES)? }),
        "buffers" => facts.buffers = true,
        "polled" => facts.polled = true,
        "serves" => facts.serves = true,
        "unbounded" => facts.unbounded = true,
        "local" => {
            let is_runtime = args.flag("runtime");
            facts.local = Some(if is_runtime { Local::Runtime } else { Local::Caller });
            facts.flavor = is_runtime.then_some(Flavor::Local);
        }
        "flavor" => facts.flavor = Some(args.word(FLAVORS)?),
        "spins" => facts.spins = true,
        "drained" => facts.drained = true,
        "nonblocking" => facts.nonblocking = true,
        "registered" => facts.registered = true,
        "once" => facts.once = true,
        "inside" => facts.inside = true,
        "own_thread" => facts.own_thread = true,
        "forked" => facts.forked = Some(args.text("the variant of the forked process")?.into()),
        "loads" => facts.loads = true,
        "gone" => facts.gone = true,
        "address" => facts.address = true,
        "looks_up" => facts.looks_up = true,
        "unique" => facts.unique = true,
        "guard" => facts.guard = Some(read_guard(&mut args)?),
        "locks" => facts.locks = Some(read_locks(&mut args)?),
        "handle" => facts.handle = Some(Handle { on_drop: args.word(ON_DROPS)? }),
        "cancel" => facts.cancel = Some(read_cancel(&mut args)?),
        "arguments" => facts.arguments = Some(args.word::<MacroArgs>(MACRO_ARGS)?),
        "attribute" => facts.attribute = Some(read_attribute(&mut args)?),
        "runtime" => facts.runtime = Some(args.word(RUNTIMES)?),
        "versions" => facts.versions = Some(read_versions(&mut args)?),
        "source" => drop(args.text("where it was read")?),
        "each" => drop(args.paths()),
        // `macro_export` says nothing more.
        _ => {}
    }
    args.end()
}

/// Refuses unknown attributes and known ones in the wrong place.
fn stands_on(item: &Item, args: &Arguments<'_>, name: &str) -> Result<(), Mistake> {
    let (on, place) = match name {
        "blocks" | "blocks_as" => (On::FnOrMacro, "fn or macro"),
        "runs" | "serves" | "unbounded" | "local" | "flavor" | "spins" | "drained" | "nonblocking" | "registered" | "once" | "inside"
        | "own_thread" | "loads" | "looks_up" | "unique" | "cancel" | "attribute" | "locks" => (On::Fn, "fn"),
        "gone" | "polled" => (On::FnOrType, "fn or type"),
        "io" | "io_as" | "buffers" | "address" | "guard" | "forked" => (On::Type, "type"),
        "arguments" | "macro_export" => (On::Macro, "macro"),
        "runtime" | "handle" => (On::FnOrType, "fn or type"),
        "versions" | "source" => (On::Any, "item"),
        "each" => {
            let is_impl = matches!(item.kind, ItemKind::Impl(_));
            return if is_impl { Ok(()) } else { Err(args.mistake("`#[each]` stands on no impl", "move it to an impl block")) };
        }
        _ => return Err(args.mistake(format!("`#[{name}]` is unknown"), "lints/apis/README.md lists the facts that an item can have")),
    };
    let is_fn = matches!(item.kind, ItemKind::Fn(_));
    let is_macro = matches!(item.kind, ItemKind::MacroRules(_));
    let is_type = matches!(item.kind, ItemKind::Struct(_) | ItemKind::Enum(_) | ItemKind::TypeAlias(..) | ItemKind::Trait(_));
    let holds_them = matches!(item.kind, ItemKind::Mod(_) | ItemKind::Impl(_));
    let right = match on {
        On::Fn => is_fn,
        On::Macro => is_macro,
        On::Type => is_type,
        On::FnOrMacro => is_fn || is_macro,
        On::FnOrType => is_fn || is_type || is_macro || holds_them,
        On::Any => true,
    };
    if right { Ok(()) } else { Err(args.mistake(format!("`#[{name}]` stands on no {place}"), format!("move it to a {place}"))) }
}

fn read_blocks(args: &mut Arguments<'_>, effect: Effect, severity: Severity) -> Result<Blocks, Mistake> {
    let pedantic = args.flag("pedantic");
    let dropped = args.flag("dropped");
    let per_item = args.flag("per_item");
    let lends = args.flag("lends");
    let opens = args.flag("opens");
    let removes = args.flag("removes");
    let syncs = args.flag("syncs");
    let panics = args.flag("panics");
    let few = args.limit("few")?;
    let until = args.value("until").map(Into::into);
    let spared = args.value("spared").map(Into::into);
    let unless = args.exceptions()?;
    let general = args.value_word("fix", FIXES)?.unwrap_or(FixShape::Manual);
    let mut advice = Vec::new();
    for &(name, runtime) in RUNTIMES {
        let own: Option<FixShape> = args.value_word(&format!("fix_{name}"), FIXES)?;
        if let Some(instead) = args.value(name) {
            advice.push((runtime, Advice { instead: instead.into(), fix: own.unwrap_or(general) }));
        } else if own.is_some() {
            return Err(args.mistake(format!("`fix_{name}` has no advice"), format!("add `{name} = \"..\"`")));
        }
    }
    let Some(why) = args.value("why") else {
        return Err(args.mistake("`why` is missing", "say in half a sentence what it does: `why = \"it reads a file\"`"));
    };
    let why = why.into();
    Ok(Blocks {
        effect,
        severity,
        pedantic,
        dropped,
        per_item,
        until,
        lends,
        opens,
        removes,
        syncs,
        panics,
        few,
        advice,
        instead: None,
        why,
        unless,
        spared,
    })
}

fn read_io_as(args: &mut Arguments<'_>) -> Result<IoAs, Mistake> {
    let parameter = args.name("a type parameter")?;
    if args.is_empty() {
        return Ok(IoAs { parameter, own: None });
    }
    let effect = args.word(EFFECTS)?;
    let severity = args.word(SEVERITIES)?;
    Ok(IoAs { parameter, own: Some(read_blocks(args, effect, severity)?) })
}

fn read_guard(args: &mut Arguments<'_>) -> Result<Guard, Mistake> {
    let hold = args.word(HOLDS)?;
    let is_send = args.flag("send");
    let thread = args.flag("thread");
    let why = args.value("why").unwrap_or_default().into();
    Ok(Guard { hold, is_send, thread, why, instead: args.value("instead").map(Into::into) })
}

fn read_locks(args: &mut Arguments<'_>) -> Result<Locks, Mistake> {
    let exclusive = args.word(&[("exclusive", true), ("shared", false)])?;
    let extent = match (args.flag("key"), args.flag("part")) {
        (true, _) => Extent::Key,
        (false, true) => Extent::Part,
        (false, false) => Extent::Whole,
    };
    Ok(Locks { exclusive, extent, queues: args.flag("queues"), panics: args.flag("panics"), awaited: args.flag("awaited") })
}

fn read_cancel(args: &mut Arguments<'_>) -> Result<Cancel, Mistake> {
    let safe = args.word(&[("safe", true), ("unsafe", false)])?;
    let takes = args.flag("takes");
    let why = args.value("why").unwrap_or_default().into();
    Ok(Cancel { safe, takes, why, instead: args.value("instead").map(Into::into) })
}

fn read_attribute(args: &mut Arguments<'_>) -> Result<Attribute, Mistake> {
    let attribute = args.word(&[
        ("entry", Attribute::Entry { current_thread: false }),
        ("test", Attribute::Test),
        ("handler", Attribute::Handler { sync_too: false }),
        ("task", Attribute::Task),
        ("dispatches", Attribute::Dispatches),
        ("transparent", Attribute::Transparent),
        ("opaque", Attribute::Opaque),
    ])?;
    Ok(match attribute {
        Attribute::Entry { .. } => Attribute::Entry { current_thread: args.flag("current_thread") },
        Attribute::Handler { .. } => Attribute::Handler { sync_too: args.flag("sync_too") },
        other => other,
    })
}

fn read_versions(args: &mut Arguments<'_>) -> Result<VersionReq, Mistake> {
    let text = args.text("a version requirement")?;
    VersionReq::parse(text)
        .map_err(|error| args.mistake(format!("`{text}` is no version requirement: {error}"), "write it as in Cargo.toml"))
}

fn name_of(attr: &Attr) -> &'static str {
    attr.path.as_ident().map_or("a path", crate::text::Symbol::as_str)
}
