//! Scores an attempt at a test.

use crate::model::record::Problems;
use crate::model::{Assessment, AssessmentItem, ItemKind, ItemPoints, PassMark};

/// The score of an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Score {
    /// Points reached.
    pub points: u32,
    /// Points possible.
    pub of: u32,
    /// Whether the points reach the pass mark.
    pub passed: bool,
}

/// Scores the answers of an attempt. `answers` holds, for each item, the numbers of the chosen options (empty if not
/// answered or marked by hand); `marked` holds the points of the items marked by hand. Problems name the answer:
/// `answers[2][0]`.
///
/// An item brings its points if all right options and no wrong one were chosen. With partial credit, each wrong option
/// cancels a right one, and the item brings the remaining share of its points, rounded down.
pub fn score(assessment: &Assessment, answers: &[Vec<u32>], marked: &[ItemPoints], problems: &mut Problems) -> Score {
    check_answers(&assessment.items, answers, problems);
    check_marks(&assessment.items, marked, problems);
    let mut points = 0_u32;
    for (position, item) in assessment.items.iter().enumerate() {
        let brought = match item.kind {
            ItemKind::Text => marks_of(position, marked).unwrap_or(0).min(item.points),
            ItemKind::Single | ItemKind::Multiple => {
                let chosen = answers.get(position).map_or(&[][..], Vec::as_slice);
                credit(item, chosen, assessment.partial_credit)
            }
        };
        points = points.saturating_add(brought);
    }
    let of = assessment.points();
    Score { points, of, passed: reaches(assessment.pass_mark, points, of) }
}

/// The points that the chosen options of one item bring.
fn credit(item: &AssessmentItem, chosen: &[u32], partly: bool) -> u32 {
    let all = item.correct.len() as u64;
    let right = chosen.iter().filter(|number| item.correct.contains(number)).count() as u64;
    let wrong = chosen.len() as u64 - right;
    if right == all && wrong == 0 {
        return item.points;
    }
    let share = if partly { right.saturating_sub(wrong).min(all) } else { 0 };
    (u64::from(item.points) * share).checked_div(all).and_then(|points| u32::try_from(points).ok()).unwrap_or(0)
}

fn reaches(mark: PassMark, points: u32, of: u32) -> bool {
    match mark {
        PassMark::Points { points: needed } => points >= needed,
        PassMark::Percent { percent } => u64::from(points) * 100 >= u64::from(percent) * u64::from(of),
    }
}

fn check_answers(items: &[AssessmentItem], answers: &[Vec<u32>], problems: &mut Problems) {
    let by_hand_alone = items.iter().all(|item| item.kind == ItemKind::Text);
    if answers.len() != items.len() && !(answers.is_empty() && by_hand_alone) {
        let (given, asked) = (answers.len(), items.len());
        problems.add(
            "answers",
            "answers_and_items",
            format!("{given} answers to {asked} items: give one for each, empty where there is none"),
            format!("{given} câu trả lời cho {asked} câu hỏi: mỗi câu một phần trả lời, bỏ trống nếu không trả lời"),
        );
    }
    for (position, (item, chosen)) in items.iter().zip(answers).enumerate() {
        check_answer(item, chosen, &format!("answers[{position}]"), problems);
    }
}

fn check_answer(item: &AssessmentItem, chosen: &[u32], path: &str, problems: &mut Problems) {
    for (position, number) in chosen.iter().enumerate() {
        let path = format!("{path}[{position}]");
        if !item.has_option(*number) {
            let (text, text_vi) = (
                format!("there is no option {number}: they count from 1"),
                format!("không có phương án {number}: đếm từ 1"),
            );
            let numbers = (1..=item.options.len()).map(|number| number.to_string());
            problems.add(&path, "unknown_option", text, text_vi).allowing(numbers);
        }
        if chosen[..position].contains(number) {
            problems.add(&path, "named_twice", "is named twice", "được nêu hai lần");
        }
    }
    if item.kind == ItemKind::Single && chosen.len() > 1 {
        let text = "choose one option alone here";
        problems.add(path, "one_option", text, "câu này chỉ chọn một phương án");
    }
}

fn check_marks(items: &[AssessmentItem], marked: &[ItemPoints], problems: &mut Problems) {
    let by_hand = || (1..=items.len()).filter(|number| items[number - 1].kind == ItemKind::Text);
    for (position, ItemPoints { item: number, points }) in marked.iter().enumerate() {
        let item = number.checked_sub(1).and_then(|position| items.get(position as usize));
        match item.filter(|item| item.kind == ItemKind::Text) {
            None => {
                let text = format!("item {number} is not marked by hand");
                let text_vi = format!("câu {number} không phải câu chấm tay");
                let numbers = by_hand().map(|number| number.to_string());
                problems.add(&format!("points[{position}].item"), "not_by_hand", text, text_vi).allowing(numbers);
            }
            Some(item) if *points > item.points => {
                let (text, text_vi) =
                    (format!("brings at most {}", item.points), format!("tối đa {} điểm", item.points));
                problems.add(&format!("points[{position}].points"), "range", text, text_vi);
            }
            Some(_) => {}
        }
        if marked[..position].iter().any(|before| before.item == *number) {
            problems.add(&format!("points[{position}].item"), "named_twice", "is named twice", "được nêu hai lần");
        }
    }
    for number in by_hand().filter(|number| marks_of(number - 1, marked).is_none()) {
        let text = format!("item {number} is marked by hand: give its points");
        problems.add("points", "unmarked", text, format!("câu {number} chấm tay: phải ghi điểm"));
    }
}

fn marks_of(position: usize, marked: &[ItemPoints]) -> Option<u32> {
    marked.iter().find(|marks| marks.item as usize == position + 1).map(|marks| marks.points)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn item(kind: ItemKind, options: u32, correct: &[u32], points: u32) -> AssessmentItem {
        let options = (1..=options).map(|number| format!("Phương án {number}")).collect();
        AssessmentItem { text: "Câu hỏi".to_owned(), kind, options, correct: correct.to_vec(), points }
    }

    fn test_of(items: Vec<AssessmentItem>, partial_credit: bool) -> Assessment {
        Assessment { items, partial_credit, ..Assessment::draft("Bài", PassMark::Percent { percent: 50 }) }
    }

    fn points(test: &Assessment, answers: &[Vec<u32>]) -> u32 {
        let mut problems = Problems::default();
        let score = score(test, answers, &[], &mut problems);
        assert!(problems.is_empty(), "{problems:?}");
        score.points
    }

    #[test]
    fn all_right_options_and_no_wrong_one() {
        let test = test_of(vec![item(ItemKind::Multiple, 4, &[1, 3], 4)], false);
        for (chosen, expected) in [(vec![1, 3], 4), (vec![3, 1], 4), (vec![1], 0), (vec![1, 3, 4], 0), (vec![], 0)] {
            assert_eq!(points(&test, std::slice::from_ref(&chosen)), expected, "{chosen:?}");
        }
    }

    #[test]
    fn part_of_the_right_options_where_that_counts() {
        let test = test_of(vec![item(ItemKind::Multiple, 4, &[1, 2, 3], 5)], true);
        for (chosen, expected) in
            [(vec![1, 2, 3], 5), (vec![1, 2], 3), (vec![1], 1), (vec![1, 4], 0), (vec![1, 2, 3, 4], 3), (vec![4], 0)]
        {
            assert_eq!(points(&test, std::slice::from_ref(&chosen)), expected, "{chosen:?}");
        }
    }

    #[test]
    fn the_pass_mark_itself_is_enough() {
        assert!(reaches(PassMark::Percent { percent: 50 }, 5, 10));
        assert!(!reaches(PassMark::Percent { percent: 51 }, 5, 10));
        assert!(reaches(PassMark::Percent { percent: 67 }, 67, 100));
        assert!(reaches(PassMark::Points { points: 8 }, 8, 10));
        assert!(!reaches(PassMark::Points { points: 8 }, 7, 10));
    }

    #[test]
    fn practical_tasks_bring_what_they_were_marked_with() {
        let test = test_of(vec![item(ItemKind::Text, 0, &[], 10)], false);
        let mut problems = Problems::default();
        let marked = [ItemPoints { item: 1, points: 7 }];
        assert_eq!(score(&test, &[], &marked, &mut problems), Score { points: 7, of: 10, passed: true });
        assert!(problems.is_empty());
        score(&test, &[], &[ItemPoints { item: 2, points: 11 }], &mut problems);
        let codes: Vec<_> = problems.into_vec().into_iter().map(|problem| (problem.path, problem.code)).collect();
        let expected = [("points[0].item", "not_by_hand"), ("points", "unmarked")];
        assert_eq!(codes, expected.map(|(path, code)| (path.to_owned(), code.to_owned())));
    }

    /// An item of one to five options with some of them right, and a choice among them.
    fn answered() -> impl Strategy<Value = (AssessmentItem, Vec<u32>)> {
        let parts = (2..6_u32, prop::collection::vec(any::<[bool; 2]>(), 5), 1..=AssessmentItem::MOST);
        parts.prop_map(|(options, picks, points)| {
            let numbers = |which: usize| -> Vec<u32> {
                (1..=options).filter(|number| picks[*number as usize - 1][which]).collect()
            };
            let correct = if numbers(0).is_empty() { vec![1] } else { numbers(0) };
            (item(ItemKind::Multiple, options, &correct, points), numbers(1))
        })
    }

    proptest! {
        #[test]
        fn points_stay_within_what_there_is_and_a_right_option_never_takes_any(
            answered in prop::collection::vec(answered(), 1..6),
            partial_credit: bool,
        ) {
            let (items, mut answers): (Vec<_>, Vec<_>) = answered.into_iter().unzip();
            let test = test_of(items, partial_credit);
            let mut before = points(&test, &answers);
            prop_assert!(before <= test.points());
            for position in 0..answers.len() {
                for right in test.items[position].correct.clone() {
                    if !answers[position].contains(&right) {
                        answers[position].push(right);
                    }
                    let after = points(&test, &answers);
                    prop_assert!(before <= after && after <= test.points(), "{before} then {after}");
                    before = after;
                }
            }
            let right: Vec<_> = test.items.iter().map(|item| item.correct.clone()).collect();
            prop_assert_eq!(points(&test, &right), test.points());
        }
    }
}
