//! tantivy over the same procedures, marks folded.

use cchc::model::Procedure;
use tantivy::collector::TopDocs;
use tantivy::query::{BooleanQuery, BoostQuery, Occur, Query, TermQuery};
use tantivy::schema::{Field, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions, Value};
use tantivy::tokenizer::{AsciiFoldingFilter, LowerCaser, SimpleTokenizer, TextAnalyzer, TokenStream};
use tantivy::{Index, IndexReader, TantivyDocument, Term};

use super::{BEST, Engine, Outcome, body, words};

const FOLDING: &str = "folding";
const WRITER_MEMORY: usize = 50_000_000;
/// How many times as much a word counts in a name.
const NAME: f32 = 10.0;

/// An index of procedures in memory.
pub struct Tantivy {
    reader: IndexReader,
    code: Field,
    name: Field,
    body: Field,
}

impl Tantivy {
    pub fn fill(procedures: &[Procedure]) -> Outcome<Self> {
        let indexing = TextFieldIndexing::default()
            .set_tokenizer(FOLDING)
            .set_index_option(IndexRecordOption::WithFreqsAndPositions);
        let options = TextOptions::default().set_indexing_options(indexing);
        let mut schema = Schema::builder();
        let code = schema.add_text_field("code", STRING | STORED);
        let (name, text) = (schema.add_text_field("name", options.clone()), schema.add_text_field("body", options));
        let index = Index::create_in_ram(schema.build());
        index.tokenizers().register(FOLDING, folding());
        let mut writer = index.writer_with_num_threads(1, WRITER_MEMORY)?;
        for procedure in procedures {
            let mut document = TantivyDocument::new();
            document.add_text(code, &procedure.code);
            document.add_text(name, &procedure.name);
            document.add_text(text, body(procedure));
            writer.add_document(document)?;
        }
        writer.commit()?;
        Ok(Self { reader: index.reader()?, code, name, body: text })
    }

    /// Any of the words.
    fn query(&self, typed: &str) -> BooleanQuery {
        let mut clauses: Vec<(Occur, Box<dyn Query>)> = Vec::new();
        for word in words(typed) {
            let mut folding = folding();
            let mut tokens = folding.token_stream(&word);
            while tokens.advance() {
                for (field, weight) in [(self.name, NAME), (self.body, 1.0)] {
                    let term = Term::from_field_text(field, &tokens.token().text);
                    let query = TermQuery::new(term, IndexRecordOption::WithFreqs);
                    clauses.push((Occur::Should, Box::new(BoostQuery::new(Box::new(query), weight))));
                }
            }
        }
        BooleanQuery::new(clauses)
    }
}

impl Engine for Tantivy {
    fn name(&self) -> &'static str {
        "tantivy"
    }

    fn best(&self, typed: &str) -> Outcome<Vec<String>> {
        let searcher = self.reader.searcher();
        let best = searcher.search(&self.query(typed), &TopDocs::with_limit(BEST).order_by_score())?;
        let code = |(_, address)| -> Outcome<String> {
            let document: TantivyDocument = searcher.doc(address)?;
            Ok(document.get_first(self.code).and_then(|code| code.as_str()).unwrap_or_default().to_owned())
        };
        best.into_iter().map(code).collect()
    }
}

fn folding() -> TextAnalyzer {
    TextAnalyzer::builder(SimpleTokenizer::default()).filter(LowerCaser).filter(AsciiFoldingFilter).build()
}
