//! Pictures as PNG.

use png::{BitDepth, ColorType, Compression, Encoder};

use crate::error::{CchcError, Result};

/// A picture of which each pixel is lit or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Bitmap {
    width: u32,
    height: u32,
    lit: Vec<bool>,
}

/// The colours of the pixels that are lit and of the others.
#[derive(Debug, Clone, Copy)]
pub(super) enum Colours {
    /// White on black, in one bit a pixel.
    WhiteOnBlack,
    /// A colour on black, in three bytes a pixel.
    OnBlack([u8; 3]),
}

impl Bitmap {
    /// A picture without a lit pixel.
    pub fn dark(width: u32, height: u32) -> Self {
        Self { width, height, lit: vec![false; width as usize * height as usize] }
    }

    /// Lights a pixel; false if it is outside the picture.
    pub fn light(&mut self, x: i64, y: i64) -> bool {
        match self.place(x, y) {
            Some(place) => {
                self.lit[place] = true;
                true
            }
            None => false,
        }
    }

    fn place(&self, x: i64, y: i64) -> Option<usize> {
        let inside = (0..i64::from(self.width)).contains(&x) && (0..i64::from(self.height)).contains(&y);
        inside.then_some(y as usize * self.width as usize + x as usize)
    }

    /// The picture as a PNG file.
    ///
    /// # Errors
    /// `Internal`.
    pub fn png(&self, colours: Colours) -> Result<Vec<u8>> {
        let mut file = Vec::new();
        let mut encoder = Encoder::new(&mut file, self.width, self.height);
        let (kind, depth) = match colours {
            Colours::WhiteOnBlack => (ColorType::Grayscale, BitDepth::One),
            Colours::OnBlack(_) => (ColorType::Rgb, BitDepth::Eight),
        };
        encoder.set_color(kind);
        encoder.set_depth(depth);
        encoder.set_compression(Compression::High);
        let mut writer = encoder.write_header().map_err(CchcError::internal)?;
        writer.write_image_data(&self.bytes(colours)).map_err(CchcError::internal)?;
        writer.finish().map_err(CchcError::internal)?;
        Ok(file)
    }

    fn bytes(&self, colours: Colours) -> Vec<u8> {
        let rows = self.lit.chunks(self.width.max(1) as usize);
        match colours {
            Colours::OnBlack(colour) => rows.flatten().flat_map(|lit| if *lit { colour } else { [0; 3] }).collect(),
            Colours::WhiteOnBlack => rows.flat_map(packed).collect(),
        }
    }
}

/// A row with eight pixels a byte, the first in the highest bit.
fn packed(row: &[bool]) -> impl Iterator<Item = u8> {
    row.chunks(8)
        .map(move |eight| eight.iter().enumerate().fold(0, |byte, (bit, lit)| byte | (u8::from(*lit) << (7 - bit))))
}
