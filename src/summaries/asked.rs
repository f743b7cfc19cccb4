//! What functions ask about their parameters where it decides whether they block, and what calls answer.

use rustc_hash::{FxHashMap, FxHashSet};

use super::BodyCalls;
use super::answers::{Answers, QUESTIONS};
use super::callers::{Sites, agreed, sites};
use super::extract::{Edge, Given};
use super::members::Member;
use crate::flow::{Ask, Question, Required, Slot, Value, ValueIo, begins_with_address, is_of_kernel};
use crate::resolve::DefId;
use crate::text::Symbol;

/// More parameters than this of a trait's member are not handed on to its implementations.
const HANDED_ON: u8 = 8;
/// More ways to enter one function than this are not told apart.
const ENTRIES: usize = 24;

/// A function with what its callers say about its parameters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Entry {
    /// The function.
    pub function: DefId,
    /// What is known of its parameters, of those that decide which of its calls are made.
    pub given: Answers,
    /// It is the default of a trait's member, and whoever has another one in its place can be meant as well.
    pub open: bool,
}

impl Entry {
    /// Nothing is known of the parameters.
    pub fn plain(function: DefId) -> Self {
        Self { function, given: Answers::default(), open: false }
    }

    /// A trait's member with a default, of which any implementation can be meant.
    pub(super) fn open(function: DefId) -> Self {
        Self { open: true, ..Self::plain(function) }
    }
}

/// The questions of all functions, and the ways in which they are entered.
#[derive(Debug, Default)]
pub(super) struct Asked {
    questions: FxHashMap<DefId, Vec<Question>>,
    /// Other than the plain ones.
    entries: FxHashMap<DefId, Vec<Entry>>,
    /// What all callers of an async fn say.
    callers: FxHashMap<DefId, Answers>,
}

/// What a value says to a question.
enum Said {
    Answer(bool),
    /// It is a constant, but which one?
    Undecided,
    Unknown,
    /// What the caller's own parameter says.
    Depends(Question),
}

impl Asked {
    /// `may` holds the functions that may block, whatever is asked.
    pub(super) fn new(bodies: &[BodyCalls<'_>], members: &[Member], may: &FxHashSet<DefId>) -> Self {
        let sites = sites(bodies);
        let mut asked = Self { questions: questions(bodies, members, may, &sites), ..Self::default() };
        asked.callers = agreed(&sites, &|target, given, caller, known| {
            asked.special(target, given, Entry { given: known, ..Entry::plain(caller) }).given
        });
        asked.enter(bodies, members);
        asked
    }

    /// The entry of an implementation where the member of its trait is entered so: what was given for the parameters stays.
    pub(super) fn implementation(&self, implementation: DefId, member: Entry) -> Entry {
        let entry = self.special(implementation, &handed_on(), member);
        let is_known = !entry.given.is_empty() && self.ways_into(implementation).contains(&entry);
        if is_known { entry } else { Entry::plain(implementation) }
    }

    /// How the code of a function runs, wherever it stands: of an async fn what all callers say is known.
    pub(super) fn code_of(&self, function: DefId) -> Entry {
        Entry { given: self.callers.get(&function).copied().unwrap_or_default(), ..Entry::plain(function) }
    }

    /// What must hold of the parameters of a function, as far as it is told apart.
    pub(super) fn required(&self, function: DefId, required: &Required) -> Answers {
        let questions = if required.is_empty() { None } else { self.questions.get(&function) };
        let answers = required.iter().filter_map(|(question, yes)| Some(Answers::of(number(questions?, question)?, *yes)));
        answers.fold(Answers::default(), Answers::and)
    }

    /// Whether a call that requires this can be made in a function that is entered so. The type of what callers choose has to be known.
    pub(super) fn is_made(&self, entry: Entry, required: &Required) -> bool {
        let is_known = |question: &Question| {
            let number = self.questions.get(&entry.function).and_then(|asked| number(asked, question));
            number.is_some_and(|number| entry.given.get(number) == Some(true))
        };
        let mut types = required.iter().filter(|(question, yes)| *yes && matches!(question.ask, Ask::Type(_) | Ask::Io(_)));
        types.all(|(question, _)| is_known(question)) && !entry.given.contradicts(self.required(entry.function, required))
    }

    /// The entry of a call that says this about the parameters, in a function that is entered so.
    pub(super) fn entry(&self, target: DefId, edge: &Edge<'_>, caller: Entry) -> Entry {
        if edge.open {
            return Entry::open(target);
        }
        let entry = self.special(target, &edge.given, caller);
        let is_known = entry.given.is_empty() || self.ways_into(target).contains(&entry);
        if is_known { entry } else { Entry::plain(target) }
    }

    /// The ways in which a function is entered with something known of it.
    pub(super) fn ways_into(&self, function: DefId) -> &[Entry] {
        self.entries.get(&function).map_or(&[], Vec::as_slice)
    }

    fn special(&self, target: DefId, given: &Given, caller: Entry) -> Entry {
        let questions = if given.is_empty() { None } else { self.questions.get(&target) };
        let answers = questions.into_iter().flatten().zip(0..).map(|(question, number)| match self.said(given, question, caller) {
            Said::Answer(yes) => Answers::of(number, yes),
            Said::Undecided => Answers::undecided(number),
            Said::Unknown | Said::Depends(_) => Answers::default(),
        });
        Entry { given: answers.fold(Answers::default(), Answers::and), ..Entry::plain(target) }
    }

    /// What a call says to a question of its target, in a caller that is entered so.
    fn said(&self, given: &Given, question: &Question, caller: Entry) -> Said {
        let Some(value) = value(given, question.slot) else { return Said::Unknown };
        let own = |own: Question| {
            let number = self.questions.get(&caller.function).and_then(|asked| number(asked, &own));
            match number.map(|number| (caller.given.get(number), caller.given.is_undecided(number))) {
                Some((_, true)) => Said::Undecided,
                Some((Some(yes), _)) => Said::Answer(yes),
                _ => Said::Unknown,
            }
        };
        match says(value, question.slot.fields(), question.ask) {
            Said::Depends(it) => match (own(it), value) {
                (Said::Answer(false), Value::OwnOr(_, other)) => says(other, question.slot.fields(), question.ask),
                (Said::Answer(true), Value::OwnOr(..)) => Said::Unknown,
                (answer, _) => answer,
            },
            said => said,
        }
    }

    /// Finds all ways in which functions are entered, from the calls that are made with constants on.
    fn enter(&mut self, bodies: &[BodyCalls<'_>], members: &[Member]) {
        if self.questions.is_empty() {
            return;
        }
        let by_owner: FxHashMap<DefId, usize> = bodies.iter().map(|body| body.owner).zip(0..).collect();
        let mut open = Vec::new();
        for body in bodies {
            let edges = body.edges.iter().flat_map(|edge| edge.targets.iter().map(move |&target| (target, &edge.given)));
            let others = body.given.iter().map(|(target, given)| (*target, given));
            for (target, given) in edges.chain(others) {
                self.add(self.special(target, given, self.code_of(body.owner)), &mut open);
            }
        }
        let bodiless = members.iter().zip(0..).filter(|(it, _)| it.entry == Entry::plain(it.member));
        let by_member: FxHashMap<DefId, usize> = bodiless.map(|(it, number)| (it.member, number)).collect();
        while let Some(entry) = open.pop() {
            if let Some(&member) = by_member.get(&entry.function) {
                for &implementation in &members[member].implementations {
                    self.add(self.special(implementation, &handed_on(), entry), &mut open);
                }
            }
            let Some(&body) = by_owner.get(&entry.function) else { continue };
            for edge in &bodies[body].edges {
                if self.is_made(entry, &edge.required) {
                    for &target in &edge.targets {
                        self.add(self.special(target, &edge.given, entry), &mut open);
                    }
                }
            }
        }
    }

    fn add(&mut self, entry: Entry, open: &mut Vec<Entry>) {
        if entry.given.is_empty() {
            return;
        }
        let known = self.entries.entry(entry.function).or_default();
        if known.len() < ENTRIES && !known.contains(&entry) {
            known.push(entry);
            open.push(entry);
        }
    }
}

/// What each function asks, and what functions ask that it hands its own parameters to.
fn questions(bodies: &[BodyCalls<'_>], members: &[Member], may: &FxHashSet<DefId>, sites: &Sites<'_>) -> FxHashMap<DefId, Vec<Question>> {
    let mut asked: FxHashMap<DefId, Vec<Question>> = FxHashMap::default();
    let mut open = Vec::new();
    let mut add = |function: DefId, question: Question, open: &mut Vec<(DefId, Question)>| {
        let known = asked.entry(function).or_default();
        if known.len() < QUESTIONS && !known.contains(&question) {
            known.push(question);
            open.push((function, question));
        }
    };
    let mut handing: FxHashMap<DefId, Vec<(DefId, &Given)>> = FxHashMap::default();
    for body in bodies.iter().filter(|body| may.contains(&body.owner)) {
        let edges = body.edges.iter().filter(|edge| edge.targets.iter().any(|target| may.contains(target)));
        for edge in edges.clone().filter(|edge| !edge.given.is_empty()) {
            edge.targets.iter().for_each(|&target| handing.entry(target).or_default().push((body.owner, &edge.given)));
        }
        let required = body.blocking.iter().map(|it| &it.required).chain(edges.map(|edge| &edge.required));
        required.flatten().for_each(|&(question, _)| add(body.owner, question, &mut open));
    }
    for body in bodies.iter().filter(|body| sites.contains_key(&body.owner)) {
        for (target, given) in body.given.iter().filter(|(target, _)| may.contains(target) || sites.contains_key(target)) {
            handing.entry(*target).or_default().push((body.owner, given));
        }
    }
    // A member without a body of its own asks what its implementations do.
    let implemented = members.iter().filter(|it| it.entry == Entry::plain(it.member));
    let implemented = implemented.flat_map(|it| it.implementations.iter().map(|&implementation| (implementation, it.member)));
    let mut of: FxHashMap<DefId, Vec<DefId>> = FxHashMap::default();
    implemented.for_each(|(implementation, member)| of.entry(implementation).or_default().push(member));
    while let Some((function, question)) = open.pop() {
        // Type parameters are counted by each on its own.
        let asks_member = !Slot::is_type(question.slot.parameter);
        for &member in of.get(&function).filter(|_| asks_member).map_or(&[][..], Vec::as_slice) {
            add(member, question, &mut open);
        }
        for &(caller, given) in handing.get(&function).map_or(&[][..], Vec::as_slice) {
            if let Some(value) = value(given, question.slot)
                && let Said::Depends(own) = says(value, question.slot.fields(), question.ask)
            {
                add(caller, own, &mut open);
            }
        }
    }
    asked
}

/// What a member of a trait gives its implementations: all that it was given.
fn handed_on() -> Given {
    (0..HANDED_ON).chain([Slot::RECEIVER]).map(|parameter| (parameter, Value::Own(Slot::of(parameter)))).collect()
}

/// The number of a question among those of its function.
fn number(asked: &[Question], question: &Question) -> Option<usize> {
    asked.iter().position(|it| it == question)
}

fn value(given: &Given, slot: Slot) -> Option<&Value> {
    given.iter().find(|(parameter, _)| *parameter == slot.parameter).map(|(_, value)| value)
}

/// What a value, or the part of it that these fields lead to, says to a question.
fn says(value: &Value, fields: &[Option<Symbol>], ask: Ask) -> Said {
    let depends = |slot: Slot, ask: Ask| Said::Depends(Question { slot, ask });
    if let ([Some(name), rest @ ..], Value::Struct(known) | Value::Variant(_, known) | Value::Known(_, known)) = (fields, value)
        && let Some((_, value)) = known.iter().find(|(it, _)| it == name)
    {
        return says(value, rest, ask);
    }
    match (value, fields, ask) {
        (Value::Own(slot) | Value::Known(slot, _), ..) => slot.part(fields).map_or(Said::Unknown, |slot| depends(slot, ask)),
        (Value::OfOwn(slot), [], _) => depends(*slot, ask),
        (Value::Of(is, _), [], Ask::Type(asked)) => Said::Answer(*is == asked),
        (Value::Of(_, ValueIo::Waits(is)), [], Ask::Io(asked)) => Said::Answer(*is == asked),
        (Value::Of(_, ValueIo::Own(slot)), [], Ask::Io(_)) => depends(*slot, ask),
        (Value::Of(_, ValueIo::None), [], Ask::Io(_)) => Said::Answer(false),
        (Value::OwnOr(slot, _), [], _) => depends(*slot, Ask::Yes),
        (Value::In(slot), [], Ask::There | Ask::Within) => depends(*slot, Ask::Within),
        (Value::In(slot), [], Ask::Kernel) => depends(*slot, Ask::Kernel),
        (Value::Kernel, [], Ask::Kernel) => Said::Answer(true),
        // On a disk as most: nothing to tell apart.
        (Value::Literal(Some(is)), [], Ask::Kernel) if is.as_str().strip_prefix('"').is_some_and(is_of_kernel) => Said::Answer(true),
        (Value::Missing, [], Ask::There | Ask::Within) | (Value::Fresh, [], Ask::Within) => Said::Answer(false),
        (Value::Constant, ..) => Said::Undecided,
        (Value::Is(yes), [], Ask::Yes) => Said::Answer(*yes),
        (Value::Literal(_) | Value::Variant(..), [], Ask::Yes) => Said::Answer(true),
        (Value::Literal(Some(is)), [], Ask::Literal(asked)) => Said::Answer(*is == asked),
        (Value::Literal(Some(is)), [], Ask::Address) => Said::Answer(is.as_str().strip_prefix('"').is_some_and(begins_with_address)),
        (Value::Address, [], Ask::Address) => Said::Answer(true),
        (Value::Variant(is, _), [], Ask::Variant(asked)) => Said::Answer(*is == asked),
        // Converted into the enum, but into which variant?
        (Value::Literal(_) | Value::Is(_), [], Ask::Variant(_)) => Said::Undecided,
        _ => Said::Unknown,
    }
}
