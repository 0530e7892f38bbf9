//! The routes of the service.
//!
//! Calls of the store block, so they run on threads of their own. Sessions and searches go through the asynchronous
//! facade, which has a bounded pool, gives each call two seconds, and cancels what a client no longer waits for.
//! Reports show the other way, by tokio's blocking pool. Requests that write at the same time share one sync of the
//! file, and each is answered when its own changes are on disk.

use std::time::Duration;

use axum::extract::{FromRef, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use cchc::model::{Period, Report, SearchPage, Session};
use cchc::query::Search;
use cchc::report::ReportQuery;
use cchc::{AsyncStore, CchcError, Store};
use serde::Deserialize;
use tokio::task::spawn_blocking;

/// The header that names who writes. A real service takes it from the session of whoever has logged in.
const OFFICER: &str = "x-officer";

/// How long a call of the asynchronous facade may take.
const TIME: Duration = Duration::from_secs(2);

/// The store as either kind of route takes it.
#[derive(Clone, FromRef)]
struct Stores {
    asynchronous: AsyncStore,
    blocking: Store,
}

pub fn routes(store: Store) -> Router {
    routes_in(store, TIME)
}

fn routes_in(store: Store, time: Duration) -> Router {
    Router::new()
        .route("/sessions", post(add_session))
        .route("/search", get(search))
        .route("/reports", get(report))
        .with_state(Stores { asynchronous: store.asynchronous().with_deadline(time), blocking: store })
}

async fn add_session(
    State(store): State<AsyncStore>,
    headers: HeaderMap,
    Json(draft): Json<Session>,
) -> Result<(StatusCode, Json<Session>), Failure> {
    let officer = headers.get(OFFICER).and_then(|name| name.to_str().ok()).unwrap_or_default();
    let added = store.acting_as(officer)?.sessions().add(draft).await?;
    Ok((StatusCode::CREATED, Json(added)))
}

#[derive(Deserialize)]
struct Words {
    q: String,
}

async fn search(State(store): State<AsyncStore>, Query(words): Query<Words>) -> Result<Json<SearchPage>, Failure> {
    Ok(Json(store.ask(Search::of(&words.q)).await?))
}

#[derive(Deserialize)]
struct Quarter {
    year: i16,
    quarter: i8,
}

async fn report(State(store): State<Store>, Query(asked): Query<Quarter>) -> Result<Json<Report>, Failure> {
    let Quarter { year, quarter } = asked;
    blocking(store, move |store| store.ask(ReportQuery::of(Period::quarter(year, quarter)?))).await.map(Json)
}

/// Runs calls of the store where they may block. A request that is given up does not end them: what they wrote stays
/// whole.
async fn blocking<T: Send + 'static>(
    store: Store,
    work: impl FnOnce(&Store) -> cchc::Result<T> + Send + 'static,
) -> Result<T, Failure> {
    match spawn_blocking(move || work(&store)).await {
        Ok(done) => done.map_err(Failure::Store),
        Err(_) => Err(Failure::Panicked),
    }
}

/// Why a request failed.
enum Failure {
    Store(CchcError),
    Panicked,
}

impl From<CchcError> for Failure {
    fn from(error: CchcError) -> Self {
        Self::Store(error)
    }
}

impl IntoResponse for Failure {
    /// The error as the bindings give it, in English and Vietnamese, with every problem and its path.
    fn into_response(self) -> Response {
        let Self::Store(error) = self else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
        let status = match error {
            CchcError::NotFound { .. } => StatusCode::NOT_FOUND,
            CchcError::Invalid { .. } => StatusCode::UNPROCESSABLE_ENTITY,
            CchcError::Conflict { .. }
            | CchcError::Duplicate { .. }
            | CchcError::InvalidTransition { .. }
            | CchcError::Referenced { .. } => StatusCode::CONFLICT,
            CchcError::Locked { .. } | CchcError::Closed { .. } | CchcError::DeadlinePassed => {
                StatusCode::SERVICE_UNAVAILABLE
            }
            _ => StatusCode::INTERNAL_SERVER_ERROR,
        };
        (status, Json(error.report())).into_response()
    }
}

#[cfg(test)]
mod tests {
    use axum::body::{Body, to_bytes};
    use axum::http::{Request, header};
    use serde_json::{Value, json};
    use tower::ServiceExt;

    use super::*;

    async fn ask(routes: &Router, request: Request<Body>) -> (StatusCode, Value) {
        let response = routes.clone().oneshot(request).await.unwrap();
        let status = response.status();
        let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        (status, serde_json::from_slice(&body).unwrap_or(Value::Null))
    }

    fn posted(officer: &str, session: &Value) -> Request<Body> {
        let request = Request::post("/sessions").header(OFFICER, officer);
        request.header(header::CONTENT_TYPE, "application/json").body(session.to_string().into()).unwrap()
    }

    fn got(path: &str) -> Request<Body> {
        Request::get(path).body(Body::empty()).unwrap()
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn many_officers_write_at_once_and_each_is_named() {
        let store = Store::in_memory().unwrap();
        let routes = routes(store.clone());
        let tasks: Vec<_> = (0..20)
            .map(|number| {
                let routes = routes.clone();
                let subject = format!("Họp cơ quan lần {number}");
                let session = json!({"kind": "agency_meeting", "held_on": "2021-03-05", "subject": subject});
                let request = posted(&format!("can-bo-{number}"), &session);
                tokio::spawn(async move { ask(&routes, request).await })
            })
            .collect();
        for (number, task) in tasks.into_iter().enumerate() {
            let (status, session) = task.await.unwrap();
            assert_eq!(status, StatusCode::CREATED);
            assert_eq!(session["header"]["actor"], format!("can-bo-{number}"));
        }
        assert_eq!(store.changes(0, 100).unwrap().len(), 20);
        let (status, found) = ask(&routes, got("/search?q=hop%20co%20quan")).await;
        assert_eq!((status, found["total"].is_null()), (StatusCode::OK, true));
        assert_eq!(found["hits"].as_array().map(Vec::len), Some(20));
        let (status, report) = ask(&routes, got("/reports?year=2021&quarter=1")).await;
        assert_eq!((status, report["sessions"].is_object()), (StatusCode::OK, true));
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn a_request_that_waits_too_long_is_answered_and_keeps_nothing() {
        let store = Store::in_memory().unwrap();
        let routes = routes_in(store.clone(), Duration::from_millis(50));
        let batch = store.batch("sessions.import").unwrap();
        let draft = json!({"kind": "agency_meeting", "held_on": "2021-03-05", "subject": "Họp cơ quan"});
        let asked = tokio::spawn(async move { ask(&routes, posted("can-bo", &draft)).await });
        let began = std::time::Instant::now();
        while !asked.is_finished() && began.elapsed() < Duration::from_secs(30) {
            std::thread::sleep(Duration::from_millis(10));
        }
        drop(batch);
        let (status, error) = asked.await.unwrap();
        assert_eq!((status, &error["code"]), (StatusCode::SERVICE_UNAVAILABLE, &json!("deadline_passed")));
        assert_eq!(store.head().unwrap().seq, 0);
    }

    #[tokio::test]
    async fn what_is_refused_says_why_in_both_languages() {
        let routes = routes(Store::in_memory().unwrap());
        let draft = json!({"kind": "agency_meeting", "held_on": "2021-03-05", "subject": ""});
        let (status, error) = ask(&routes, posted("can-bo", &draft)).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(error["problems"][0]["path"], "subject");
        assert!(!error["text_vi"].as_str().unwrap().is_empty());
        let (status, error) = ask(&routes, got("/reports?year=2021&quarter=9")).await;
        assert_eq!((status, error["code"].as_str()), (StatusCode::UNPROCESSABLE_ENTITY, Some("invalid")));
    }
}
