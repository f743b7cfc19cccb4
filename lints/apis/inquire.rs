#![source("inquire 0.9.4")]

use crate::error::InquireResult;
use crate::formatter::{BoolFormatter, CustomTypeFormatter, MultiOptionFormatter, OptionFormatter, StringFormatter};
use crate::list_option::ListOption;
use crate::parser::{BoolParser, CustomTypeParser};
use crate::type_aliases::{Scorer, Sorter};
use crate::ui::RenderConfig;
use crate::validator::{CustomTypeValidator, MultiOptionValidator, StringValidator};
use std::fmt::Display;
use std::str::FromStr;

pub use crate::autocompletion::Autocomplete;
pub use crate::error::{CustomUserError, InquireError};

#[blocks(stdin, unbounded, why = "it waits for the user")]
pub fn prompt_confirmation<M>(message: M) -> InquireResult<bool>
where
    M: AsRef<str>;
#[blocks(stdin, unbounded, why = "it waits for the user")]
pub fn prompt_text<M>(message: M) -> InquireResult<String>
where
    M: AsRef<str>;

#[derive(Clone)]
pub struct Confirm<'a> {
    pub message: &'a str,
    pub starting_input: Option<&'a str>,
    pub default: Option<bool>,
    pub placeholder: Option<&'a str>,
    pub help_message: Option<&'a str>,
    pub formatter: BoolFormatter<'a>,
    pub parser: BoolParser<'a>,
    pub default_value_formatter: BoolFormatter<'a>,
    pub error_message: String,
    pub render_config: RenderConfig<'a>,
}
impl<'a> Confirm<'a> {
    pub const DEFAULT_FORMATTER: BoolFormatter<'a>;
    pub const DEFAULT_PARSER: BoolParser<'a>;
    pub const DEFAULT_DEFAULT_VALUE_FORMATTER: BoolFormatter<'a>;
    pub const DEFAULT_ERROR_MESSAGE: &'a str;
    pub fn new(message: &'a str) -> Self;
    pub fn with_starting_input(self, message: &'a str) -> Self;
    pub fn with_default(self, default: bool) -> Self;
    pub fn with_placeholder(self, placeholder: &'a str) -> Self;
    pub fn with_help_message(self, message: &'a str) -> Self;
    pub fn with_formatter(self, formatter: BoolFormatter<'a>) -> Self;
    pub fn with_parser(self, parser: BoolParser<'a>) -> Self;
    pub fn with_error_message(self, error_message: &'a str) -> Self;
    pub fn with_default_value_formatter(self, formatter: BoolFormatter<'a>) -> Self;
    pub fn with_render_config(self, render_config: RenderConfig<'a>) -> Self;
    #[blocks(stdin, unbounded, why = "it waits for the user")]
    pub fn prompt_skippable(self) -> InquireResult<Option<bool>>;
    #[blocks(stdin, unbounded, why = "it waits for the user")]
    pub fn prompt(self) -> InquireResult<bool>;
}
impl<'a> From<&'a str> for Confirm<'a> {}

#[derive(Clone)]
pub struct CustomType<'a, T> {
    pub message: &'a str,
    pub starting_input: Option<&'a str>,
    pub default: Option<T>,
    pub placeholder: Option<&'a str>,
    pub help_message: Option<&'a str>,
    pub formatter: CustomTypeFormatter<'a, T>,
    pub default_value_formatter: CustomTypeFormatter<'a, T>,
    pub parser: CustomTypeParser<'a, T>,
    pub validators: Vec<Box<dyn CustomTypeValidator<T>>>,
    pub error_message: String,
    pub render_config: RenderConfig<'a>,
}
impl<'a> From<Confirm<'a>> for CustomType<'a, bool> {}
impl<'a, T> CustomType<'a, T>
where
    T: Clone,
{
    pub const DEFAULT_VALIDATORS: Vec<Box<dyn CustomTypeValidator<T>>>;
    pub fn new(message: &'a str) -> Self
    where
        T: FromStr + ToString;
    pub fn with_starting_input(self, message: &'a str) -> Self;
    pub fn with_default(self, default: T) -> Self;
    pub fn with_placeholder(self, placeholder: &'a str) -> Self;
    pub fn with_help_message(self, message: &'a str) -> Self;
    pub fn with_formatter(self, formatter: CustomTypeFormatter<'a, T>) -> Self;
    pub fn with_default_value_formatter(self, formatter: CustomTypeFormatter<'a, T>) -> Self;
    pub fn with_parser(self, parser: CustomTypeParser<'a, T>) -> Self;
    pub fn with_validator<V>(self, validator: V) -> Self
    where
        V: CustomTypeValidator<T> + 'static;
    pub fn with_validators(self, validators: &[Box<dyn CustomTypeValidator<T>>]) -> Self;
    pub fn with_error_message(self, error_message: &'a str) -> Self;
    pub fn with_render_config(self, render_config: RenderConfig<'a>) -> Self;
    #[blocks(stdin, unbounded, why = "it waits for the user")]
    pub fn prompt_skippable(self) -> InquireResult<Option<T>>;
    #[blocks(stdin, unbounded, why = "it waits for the user")]
    pub fn prompt(self) -> InquireResult<T>;
}

#[derive(Clone)]
pub struct MultiSelect<'a, T> {
    pub message: &'a str,
    pub options: Vec<T>,
    pub default: Option<Vec<usize>>,
    pub help_message: Option<&'a str>,
    pub page_size: usize,
    pub vim_mode: bool,
    pub starting_cursor: usize,
    pub starting_filter_input: Option<&'a str>,
    pub reset_cursor: bool,
    pub filter_input_enabled: bool,
    pub scorer: Scorer<'a, T>,
    pub keep_filter: bool,
    pub formatter: MultiOptionFormatter<'a, T>,
    pub validator: Option<Box<dyn MultiOptionValidator<T>>>,
    pub render_config: RenderConfig<'a>,
}
impl<'a, T> MultiSelect<'a, T>
where
    T: Display,
{
    pub const DEFAULT_FORMATTER: MultiOptionFormatter<'a, T>;
    pub const DEFAULT_SCORER: Scorer<'a, T>;
    pub const DEFAULT_PAGE_SIZE: usize;
    pub const DEFAULT_VIM_MODE: bool;
    pub const DEFAULT_STARTING_CURSOR: usize;
    pub const DEFAULT_RESET_CURSOR: bool;
    pub const DEFAULT_FILTER_INPUT_ENABLED: bool;
    pub const DEFAULT_KEEP_FILTER: bool;
    pub const DEFAULT_HELP_MESSAGE: Option<&'a str>;
    pub fn new(message: &'a str, options: Vec<T>) -> Self;
    pub fn with_help_message(self, message: &'a str) -> Self;
    pub fn without_help_message(self) -> Self;
    pub fn with_page_size(self, page_size: usize) -> Self;
    pub fn with_vim_mode(self, vim_mode: bool) -> Self;
    pub fn with_keep_filter(self, keep_filter: bool) -> Self;
    pub fn with_scorer(self, scorer: Scorer<'a, T>) -> Self;
    pub fn with_formatter(self, formatter: MultiOptionFormatter<'a, T>) -> Self;
    pub fn with_validator<V>(self, validator: V) -> Self
    where
        V: MultiOptionValidator<T> + 'static;
    pub fn with_default(self, default: &'a [usize]) -> Self;
    pub fn with_all_selected_by_default(self) -> Self;
    pub fn with_starting_cursor(self, starting_cursor: usize) -> Self;
    pub fn with_starting_filter_input(self, starting_filter_input: &'a str) -> Self;
    pub fn with_reset_cursor(self, reset_cursor: bool) -> Self;
    pub fn without_filtering(self) -> Self;
    pub fn with_render_config(self, render_config: RenderConfig<'a>) -> Self;
    #[blocks(stdin, unbounded, why = "it waits for the user")]
    pub fn prompt_skippable(self) -> InquireResult<Option<Vec<T>>>;
    #[blocks(stdin, unbounded, why = "it waits for the user")]
    pub fn prompt(self) -> InquireResult<Vec<T>>;
    #[blocks(stdin, unbounded, why = "it waits for the user")]
    pub fn raw_prompt_skippable(self) -> InquireResult<Option<Vec<ListOption<T>>>>;
    #[blocks(stdin, unbounded, why = "it waits for the user")]
    pub fn raw_prompt(self) -> InquireResult<Vec<ListOption<T>>>;
}

#[derive(Copy, Clone, PartialEq, Eq)]
pub enum PasswordDisplayMode {
    Hidden,
    Masked,
    Full,
}

#[derive(Clone)]
pub struct Password<'a> {
    pub message: &'a str,
    pub custom_confirmation_message: Option<&'a str>,
    pub custom_confirmation_error_message: Option<&'a str>,
    pub help_message: Option<&'a str>,
    pub formatter: StringFormatter<'a>,
    pub display_mode: PasswordDisplayMode,
    pub enable_display_toggle: bool,
    pub enable_confirmation: bool,
    pub validators: Vec<Box<dyn StringValidator>>,
    pub render_config: RenderConfig<'a>,
}
impl<'a> From<&'a str> for Password<'a> {}
impl<'a> Password<'a> {
    pub const DEFAULT_FORMATTER: StringFormatter<'a>;
    pub const DEFAULT_VALIDATORS: Vec<Box<dyn StringValidator>>;
    pub const DEFAULT_HELP_MESSAGE: Option<&'a str>;
    pub const DEFAULT_ENABLE_DISPLAY_TOGGLE: bool;
    pub const DEFAULT_ENABLE_CONFIRMATION: bool;
    pub const DEFAULT_DISPLAY_MODE: PasswordDisplayMode;
    pub fn new(message: &'a str) -> Self;
    pub fn with_help_message(self, message: &'a str) -> Self;
    pub fn with_display_toggle_enabled(self) -> Self;
    pub fn without_confirmation(self) -> Self;
    pub fn with_custom_confirmation_message(self, message: &'a str) -> Self;
    pub fn with_custom_confirmation_error_message(self, message: &'a str) -> Self;
    pub fn with_display_mode(self, mode: PasswordDisplayMode) -> Self;
    pub fn with_formatter(self, formatter: StringFormatter<'a>) -> Self;
    pub fn with_validator<V>(self, validator: V) -> Self
    where
        V: StringValidator + 'static;
    pub fn with_validators(self, validators: &[Box<dyn StringValidator>]) -> Self;
    pub fn with_render_config(self, render_config: RenderConfig<'a>) -> Self;
    #[blocks(stdin, unbounded, why = "it waits for the user")]
    pub fn prompt_skippable(self) -> InquireResult<Option<String>>;
    #[blocks(stdin, unbounded, why = "it waits for the user")]
    pub fn prompt(self) -> InquireResult<String>;
}

#[derive(Clone)]
pub struct Select<'a, T> {
    pub message: &'a str,
    pub options: Vec<T>,
    pub help_message: Option<&'a str>,
    pub page_size: usize,
    pub vim_mode: bool,
    pub starting_cursor: usize,
    pub starting_filter_input: Option<&'a str>,
    pub reset_cursor: bool,
    pub filter_input_enabled: bool,
    pub scorer: Scorer<'a, T>,
    pub sorter: Sorter<'a>,
    pub formatter: OptionFormatter<'a, T>,
    pub render_config: RenderConfig<'a>,
}
impl<'a, T> Select<'a, T>
where
    T: Display,
{
    pub const DEFAULT_FORMATTER: OptionFormatter<'a, T>;
    pub const DEFAULT_SCORER: Scorer<'a, T>;
    pub const DEFAULT_SORTER: Sorter<'a>;
    pub const DEFAULT_PAGE_SIZE: usize;
    pub const DEFAULT_VIM_MODE: bool;
    pub const DEFAULT_STARTING_CURSOR: usize;
    pub const DEFAULT_RESET_CURSOR: bool;
    pub const DEFAULT_FILTER_INPUT_ENABLED: bool;
    pub const DEFAULT_HELP_MESSAGE: Option<&'a str>;
    pub fn new(message: &'a str, options: Vec<T>) -> Self;
    pub fn with_help_message(self, message: &'a str) -> Self;
    pub fn without_help_message(self) -> Self;
    pub fn with_page_size(self, page_size: usize) -> Self;
    pub fn with_vim_mode(self, vim_mode: bool) -> Self;
    pub fn with_scorer(self, scorer: Scorer<'a, T>) -> Self;
    pub fn with_sorter(self, sorter: Sorter<'a>) -> Self;
    pub fn with_formatter(self, formatter: OptionFormatter<'a, T>) -> Self;
    pub fn with_starting_cursor(self, starting_cursor: usize) -> Self;
    pub fn with_starting_filter_input(self, starting_filter_input: &'a str) -> Self;
    pub fn with_reset_cursor(self, reset_cursor: bool) -> Self;
    pub fn without_filtering(self) -> Self;
    pub fn with_render_config(self, render_config: RenderConfig<'a>) -> Self;
    #[blocks(stdin, unbounded, why = "it waits for the user")]
    pub fn prompt(self) -> InquireResult<T>;
    #[blocks(stdin, unbounded, why = "it waits for the user")]
    pub fn prompt_skippable(self) -> InquireResult<Option<T>>;
    #[blocks(stdin, unbounded, why = "it waits for the user")]
    pub fn raw_prompt_skippable(self) -> InquireResult<Option<ListOption<T>>>;
    #[blocks(stdin, unbounded, why = "it waits for the user")]
    pub fn raw_prompt(self) -> InquireResult<ListOption<T>>;
}

pub struct Text<'a, 'b> {
    pub message: &'a str,
    pub initial_value: Option<&'a str>,
    pub default: Option<&'a str>,
    pub placeholder: Option<&'a str>,
    pub help_message: Option<&'a str>,
    pub formatter: StringFormatter<'a>,
    pub autocompleter: Option<Box<dyn Autocomplete + 'b>>,
    pub validators: Vec<Box<dyn StringValidator + 'b>>,
    pub page_size: usize,
    pub render_config: RenderConfig<'a>,
}
impl<'a, 'b> From<&'a str> for Text<'a, 'b> {}
impl<'a> Clone for Text<'a, 'static> {}
impl<'a, 'b> Text<'a, 'b> {
    pub const DEFAULT_FORMATTER: StringFormatter<'a>;
    pub const DEFAULT_PAGE_SIZE: usize;
    pub const DEFAULT_VALIDATORS: Vec<Box<dyn StringValidator>>;
    pub const DEFAULT_HELP_MESSAGE: Option<&'a str>;
    pub fn new(message: &'a str) -> Self;
    pub fn with_help_message(self, message: &'a str) -> Self;
    pub fn with_initial_value(self, message: &'a str) -> Self;
    pub fn with_default(self, message: &'a str) -> Self;
    pub fn with_placeholder(self, placeholder: &'a str) -> Self;
    pub fn with_autocomplete<AC>(self, ac: AC) -> Self
    where
        AC: Autocomplete + 'b;
    pub fn with_formatter(self, formatter: StringFormatter<'a>) -> Self;
    pub fn with_page_size(self, page_size: usize) -> Self;
    pub fn with_validator<V>(self, validator: V) -> Self
    where
        V: StringValidator + 'b;
    pub fn with_validators(self, validators: &[Box<dyn StringValidator>]) -> Self;
    pub fn with_render_config(self, render_config: RenderConfig<'a>) -> Self;
    #[blocks(stdin, unbounded, why = "it waits for the user")]
    pub fn prompt_skippable(self) -> InquireResult<Option<String>>;
    #[blocks(stdin, unbounded, why = "it waits for the user")]
    pub fn prompt(self) -> InquireResult<String>;
}

pub mod autocompletion {
    use crate::error::CustomUserError;
    use dyn_clone::DynClone;

    pub type Replacement = Option<String>;

    pub trait Autocomplete: DynClone {
        fn get_suggestions(&mut self, input: &str) -> Result<Vec<String>, CustomUserError>;
        fn get_completion(&mut self, input: &str, highlighted_suggestion: Option<String>) -> Result<Replacement, CustomUserError>;
    }
    impl<F> Autocomplete for F where F: Fn(&str) -> Result<Vec<String>, CustomUserError> + Clone {}
}

pub mod error {
    use std::{error, io};

    pub type CustomUserError = Box<dyn error::Error + Send + Sync + 'static>;

    pub enum InquireError {
        NotTTY,
        InvalidConfiguration(String),
        IO(io::Error),
        OperationCanceled,
        OperationInterrupted,
        Custom(CustomUserError),
    }
    impl From<CustomUserError> for InquireError {}
    impl From<io::Error> for InquireError {}

    pub type InquireResult<T> = Result<T, InquireError>;
}

pub mod formatter {
    use crate::list_option::ListOption;

    pub type StringFormatter<'a> = &'a dyn Fn(&str) -> String;

    pub type BoolFormatter<'a> = &'a dyn Fn(bool) -> String;

    pub type OptionFormatter<'a, T> = &'a dyn Fn(ListOption<&T>) -> String;

    pub type MultiOptionFormatter<'a, T> = &'a dyn Fn(&[ListOption<&T>]) -> String;

    pub type CustomTypeFormatter<'a, T> = &'a dyn Fn(T) -> String;
}

pub mod list_option {
    #[derive(Clone, PartialEq, Eq)]
    pub struct ListOption<T> {
        pub index: usize,
        pub value: T,
    }
    impl<T> ListOption<T> {
        pub fn new(index: usize, value: T) -> Self;
        pub fn as_ref(&self) -> ListOption<&T>;
    }
}

pub mod parser {
    pub type BoolParser<'a> = &'a dyn Fn(&str) -> Result<bool, ()>;

    pub type CustomTypeParser<'a, T> = &'a dyn Fn(&str) -> Result<T, ()>;
}

pub mod type_aliases {
    pub type Scorer<'a, T> = &'a dyn Fn(&str, &T, &str, usize) -> Option<i64>;

    pub type Sorter<'a> = &'a dyn Fn(&mut [(usize, i64)]);
}

pub mod ui {
    use crate::ui::calendar::CalendarRenderConfig;
    use std::fmt::Display;

    pub enum Color {}

    #[derive(Copy, Clone)]
    pub struct RenderConfig<'a> {
        pub new_line_prefix: Option<Styled<&'a str>>,
        pub prompt_prefix: Styled<&'a str>,
        pub answered_prompt_prefix: Styled<&'a str>,
        pub prompt: StyleSheet,
        pub default_value: StyleSheet,
        pub placeholder: StyleSheet,
        pub help_message: StyleSheet,
        pub password_mask: char,
        pub text_input: StyleSheet,
        pub answer: StyleSheet,
        pub answer_from_new_line: bool,
        pub canceled_prompt_indicator: Styled<&'a str>,
        pub error_message: ErrorMessageRenderConfig<'a>,
        pub highlighted_option_prefix: Styled<&'a str>,
        pub unhighlighted_option_prefix: Styled<&'a str>,
        pub scroll_up_prefix: Styled<&'a str>,
        pub scroll_down_prefix: Styled<&'a str>,
        pub selected_checkbox: Styled<&'a str>,
        pub unselected_checkbox: Styled<&'a str>,
        pub option_index_prefix: IndexPrefix,
        pub option: StyleSheet,
        pub selected_option: Option<StyleSheet>,
        pub calendar: CalendarRenderConfig<'a>,
        pub editor_prompt: StyleSheet,
    }
    impl<'a> RenderConfig<'a> {
        pub fn empty() -> Self;
        pub fn default_colored() -> Self;
        pub fn with_prompt_prefix(self, prompt_prefix: Styled<&'a str>) -> Self;
        pub fn with_answered_prompt_prefix(self, answered_prompt_prefix: Styled<&'a str>) -> Self;
        pub fn with_text_input(self, text_input: StyleSheet) -> Self;
        pub fn with_default_value(self, default_value: StyleSheet) -> Self;
        pub fn with_help_message(self, help_message: StyleSheet) -> Self;
        pub fn with_answer(self, answer: StyleSheet) -> Self;
        pub fn with_error_message(self, error_message: ErrorMessageRenderConfig<'a>) -> Self;
        pub fn with_highlighted_option_prefix(self, highlighted_option_prefix: Styled<&'a str>) -> Self;
        pub fn with_scroll_up_prefix(self, scroll_up_prefix: Styled<&'a str>) -> Self;
        pub fn with_scroll_down_prefix(self, scroll_down_prefix: Styled<&'a str>) -> Self;
        pub fn with_selected_checkbox(self, selected_checkbox: Styled<&'a str>) -> Self;
        pub fn with_unselected_checkbox(self, unselected_checkbox: Styled<&'a str>) -> Self;
        pub fn with_option_index_prefix(self, index_prefix: IndexPrefix) -> Self;
        pub fn with_option(self, option: StyleSheet) -> Self;
        pub fn with_selected_option(self, selected_option: Option<StyleSheet>) -> Self;
        pub fn with_canceled_prompt_indicator(self, canceled_prompt_indicator: Styled<&'a str>) -> Self;
        pub fn with_calendar_config(self, calendar: CalendarRenderConfig<'a>) -> Self;
        pub fn with_editor_prompt(self, editor_prompt: StyleSheet) -> Self;
    }
    impl<'a> Default for RenderConfig<'a> {}

    #[derive(Copy, Clone, PartialEq, Eq)]
    pub enum IndexPrefix {
        None,
        Simple,
        SpacePadded,
        ZeroPadded,
    }

    #[derive(Copy, Clone)]
    pub struct ErrorMessageRenderConfig<'a> {
        pub prefix: Styled<&'a str>,
        pub separator: StyleSheet,
        pub message: StyleSheet,
        pub default_message: &'a str,
    }

    pub struct Attributes {}

    #[derive(Copy, Clone, PartialEq, Eq, Hash)]
    pub struct StyleSheet {
        pub fg: Option<Color>,
        pub bg: Option<Color>,
        pub att: Attributes,
    }
    impl Default for StyleSheet {}

    #[derive(Clone)]
    pub struct Styled<T> {
        pub content: T,
        pub style: StyleSheet,
    }
    impl<T> Copy for Styled<T> where T: Copy + Display {}
    impl<T> Default for Styled<T> where T: Default + Display {}
    impl<T> From<T> for Styled<T> where T: Display {}

    pub mod calendar {
        use crate::ui::{StyleSheet, Styled};

        #[derive(Copy, Clone)]
        pub struct CalendarRenderConfig<'a> {
            pub prefix: Styled<&'a str>,
            pub header: StyleSheet,
            pub week_header: StyleSheet,
            pub selected_date: Option<StyleSheet>,
            pub today_date: StyleSheet,
            pub different_month_date: StyleSheet,
            pub unavailable_date: StyleSheet,
        }
    }
}

pub mod validator {
    use crate::error::CustomUserError;
    use crate::list_option::ListOption;
    use dyn_clone::DynClone;

    pub enum ErrorMessage {}

    #[derive(Clone, PartialEq, Eq)]
    pub enum Validation {
        Valid,
        Invalid(ErrorMessage),
    }

    pub trait StringValidator: DynClone {
        fn validate(&self, input: &str) -> Result<Validation, CustomUserError>;
    }
    impl<F> StringValidator for F where F: Fn(&str) -> Result<Validation, CustomUserError> + Clone {}

    pub trait MultiOptionValidator<T: ?Sized>: DynClone {
        fn validate(&self, input: &[ListOption<&T>]) -> Result<Validation, CustomUserError>;
    }
    impl<F, T> MultiOptionValidator<T> for F
    where
        F: Fn(&[ListOption<&T>]) -> Result<Validation, CustomUserError> + Clone,
        T: ?Sized,
    {
    }

    pub trait CustomTypeValidator<T: ?Sized>: DynClone {
        fn validate(&self, input: &T) -> Result<Validation, CustomUserError>;
    }
    impl<F, T> CustomTypeValidator<T> for F
    where
        F: Fn(&T) -> Result<Validation, CustomUserError> + Clone,
        T: ?Sized,
    {
    }
}
