//! Spans and events for whoever watches a service (feature `tracing`); without the feature nothing of them is compiled.
//!
//! A field tells a call, a count, a day or the code of an error: never a name, a text, an identity, a path or anything
//! else that was given or stored, since what is traced goes where no key and no erasure follows. A test over a store
//! with personal data holds it to that. The one text of the host is what it calls a write (`Store::write`), which the
//! change log has as well.

/// Opens a span, which ends with the value: `let _span = span!(DEBUG, "commit", calls = 3);`
macro_rules! span {
    ($level:ident, $name:literal $($fields:tt)*) => {{
        #[cfg(feature = "tracing")]
        let span = tracing::span!(target: "cchc", tracing::Level::$level, $name $($fields)*).entered();
        #[cfg(not(feature = "tracing"))]
        let span = crate::trace::NoSpan;
        span
    }};
}

/// Tells an event: `event!(DEBUG, "searched", hits = 3);`
macro_rules! event {
    ($level:ident, $name:literal $(, $field:ident = $value:expr)* $(,)?) => {
        #[cfg(feature = "tracing")]
        tracing::event!(target: "cchc", tracing::Level::$level, $($field = $value,)* $name)
    };
}

pub(crate) use {event, span};

/// What stands for a span where there are none.
#[cfg(not(feature = "tracing"))]
pub(crate) struct NoSpan;

/// How a call ended: `ok`, or the code of its error.
#[cfg(feature = "tracing")]
pub(crate) fn outcome<T>(result: &crate::error::Result<T>) -> &'static str {
    result.as_ref().err().map_or("ok", crate::error::CchcError::code)
}

/// The span in which a call was made that runs on another thread.
#[cfg(feature = "async")]
pub(crate) struct CallerSpan {
    #[cfg(feature = "tracing")]
    span: tracing::Span,
}

#[cfg(feature = "async")]
impl CallerSpan {
    pub fn current() -> Self {
        Self {
            #[cfg(feature = "tracing")]
            span: tracing::Span::current(),
        }
    }

    /// Runs what belongs to it, and lets it go.
    pub fn within<T>(self, work: impl FnOnce() -> T) -> T {
        #[cfg(feature = "tracing")]
        let _entered = self.span.enter();
        work()
    }
}
