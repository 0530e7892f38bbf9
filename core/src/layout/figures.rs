//! Measures of a page. Source of what the decree gives: 30/2020/NĐ-CP, phụ lục I; `core/data/document_layout.json` has
//! its ranges, and a test compares.

/// A length in twentieths of a point, the unit of Word.
pub(super) type Twips = u32;

/// Millimetres as twips, never less than they are.
pub(super) const fn millimetres(length: u32) -> Twips {
    (length * 1440 * 10).div_ceil(254)
}

/// A4, upright.
pub(super) const PAGE_WIDTH: Twips = 11_906;
pub(super) const PAGE_HEIGHT: Twips = 16_838;
pub(super) const MARGIN_TOP: Twips = millimetres(20);
pub(super) const MARGIN_BOTTOM: Twips = millimetres(20);
pub(super) const MARGIN_LEFT: Twips = millimetres(30);
pub(super) const MARGIN_RIGHT: Twips = millimetres(15);
/// From the edge of the page to its number.
pub(super) const HEADER_DISTANCE: Twips = millimetres(10);
pub(super) const FIRST_LINE: Twips = millimetres(10);

pub(super) const FONT: &str = "Times New Roman";
/// Sizes of letters in points.
pub(super) const BODY_SIZE: u32 = 14;
pub(super) const TABLE_SIZE: u32 = 11;
pub(super) const NATIONAL_NAME_SIZE: u32 = 12;
pub(super) const MOTTO_SIZE: u32 = 13;
pub(super) const ISSUER_SIZE: u32 = 12;
pub(super) const NUMBER_SIZE: u32 = 13;
pub(super) const ABOUT_SIZE: u32 = 12;
pub(super) const PLACE_SIZE: u32 = 13;
pub(super) const RECIPIENTS_HEAD_SIZE: u32 = 12;
pub(super) const RECIPIENTS_SIZE: u32 = 11;
pub(super) const PAGE_NUMBER_SIZE: u32 = 14;
/// Room below a paragraph, in points.
pub(super) const PARAGRAPH_SPACE: u32 = 6;
/// The height of a row in which people sign.
pub(super) const HAND_HEIGHT: Twips = millimetres(8);
/// Room for signature and seal, in points.
pub(super) const SIGNATURE_ROOM: u32 = 72;

/// What a line of text is about wide, in twips: letters of Times New Roman in bold are two thirds of their size wide if
/// capital, and a half if small.
pub(super) fn width_of(text: &str, points: u32) -> Twips {
    let hundredths: u32 = text
        .chars()
        .map(|letter| match letter {
            ' ' => 25,
            letter if letter.is_uppercase() => 74,
            letter if letter.is_alphanumeric() => 50,
            _ => 33,
        })
        .sum();
    hundredths * points * 20 / 100
}
