//! Aligns items as read with items as expected.

/// By place, where the things have no words of their own: the pairs that fit stand in order, and what is left between
/// them is paired as it comes. Gives for each thing expected the one read.
pub fn by_place(expected: usize, read: usize, fit: impl Fn(usize, usize) -> u32) -> Vec<Option<usize>> {
    if expected == read {
        return (0..read).map(Some).collect();
    }
    let best = best_of_rests(expected, read, &fit);
    let mut pairs = vec![None; expected];
    let (mut wanted, mut found) = (0, 0);
    let (mut unpaired, mut left) = (Vec::new(), Vec::new());
    while wanted < expected && found < read {
        let gain = fit(wanted, found);
        if gain > 0 && best[wanted][found] == gain + best[wanted + 1][found + 1] {
            pair_up(&mut pairs, &mut unpaired, &mut left);
            pairs[wanted] = Some(found);
            (wanted, found) = (wanted + 1, found + 1);
        } else if best[wanted][found] == best[wanted + 1][found] {
            unpaired.push(wanted);
            wanted += 1;
        } else {
            left.push(found);
            found += 1;
        }
    }
    unpaired.extend(wanted..expected);
    left.extend(found..read);
    pair_up(&mut pairs, &mut unpaired, &mut left);
    pairs
}

/// How well the rests from each pair of places on fit at best.
fn best_of_rests(expected: usize, read: usize, fit: &impl Fn(usize, usize) -> u32) -> Vec<Vec<u32>> {
    let mut best = vec![vec![0; read + 1]; expected + 1];
    for wanted in (0..expected).rev() {
        for found in (0..read).rev() {
            let gain = fit(wanted, found);
            let paired = if gain > 0 { gain + best[wanted + 1][found + 1] } else { 0 };
            best[wanted][found] = paired.max(best[wanted + 1][found]).max(best[wanted][found + 1]);
        }
    }
    best
}

fn pair_up(pairs: &mut [Option<usize>], unpaired: &mut Vec<usize>, left: &mut Vec<usize>) {
    for (wanted, found) in unpaired.drain(..).zip(left.drain(..)) {
        pairs[wanted] = Some(found);
    }
}

/// By how well they fit, in any order; what does not fit at all stays alone. The best fit is taken first.
pub fn by_fit(expected: usize, read: usize, fit: impl Fn(usize, usize) -> u32) -> Vec<Option<usize>> {
    let places = (0..expected).flat_map(|wanted| (0..read).map(move |found| (wanted, found)));
    let mut fits = places
        .map(|(wanted, found)| (fit(wanted, found), wanted, found))
        .filter(|(gain, ..)| *gain > 0)
        .collect::<Vec<_>>();
    fits.sort_by_key(|(gain, wanted, found)| (std::cmp::Reverse(*gain), *wanted, *found));
    let mut pairs = vec![None; expected];
    let mut taken = vec![false; read];
    for (_, wanted, found) in fits {
        if pairs[wanted].is_none() && !taken[found] {
            pairs[wanted] = Some(found);
            taken[found] = true;
        }
    }
    pairs
}

/// The things read that stand for none expected.
pub fn left_over(pairs: &[Option<usize>], read: usize) -> Vec<usize> {
    (0..read).filter(|found| !pairs.contains(&Some(*found))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn equal(expected: &str, read: &str) -> impl Fn(usize, usize) -> u32 {
        let (expected, read) = (expected.as_bytes().to_vec(), read.as_bytes().to_vec());
        move |wanted, found| u32::from(expected[wanted] == read[found])
    }

    #[test]
    fn what_fits_keeps_its_order_and_the_rest_is_paired_as_it_comes() {
        let cases: [(&str, &str, &[Option<usize>]); 5] = [
            ("abc", "abx", &[Some(0), Some(1), Some(2)]),
            ("abc", "xabc", &[Some(1), Some(2), Some(3)]),
            ("abc", "ac", &[Some(0), None, Some(1)]),
            ("abc", "axxc", &[Some(0), Some(1), Some(3)]),
            ("ab", "", &[None, None]),
        ];
        for (expected, read, pairs) in cases {
            assert_eq!(by_place(expected.len(), read.len(), equal(expected, read)), pairs, "{expected} {read}");
        }
    }

    #[test]
    fn by_fit_takes_the_best_first_and_leaves_strangers_alone() {
        let gains = [[1, 3], [0, 2], [0, 0]];
        let pairs = by_fit(3, 2, |wanted, found| gains[wanted][found]);
        assert_eq!(pairs, [Some(1), None, None]);
        assert_eq!(left_over(&pairs, 2), [0]);
    }
}
