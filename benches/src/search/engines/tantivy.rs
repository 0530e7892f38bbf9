//! tantivy, ranked by BM25, written by one thread.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use tantivy::collector::TopDocs;
use tantivy::query::{BooleanQuery, FuzzyTermQuery, Occur, PhrasePrefixQuery, PhraseQuery, TermQuery};
use tantivy::schema::{Field, IndexRecordOption, STORED, Schema, TextFieldIndexing, TextOptions};
use tantivy::snippet::SnippetGenerator;
use tantivy::tokenizer::{AsciiFoldingFilter, LowerCaser, SimpleTokenizer, TextAnalyzer};
use tantivy::{DocAddress, Index, IndexReader, IndexWriter, ReloadPolicy, TantivyDocument, Term};

use super::{BEST, Contender};
use crate::Outcome;
use crate::search::queries::{Form, Query};

const FOLDING: &str = "folding";
const WRITER_MEMORY: usize = 50_000_000;
/// A prefix stands for at most as many terms as in the other engines.
const MOST_COMPLETIONS: u32 = 100_000;

/// An index in a folder of its own.
pub struct Tantivy {
    folder: PathBuf,
    index: Index,
    writer: IndexWriter,
    reader: IndexReader,
    text: Field,
}

impl Tantivy {
    /// An index filled in one commit, with or without the texts, and how long that took.
    pub fn fill(folder: &Path, texts: &[String], with_texts: bool) -> Outcome<(Self, Duration)> {
        std::fs::create_dir_all(folder)?;
        let indexing = TextFieldIndexing::default()
            .set_tokenizer(FOLDING)
            .set_index_option(IndexRecordOption::WithFreqsAndPositions);
        let mut options = TextOptions::default().set_indexing_options(indexing);
        if with_texts {
            options = options | STORED;
        }
        let mut schema = Schema::builder();
        let text = schema.add_text_field("text", options);
        let index = Index::create_in_dir(folder, schema.build())?;
        let folding = TextAnalyzer::builder(SimpleTokenizer::default()).filter(LowerCaser).filter(AsciiFoldingFilter);
        index.tokenizers().register(FOLDING, folding.build());
        let writer = index.writer_with_num_threads(1, WRITER_MEMORY)?;
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        let mut filled = Self { folder: folder.to_owned(), index, writer, reader, text };
        let started = Instant::now();
        for text in texts {
            filled.put(text)?;
        }
        filled.writer.commit()?;
        let taken = started.elapsed();
        filled.reader.reload()?;
        Ok((filled, taken))
    }

    /// Merges the index into one segment.
    pub fn merge(&mut self) -> Outcome<Duration> {
        let started = Instant::now();
        self.writer.merge(&self.index.searchable_segment_ids()?).wait()?;
        let taken = started.elapsed();
        self.writer.garbage_collect_files().wait()?;
        self.reader.reload()?;
        Ok(taken)
    }

    /// Adds one text, durably.
    pub fn add(&mut self, text: &str) -> Outcome<Duration> {
        let started = Instant::now();
        self.put(text)?;
        self.writer.commit()?;
        Ok(started.elapsed())
    }

    pub fn segments(&self) -> usize {
        self.reader.searcher().segment_readers().len()
    }

    /// The size of all files in the folder, in bytes.
    pub fn bytes(&self) -> Outcome<u64> {
        let mut sum = 0;
        for file in std::fs::read_dir(&self.folder)? {
            sum += file?.metadata()?.len();
        }
        Ok(sum)
    }

    pub fn ranking(&self, name: &'static str) -> Contender<'_> {
        Contender::new(name, |query| Ok(self.best(&self.query(query)?)?.len()))
    }

    pub fn answering(&self, name: &'static str) -> Contender<'_> {
        Contender::new(name, |query| {
            let query = self.query(query)?;
            let searcher = self.reader.searcher();
            let snippets = SnippetGenerator::create(&searcher, &query, self.text)?;
            let best = self.best(&query)?;
            for (_, address) in &best {
                let document: TantivyDocument = searcher.doc(*address)?;
                std::hint::black_box(snippets.snippet_from_doc(&document));
            }
            Ok(best.len())
        })
    }

    fn put(&self, text: &str) -> Outcome<()> {
        let mut document = TantivyDocument::new();
        document.add_text(self.text, text);
        self.writer.add_document(document)?;
        Ok(())
    }

    fn best(&self, query: &BooleanQuery) -> Outcome<Vec<(f32, DocAddress)>> {
        let best = TopDocs::with_limit(BEST as usize).order_by_score();
        Ok(self.reader.searcher().search(query, &best)?)
    }

    /// Every word must match. A word with a typo matches the terms at an edit distance of one.
    fn query(&self, query: &Query) -> Outcome<BooleanQuery> {
        let terms: Vec<Term> = query.folded.iter().map(|word| Term::from_field_text(self.text, word)).collect();
        let mut clauses: Vec<(Occur, Box<dyn tantivy::query::Query>)> = Vec::new();
        if query.form == Form::Phrase {
            clauses.push((Occur::Must, Box::new(PhraseQuery::new(terms))));
            return Ok(BooleanQuery::new(clauses));
        }
        let searcher = self.reader.searcher();
        let last = terms.len() - 1;
        for (place, term) in terms.into_iter().enumerate() {
            let clause: Box<dyn tantivy::query::Query> = match query.form {
                Form::Prefix if place == last => {
                    let mut prefix = PhrasePrefixQuery::new(vec![term]);
                    prefix.set_max_expansions(MOST_COMPLETIONS);
                    Box::new(prefix)
                }
                Form::Mistyped if searcher.doc_freq(&term)? == 0 => Box::new(FuzzyTermQuery::new(term, 1, true)),
                _ => Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs)),
            };
            clauses.push((Occur::Must, clause));
        }
        Ok(BooleanQuery::new(clauses))
    }
}
