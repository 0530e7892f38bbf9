//! The lunar calendar table, checked against astronomy: new moons and solar longitudes are computed after Meeus,
//! "Astronomical Algorithms" (chapters 25 and 49); months are numbered from the month of the winter solstice, in Việt
//! Nam (UTC+7).

use jiff::Span;
use jiff::civil::{Date, date};

use super::lunar_years;

const VIETNAM: f64 = 7.0;
const CHINA: f64 = 8.0;
/// Days from J2000.0 to the noon before which the civil day 2000-01-01 of UTC ends.
const J2000: f64 = 2_451_545.0;

fn sine(degrees: f64) -> f64 {
    degrees.to_radians().sin()
}

/// How far terrestrial time is ahead of universal time, in days, good to a few seconds in these years.
fn delta_t(year: f64) -> f64 {
    let t = year - 2000.0;
    (62.92 + 0.322_17 * t + 0.005_589 * t * t) / 86_400.0
}

/// The instant of a new moon in universal time, as a Julian day (chapter 49).
fn new_moon(k: i32) -> f64 {
    let k = f64::from(k);
    let t = k / 1236.85;
    let (t2, t3, t4) = (t * t, t.powi(3), t.powi(4));
    let mean = 2_451_550.097_66 + 29.530_588_861 * k + 0.000_154_37 * t2 - 0.000_000_150 * t3 + 0.000_000_000_73 * t4;
    let e = 1.0 - 0.002_516 * t - 0.000_007_4 * t2;
    let sun = 2.5534 + 29.105_356_70 * k - 0.000_001_4 * t2;
    let moon = 201.5643 + 385.816_935_28 * k + 0.010_758_2 * t2 + 0.000_012_38 * t3;
    let f = 160.7108 + 390.670_502_84 * k - 0.001_611_8 * t2 - 0.000_002_27 * t3;
    let node = 124.7746 - 1.563_755_88 * k + 0.002_067_2 * t2;
    let periodic = -0.407_20 * sine(moon)
        + 0.172_41 * e * sine(sun)
        + 0.016_08 * sine(2.0 * moon)
        + 0.010_39 * sine(2.0 * f)
        + 0.007_39 * e * sine(moon - sun)
        - 0.005_14 * e * sine(moon + sun)
        + 0.002_08 * e * e * sine(2.0 * sun)
        - 0.001_11 * sine(moon - 2.0 * f)
        - 0.000_57 * sine(moon + 2.0 * f)
        + 0.000_56 * e * sine(2.0 * moon + sun)
        - 0.000_42 * sine(3.0 * moon)
        + 0.000_42 * e * sine(sun + 2.0 * f)
        + 0.000_38 * e * sine(sun - 2.0 * f)
        - 0.000_24 * e * sine(2.0 * moon - sun)
        - 0.000_17 * sine(node);
    let planets = 0.000_325 * sine(299.77 + 0.107_408 * k - 0.009_173 * t2)
        + 0.000_165 * sine(251.88 + 0.016_321 * k)
        + 0.000_164 * sine(251.83 + 26.651_886 * k)
        + 0.000_126 * sine(349.42 + 36.412_478 * k);
    mean + periodic + planets - delta_t(2000.0 + k / 12.3685)
}

/// The Sun's apparent longitude in degrees (chapter 25).
fn sun_longitude(universal: f64) -> f64 {
    let t = (universal + delta_t(2000.0 + (universal - J2000) / 365.25) - J2000) / 36_525.0;
    let mean = 280.466_46 + 36_000.769_83 * t + 0.000_303_2 * t * t;
    let anomaly = 357.529_11 + 35_999.050_29 * t - 0.000_153_7 * t * t;
    let centre =
        (1.914_602 - 0.004_817 * t) * sine(anomaly) + 0.019_993 * sine(2.0 * anomaly) + 0.000_289 * sine(3.0 * anomaly);
    let apparent = mean + centre - 0.005_69 - 0.004_78 * sine(125.04 - 1934.136 * t);
    apparent.rem_euclid(360.0)
}

/// The civil day of an instant, in days from 2000-01-01.
fn civil_day(universal: f64, zone: f64) -> i32 {
    (universal + 0.5 + zone / 24.0 - (J2000 - 0.5) - 0.5).floor() as i32
}

/// The sign of the zodiac, from 0, in which the Sun stands when a civil day begins.
fn sign(day: i32, zone: f64) -> i32 {
    (sun_longitude(J2000 - 0.5 + f64::from(day) - zone / 24.0) / 30.0).floor() as i32
}

fn first_day(k: i32, zone: f64) -> i32 {
    civil_day(new_moon(k), zone)
}

/// The lunation whose month holds the winter solstice of a year.
fn solstice_month(year: i16, zone: f64) -> i32 {
    let mut k = (f64::from(year - 2000) + 0.99) * 12.3685;
    k = k.floor() + 2.0;
    let mut k = k as i32;
    let end = day_number(date(year, 12, 31));
    // The solstice is the day on which the Sun comes to 270 degrees.
    let mut solstice = end;
    while sign(solstice, zone) >= 9 {
        solstice -= 1;
    }
    while first_day(k, zone) > solstice {
        k -= 1;
    }
    k
}

fn day_number(day: Date) -> i32 {
    date(2000, 1, 1).until(day).unwrap().get_days()
}

/// The first days of the first and the third month of a lunar year.
fn months(year: i16, zone: f64) -> (Date, Date) {
    let (from, to) = (solstice_month(year - 1, zone), solstice_month(year, zone));
    let mut leap_is_due = to - from == 13;
    let (mut first, mut third, mut month) = (0, 0, 11);
    for k in from + 1..to {
        let has_no_term = sign(first_day(k, zone), zone) == sign(first_day(k + 1, zone), zone);
        if leap_is_due && has_no_term {
            leap_is_due = false;
            continue;
        }
        month = month % 12 + 1;
        match month {
            1 => first = first_day(k, zone),
            3 => third = first_day(k, zone),
            _ => {}
        }
    }
    let day = |number: i32| date(2000, 1, 1).checked_add(Span::new().days(number)).unwrap();
    (day(first), day(third))
}

#[test]
fn the_table_agrees_with_the_sky_over_viet_nam() {
    let table = lunar_years().unwrap();
    assert_eq!((table.first().unwrap().year, table.last().unwrap().year), (2020, 2050));
    for (known, year) in table.iter().zip(2020..) {
        assert_eq!(known.year, year);
        let (first, third) = months(year, VIETNAM);
        assert_eq!((known.tet, known.hung_kings), (first, third.checked_add(Span::new().days(9)).unwrap()), "{year}");
    }
}

#[test]
fn china_counts_otherwise_in_some_years() {
    let differs = |year: i16| months(year, VIETNAM) != months(year, CHINA);
    assert_eq!((2020..=2050).filter(|year| differs(*year)).collect::<Vec<_>>(), [2030, 2037, 2038]);
}
