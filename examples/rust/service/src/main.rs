//! A web service on one store (dịch vụ web trên một kho dữ liệu): `cargo run --package cchc-example-service -- so.cchc`
//!
//! ```text
//! curl -H 'x-officer: nguyen.van.a' -H 'content-type: application/json' localhost:8080/sessions \
//!      -d '{"kind": "agency_meeting", "held_on": "2021-03-05", "subject": "Họp cơ quan tháng 3"}'
//! curl 'localhost:8080/search?q=hop%20co%20quan'
//! curl 'localhost:8080/reports?year=2021&quarter=1'
//! ```
#![allow(clippy::print_stdout)]

mod service;

use cchc::Store;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("usage: cchc-example-service <store>")?;
    let store = Store::open(path)?;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    println!("listening on {}", listener.local_addr()?);
    axum::serve(listener, service::routes(store)).await?;
    Ok(())
}
