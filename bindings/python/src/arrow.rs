//! Frames as Apache Arrow: batches become arrays without a copy, and cross by Arrow's C data interface.

use std::collections::HashMap;
use std::sync::Arc;

use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_array::types::Int8Type;
use arrow_array::{
    Array, ArrayRef, BooleanArray, Date32Array, DictionaryArray, Int8Array, Int64Array, ListArray, RecordBatch,
    RecordBatchIterator, RecordBatchOptions, RecordBatchReader, StringArray, StringViewArray, Time64MicrosecondArray,
    TimestampMicrosecondArray,
};
use arrow_buffer::{BooleanBuffer, Buffer, NullBuffer, OffsetBuffer, ScalarBuffer};
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef, TimeUnit};
use cchc::table::{Batch, Bits, Cells, Column, ColumnKind, Frame, Texts, Values};

/// What instants are in.
const UTC: &str = "UTC";

/// How texts lie in memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextLayout {
    /// One after another: what everything reads.
    Adjacent,
    /// As views, which is how polars keeps them: it then copies no text.
    Views,
}

/// The schema of a frame. Each field tells what people call it, under the key `head_vi`.
pub fn schema(frame: &Frame, layout: TextLayout) -> SchemaRef {
    let fields = frame.columns().iter().map(|column| match layout {
        TextLayout::Views if data_type(column.kind) == DataType::Utf8 => {
            field(column).with_data_type(DataType::Utf8View)
        }
        _ => field(column),
    });
    Arc::new(Schema::new(fields.collect::<Vec<_>>()))
}

/// The frame as a stream that reads each batch when it is asked for.
pub fn stream(frame: &Frame, layout: TextLayout) -> FFI_ArrowArrayStream {
    let choices = frame.columns().iter().map(|column| names(column)).collect();
    FFI_ArrowArrayStream::new(Box::new(Reader { batches: frame.batches(), schema: schema(frame, layout), choices }))
}

/// Records that Python holds, as a stream of one batch.
pub fn stream_of(collection: &str, records: &[u8]) -> cchc::Result<FFI_ArrowArrayStream> {
    let (columns, batch) = cchc::table::batch_of(collection, records)?;
    let schema = Arc::new(Schema::new(columns.iter().map(|column| field(column)).collect::<Vec<_>>()));
    let choices = columns.iter().map(|column| names(column)).collect();
    Ok(FFI_ArrowArrayStream::new(Box::new(Reader { batches: std::iter::once(Ok(batch)), schema, choices })))
}

/// A column of a table that Python holds.
pub struct TableColumn {
    pub field: Field,
    pub values: ArrayRef,
}

impl TableColumn {
    /// Texts, which may be missing.
    pub fn texts(name: &str, values: Vec<Option<String>>) -> Self {
        Self::new(name, DataType::Utf8, Arc::new(StringArray::from(values)))
    }

    /// Truth values, which may be missing.
    pub fn booleans(name: &str, values: Vec<Option<bool>>) -> Self {
        Self::new(name, DataType::Boolean, Arc::new(BooleanArray::from(values)))
    }

    /// Days since 1970, which may be missing.
    pub fn dates(name: &str, values: Vec<Option<i32>>) -> Self {
        Self::new(name, DataType::Date32, Arc::new(Date32Array::from(values)))
    }

    /// Whole numbers, which may be missing; times and instants in microseconds.
    pub fn numbers(name: &str, kind: ColumnKind, values: Vec<Option<i64>>) -> Self {
        let values: ArrayRef = match kind {
            ColumnKind::Time => Arc::new(Time64MicrosecondArray::from(values)),
            ColumnKind::Instant => Arc::new(TimestampMicrosecondArray::from(values).with_timezone(UTC)),
            _ => Arc::new(Int64Array::from(values)),
        };
        Self::new(name, values.data_type().clone(), values)
    }

    fn new(name: &str, kind: DataType, values: ArrayRef) -> Self {
        Self { field: Field::new(name, kind, true), values }
    }
}

/// A table that Python holds, as a stream of one batch.
pub fn stream_of_table(rows: usize, columns: Vec<TableColumn>) -> Result<FFI_ArrowArrayStream, ArrowError> {
    let (fields, arrays): (Vec<_>, Vec<_>) = columns.into_iter().map(|column| (column.field, column.values)).unzip();
    let schema = Arc::new(Schema::new(fields));
    let options = RecordBatchOptions::new().with_row_count(Some(rows));
    let batch = RecordBatch::try_new_with_options(Arc::clone(&schema), arrays, &options)?;
    Ok(FFI_ArrowArrayStream::new(Box::new(RecordBatchIterator::new([Ok(batch)], schema))))
}

struct Reader<B> {
    batches: B,
    schema: SchemaRef,
    /// For each column the names of its choices.
    choices: Vec<ArrayRef>,
}

impl<B: Iterator<Item = cchc::Result<Batch>>> Iterator for Reader<B> {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        let batch = self.batches.next()?;
        Some(batch.map_err(|error| ArrowError::ExternalError(Box::new(error))).and_then(|batch| self.arrays(batch)))
    }
}

impl<B: Iterator<Item = cchc::Result<Batch>>> RecordBatchReader for Reader<B> {
    fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }
}

impl<B> Reader<B> {
    fn arrays(&self, batch: Batch) -> Result<RecordBatch, ArrowError> {
        let fields = self.schema.fields().iter().zip(&self.choices);
        let arrays = batch.columns.into_iter().zip(fields);
        let arrays = arrays.map(|(cells, (field, names))| array(cells, field, names)).collect::<Result<Vec<_>, _>>()?;
        let options = RecordBatchOptions::new().with_row_count(Some(batch.rows));
        RecordBatch::try_new_with_options(Arc::clone(&self.schema), arrays, &options)
    }
}

fn field(column: &Column) -> Field {
    let head = HashMap::from([("head_vi".to_owned(), column.head().to_owned())]);
    Field::new(column.path, data_type(column.kind), column.path != "id").with_metadata(head)
}

fn data_type(kind: ColumnKind) -> DataType {
    let list = |item: DataType| DataType::List(Arc::new(Field::new_list_field(item, true)));
    match kind {
        ColumnKind::Text
        | ColumnKind::PartialDate
        | ColumnKind::TimeLimit
        | ColumnKind::Identity
        | ColumnKind::Reference(_)
        | ColumnKind::Json => DataType::Utf8,
        ColumnKind::Boolean | ColumnKind::Personal => DataType::Boolean,
        ColumnKind::Integer => DataType::Int64,
        ColumnKind::Date => DataType::Date32,
        ColumnKind::Time => DataType::Time64(TimeUnit::Microsecond),
        ColumnKind::Instant => DataType::Timestamp(TimeUnit::Microsecond, Some(UTC.into())),
        ColumnKind::Choice(_) => DataType::Dictionary(Box::new(DataType::Int8), Box::new(DataType::Utf8)),
        ColumnKind::TextList | ColumnKind::ReferenceList(_) | ColumnKind::ChoiceList(_) => list(DataType::Utf8),
        ColumnKind::IntegerList => list(DataType::Int64),
    }
}

fn names(column: &Column) -> ArrayRef {
    Arc::new(StringArray::from_iter_values(column.choices().into_iter().map(|(name, _)| name)))
}

fn array(cells: Cells, field: &Field, names: &ArrayRef) -> Result<ArrayRef, ArrowError> {
    let nulls = cells.present.map(|present| NullBuffer::new(bits(present)));
    Ok(match cells.values {
        Values::Text(of) if *field.data_type() == DataType::Utf8View => {
            Arc::new(StringViewArray::from(&texts(of, nulls)?))
        }
        Values::Text(of) => Arc::new(texts(of, nulls)?),
        Values::Choice(codes) => {
            let keys = Int8Array::try_new(ScalarBuffer::from(codes), nulls)?;
            Arc::new(DictionaryArray::<Int8Type>::try_new(keys, Arc::clone(names))?)
        }
        Values::Boolean(of) => Arc::new(BooleanArray::new(bits(of), nulls)),
        Values::Integer(values) => Arc::new(Int64Array::try_new(ScalarBuffer::from(values), nulls)?),
        Values::Date(days) => Arc::new(Date32Array::try_new(ScalarBuffer::from(days), nulls)?),
        Values::Time(values) => Arc::new(Time64MicrosecondArray::try_new(ScalarBuffer::from(values), nulls)?),
        Values::Instant(values) => {
            let instants = TimestampMicrosecondArray::try_new(ScalarBuffer::from(values), nulls)?;
            Arc::new(instants.with_timezone(UTC))
        }
        Values::TextList(of) => list(of.offsets, Arc::new(texts(of.items, None)?), field, nulls)?,
        Values::IntegerList(of) => list(of.offsets, Arc::new(Int64Array::from(of.items)), field, nulls)?,
    })
}

fn texts(texts: Texts, nulls: Option<NullBuffer>) -> Result<StringArray, ArrowError> {
    let offsets = OffsetBuffer::new(ScalarBuffer::from(texts.offsets));
    StringArray::try_new(offsets, Buffer::from_vec(texts.bytes), nulls)
}

fn list(offsets: Vec<i32>, items: ArrayRef, field: &Field, nulls: Option<NullBuffer>) -> Result<ArrayRef, ArrowError> {
    let DataType::List(item) = field.data_type() else {
        return Err(ArrowError::SchemaError(format!("{} is no list", field.name())));
    };
    let offsets = OffsetBuffer::new(ScalarBuffer::from(offsets));
    Ok(Arc::new(ListArray::try_new(Arc::clone(item), offsets, items, nulls)?))
}

fn bits(bits: Bits) -> BooleanBuffer {
    BooleanBuffer::new(Buffer::from_vec(bits.bytes), 0, bits.length)
}
