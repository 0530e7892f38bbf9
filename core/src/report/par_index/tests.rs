//! Points are those of the steps, and what lacks data gets none.

use super::*;
use crate::model::{Criterion, DayStep, NumberStep, ScoredFigure, ScoringRule};

#[test]
fn the_sample_is_sound_and_says_that_nobody_verified_it() {
    let set = sample().unwrap();
    let mut problems = Problems::default();
    set.validate(&mut problems);
    assert!(problems.is_empty(), "{:?}", problems.into_vec());
    assert!(!set.verified && set.source.is_none());
}

#[test]
fn every_problem_of_a_set_is_told_at_once() {
    let step = |at_least, points| NumberStep { at_least, points };
    let criterion =
        |number: &str, points, rule| Criterion { number: number.to_owned(), name: "A".to_owned(), points, rule };
    let share = ScoringRule::Share {
        part: ScoredFigure::ActivitiesDone,
        whole: ScoredFigure::Activities,
        steps: vec![step(80, 50), step(101, 60)],
    };
    let day = |day, month, points| DayStep { day, month, year_before: false, points };
    let set = CriterionSet {
        name: " ".to_owned(),
        source: None,
        verified: true,
        criteria: vec![
            criterion("1", 50, share),
            criterion("1", 0, ScoringRule::Forms { steps: Vec::new() }),
            criterion("2", 50, ScoringRule::PlanIssued { steps: vec![day(28, 2, 50), day(31, 2, 20), day(31, 1, 10)] }),
        ],
    };
    let mut problems = Problems::default();
    set.validate(&mut problems);
    let told: Vec<_> =
        problems.into_vec().into_iter().map(|problem| format!("{} {}", problem.path, problem.code)).collect();
    assert_eq!(
        told,
        [
            "name required",
            "criteria[0].rule.steps[1].at_least range",
            "criteria[0].rule.steps[1].points range",
            "criteria[0].rule.steps[1] order",
            "criteria[1].number twice",
            "criteria[1].points range",
            "criteria[1].rule.steps required",
            "criteria[2].rule.steps[1] date",
        ]
    );
}

#[test]
fn points_are_written_as_people_do() {
    assert_eq!([0, 50, 100, 125, 1205].map(rules::written), ["0", "0,5", "1", "1,25", "12,05"]);
}
