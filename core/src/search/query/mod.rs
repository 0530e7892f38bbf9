//! Queries: a search from request to page ([`pipeline`] goes through the stages), suggestions, and related procedures.

mod cache;
mod conjunction;
mod dictionary;
mod excerpt;
mod execute;
mod facet;
mod filter;
mod found;
mod initials;
mod kept;
mod order;
mod page;
mod parse;
mod phrase;
mod pipeline;
mod places;
mod rank;
mod related;
mod request;
mod resume_point;
mod searcher;
mod state;
mod suggest;
mod term_statistics;
mod text_fields;
mod top_k;
mod understand;
mod withheld;

pub(crate) use cache::SearchCache;
pub(crate) use filter::{Filters, holds_text};
pub(crate) use pipeline::{search, search_rows, understand};
pub(crate) use related::related;
pub(crate) use request::SearchRequest;
pub(crate) use state::SearchState;
pub(crate) use suggest::{SuggestRequest, suggest};
