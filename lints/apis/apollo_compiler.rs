#![source("apollo-compiler 1.33.1")]

pub use crate::executable::ExecutableDocument;
pub use crate::parser::Parser;
pub use crate::schema::Schema;

pub mod ast {
    use crate::executable::ExecutableDocument;
    use crate::parser::Parser;
    use crate::schema::Schema;
    use crate::validation::{DiagnosticList, Valid, WithErrors};
    use std::path::Path;

    #[derive(Clone)]
    pub struct Document {}
    impl Document {
        pub fn parser() -> Parser;
        #[blocks(cpu, millis, pedantic, why = "it parses a GraphQL document")]
        #[source("apollo-compiler 1.33.1 src/ast/impls.rs:34")]
        pub fn parse(source_text: impl Into<String>, path: impl AsRef<Path>) -> Result<Self, WithErrors<Self>>;
        #[blocks(cpu, millis, pedantic, why = "it validates a GraphQL document")]
        #[source("apollo-compiler 1.33.1 src/ast/impls.rs:42")]
        pub fn validate_standalone_executable(&self) -> Result<(), DiagnosticList>;
        pub fn to_schema(&self) -> Result<Schema, WithErrors<Schema>>;
        #[blocks(cpu, millis, pedantic, why = "it validates a GraphQL schema")]
        #[source("apollo-compiler 1.33.1 src/ast/impls.rs:66")]
        pub fn to_schema_validate(&self) -> Result<Valid<Schema>, WithErrors<Schema>>;
        pub fn to_executable(&self, schema: &Valid<Schema>) -> Result<ExecutableDocument, WithErrors<ExecutableDocument>>;
        #[blocks(cpu, millis, pedantic, why = "it validates a GraphQL document")]
        #[source("apollo-compiler 1.33.1 src/ast/impls.rs:88")]
        pub fn to_executable_validate(&self, schema: &Valid<Schema>) -> Result<Valid<ExecutableDocument>, WithErrors<ExecutableDocument>>;
        #[blocks(cpu, millis, pedantic, why = "it validates a GraphQL document")]
        #[source("apollo-compiler 1.33.1 src/ast/impls.rs:115")]
        pub fn to_mixed_validate(&self) -> Result<(Valid<Schema>, Valid<ExecutableDocument>), DiagnosticList>;
    }
}

pub mod parser {
    use crate::ast::Document;
    use crate::executable::ExecutableDocument;
    use crate::schema::Schema;
    use crate::validation::{DiagnosticList, Valid, WithErrors};
    use std::path::Path;

    #[derive(Default, Clone)]
    pub struct Parser {}
    impl Parser {
        pub fn new() -> Self;
        pub fn recursion_limit(self, value: usize) -> Self;
        pub fn token_limit(self, value: usize) -> Self;
        #[blocks(cpu, millis, pedantic, why = "it parses a GraphQL document")]
        #[source("apollo-compiler 1.33.1 src/parser.rs:129")]
        pub fn parse_ast(&mut self, source_text: impl Into<String>, path: impl AsRef<Path>) -> Result<Document, WithErrors<Document>>;
        #[blocks(cpu, millis, pedantic, why = "it parses a GraphQL schema")]
        #[source("apollo-compiler 1.33.1 src/parser.rs:217")]
        pub fn parse_schema(&mut self, source_text: impl Into<String>, path: impl AsRef<Path>) -> Result<Schema, WithErrors<Schema>>;
        #[blocks(cpu, millis, pedantic, why = "it parses a GraphQL document")]
        #[source("apollo-compiler 1.33.1 src/parser.rs:251")]
        pub fn parse_executable(
            &mut self,
            schema: &Valid<Schema>,
            source_text: impl Into<String>,
            path: impl AsRef<Path>,
        ) -> Result<ExecutableDocument, WithErrors<ExecutableDocument>>;
        #[blocks(cpu, millis, pedantic, why = "it parses and validates a GraphQL document")]
        #[source("apollo-compiler 1.33.1 src/parser.rs:299")]
        pub fn parse_mixed_validate(
            &mut self,
            source_text: impl Into<String>,
            path: impl AsRef<Path>,
        ) -> Result<(Valid<Schema>, Valid<ExecutableDocument>), DiagnosticList>;
        pub fn recursion_reached(&self) -> usize;
        pub fn tokens_reached(&self) -> usize;
    }
}

pub mod schema {
    use crate::validation::{Valid, WithErrors};
    use std::path::Path;

    #[derive(Clone)]
    pub struct Schema {}
    impl Schema {
        #[blocks(cpu, millis, pedantic, why = "it parses a GraphQL schema")]
        #[source("apollo-compiler 1.33.1 src/schema/mod.rs:410")]
        pub fn parse(source_text: impl Into<String>, path: impl AsRef<Path>) -> Result<Self, WithErrors<Self>>;
        #[blocks(cpu, millis, pedantic, why = "it parses and validates a GraphQL schema")]
        #[source("apollo-compiler 1.33.1 src/schema/mod.rs:420")]
        pub fn parse_and_validate(source_text: impl Into<String>, path: impl AsRef<Path>) -> Result<Valid<Self>, WithErrors<Self>>;
        #[blocks(cpu, millis, pedantic, why = "it validates a GraphQL schema")]
        #[source("apollo-compiler 1.33.1 src/schema/mod.rs:444")]
        pub fn validate(self) -> Result<Valid<Self>, WithErrors<Self>>;
    }
}

pub mod executable {
    use crate::schema::Schema;
    use crate::validation::{Valid, WithErrors};
    use std::path::Path;

    #[derive(Clone)]
    pub struct ExecutableDocument {}
    impl ExecutableDocument {
        #[blocks(cpu, millis, pedantic, why = "it parses a GraphQL document")]
        #[source("apollo-compiler 1.33.1 src/executable/mod.rs:406")]
        pub fn parse(
            schema: &Valid<Schema>,
            source_text: impl Into<String>,
            path: impl AsRef<Path>,
        ) -> Result<Self, WithErrors<Self>>;
        #[blocks(cpu, millis, pedantic, why = "it parses and validates a GraphQL document")]
        #[source("apollo-compiler 1.33.1 src/executable/mod.rs:417")]
        pub fn parse_and_validate(
            schema: &Valid<Schema>,
            source_text: impl Into<String>,
            path: impl AsRef<Path>,
        ) -> Result<Valid<Self>, WithErrors<Self>>;
        #[blocks(cpu, millis, pedantic, why = "it validates a GraphQL document")]
        #[source("apollo-compiler 1.33.1 src/executable/mod.rs:430")]
        pub fn validate(self, schema: &Valid<Schema>) -> Result<Valid<Self>, WithErrors<Self>>;
    }

    #[derive(Clone)]
    pub struct Operation {}
}

pub mod introspection {
    use crate::executable::{ExecutableDocument, Operation};
    use crate::validation::Valid;

    #[blocks(cpu, millis, pedantic, why = "it answers an introspection query")]
    #[source("apollo-compiler 1.33.1 src/introspection/mod.rs:93")]
    pub fn partial_execute<S, I, V, T, E>(
        schema: &Valid<S>,
        implementers_map: &I,
        document: &Valid<ExecutableDocument>,
        operation: &Operation,
        variable_values: &V,
    ) -> Result<T, E>;
}

pub mod validation {
    use std::ops::Deref;

    #[derive(Clone)]
    pub struct Valid<T> {}
    impl<T> Valid<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> Deref for Valid<T> {
        type Target = T;
    }

    pub struct DiagnosticList {}

    pub struct WithErrors<T> {
        pub partial: T,
        pub errors: DiagnosticList,
    }
}
