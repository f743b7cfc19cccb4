#![source("image 0.25.10")]

use crate::buffer::{
    ConvertBuffer, EnumeratePixels, EnumeratePixelsMut, EnumeratePixelsMutPar, EnumeratePixelsPar, EnumerateRows, EnumerateRowsMut,
    PixelsMut, PixelsMutPar, PixelsPar, Rows, RowsMut,
};
use crate::flat::{SampleLayout, ViewOfPixel};
use crate::hidden::{Gray16Image, GrayAlpha16Image, Luma, LumaA, Rgb, Rgb16Image, Rgba, Rgba16Image};
use crate::imageops::{FilterType, GaussianBlurParameters};
use crate::metadata::{Cicp, CicpColorPrimaries, CicpTransferCharacteristics, Orientation};
use std::fs::File;
use std::io;
use std::io::{BufRead, BufReader, Read, Seek, Write};
use std::ops::{Deref, DerefMut, Index, IndexMut};
use std::path::Path;

pub use crate::error::{ImageError, ImageResult};

#[blocks(cpu, millis, tokio = "tokio::fs::read + spawn_blocking(load_from_memory)", why = "it decodes an image")]
pub fn open<P>(path: P) -> ImageResult<DynamicImage>
where
    P: AsRef<Path>;
#[blocks(fs, millis, why = "it opens a file")]
pub fn image_dimensions<P>(path: P) -> ImageResult<(u32, u32)>
where
    P: AsRef<Path>;
#[blocks(cpu, millis, why = "it decodes an image")]
pub fn load_from_memory(buffer: &[u8]) -> ImageResult<DynamicImage>;
#[blocks(cpu, millis, why = "it decodes an image")]
pub fn load_from_memory_with_format(buf: &[u8], format: ImageFormat) -> ImageResult<DynamicImage>;
#[blocks(cpu, millis, why = "it decodes an image")]
pub fn load<R: BufRead + Seek>(r: R, format: ImageFormat) -> ImageResult<DynamicImage>;

pub enum ColorType {}

#[derive(Hash, PartialEq, Eq)]
pub struct ImageBuffer<P: Pixel, Container> {}
impl<P, Container> ImageBuffer<P, Container>
where
    P: Pixel,
    Container: Deref<Target = [P::Subpixel]>,
{
    pub fn from_raw(width: u32, height: u32, buf: Container) -> Option<ImageBuffer<P, Container>>;
    pub fn into_raw(self) -> Container;
    pub fn as_raw(&self) -> &Container;
    pub fn dimensions(&self) -> (u32, u32);
    pub fn width(&self) -> u32;
    pub fn height(&self) -> u32;
    pub fn pixels(&self) -> crate::buffer::Pixels<'_, P>;
    pub fn rows(&self) -> Rows<'_, P>;
    pub fn enumerate_pixels(&self) -> EnumeratePixels<'_, P>;
    pub fn enumerate_rows(&self) -> EnumerateRows<'_, P>;
    pub fn get_pixel(&self, x: u32, y: u32) -> &P;
    pub fn get_pixel_checked(&self, x: u32, y: u32) -> Option<&P>;
    pub fn sample_layout(&self) -> SampleLayout;
    pub fn into_flat_samples(self) -> FlatSamples<Container>
    where
        Container: AsRef<[P::Subpixel]>;
    pub fn as_flat_samples(&self) -> FlatSamples<&[P::Subpixel]>;
    pub fn as_flat_samples_mut(&mut self) -> FlatSamples<&mut [P::Subpixel]>
    where
        Container: AsMut<[P::Subpixel]>;
}
impl<P, Container> ImageBuffer<P, Container>
where
    P: Pixel,
    Container: Deref<Target = [P::Subpixel]> + DerefMut,
{
    pub fn pixels_mut(&mut self) -> PixelsMut<'_, P>;
    pub fn rows_mut(&mut self) -> RowsMut<'_, P>;
    pub fn enumerate_pixels_mut(&mut self) -> EnumeratePixelsMut<'_, P>;
    pub fn enumerate_rows_mut(&mut self) -> EnumerateRowsMut<'_, P>;
    pub fn get_pixel_mut(&mut self, x: u32, y: u32) -> &mut P;
    pub fn get_pixel_mut_checked(&mut self, x: u32, y: u32) -> Option<&mut P>;
    pub fn put_pixel(&mut self, x: u32, y: u32, pixel: P);
}
impl<P: Pixel, Container> ImageBuffer<P, Container> {
    pub fn set_rgb_primaries(&mut self, color: CicpColorPrimaries);
    pub fn set_transfer_function(&mut self, tf: CicpTransferCharacteristics);
    pub fn color_space(&self) -> Cicp;
    pub fn set_color_space(&mut self, cicp: Cicp) -> ImageResult<()>;
}
impl<P, Container> ImageBuffer<P, Container>
where
    P: Pixel,
    [P::Subpixel]: EncodableLayout,
    Container: Deref<Target = [P::Subpixel]>,
{
    #[blocks(cpu, millis, why = "it encodes and writes an image")]
    pub fn save<Q>(&self, path: Q) -> ImageResult<()>
    where
        Q: AsRef<Path>,
        P: PixelWithColorType;
    #[blocks(cpu, millis, why = "it encodes and writes an image")]
    pub fn save_with_format<Q>(&self, path: Q, format: ImageFormat) -> ImageResult<()>
    where
        Q: AsRef<Path>,
        P: PixelWithColorType;
    pub fn write_to<W>(&self, writer: &mut W, format: ImageFormat) -> ImageResult<()>
    where
        W: Write + Seek,
        P: PixelWithColorType;
    pub fn write_with_encoder<E>(&self, encoder: E) -> ImageResult<()>
    where
        E: ImageEncoder,
        P: PixelWithColorType;
}
impl<P, Container> Default for ImageBuffer<P, Container>
where
    P: Pixel,
    Container: Default,
{
}
impl<P, Container> Deref for ImageBuffer<P, Container>
where
    P: Pixel,
    Container: Deref<Target = [P::Subpixel]>,
{
    type Target = [P::Subpixel];
}
impl<P, Container> DerefMut for ImageBuffer<P, Container>
where
    P: Pixel,
    Container: Deref<Target = [P::Subpixel]> + DerefMut,
{
}
impl<P, Container> Index<(u32, u32)> for ImageBuffer<P, Container>
where
    P: Pixel,
    Container: Deref<Target = [P::Subpixel]>,
{
    type Output = P;
}
impl<P, Container> IndexMut<(u32, u32)> for ImageBuffer<P, Container>
where
    P: Pixel,
    Container: Deref<Target = [P::Subpixel]> + DerefMut,
{
}
impl<P, Container> Clone for ImageBuffer<P, Container>
where
    P: Pixel,
    Container: Deref<Target = [P::Subpixel]> + Clone,
{
}
impl<P, Container> GenericImageView for ImageBuffer<P, Container>
where
    P: Pixel,
    Container: Deref<Target = [P::Subpixel]> + Deref,
{
    type Pixel = P;
}
impl<P, Container> GenericImage for ImageBuffer<P, Container>
where
    P: Pixel,
    Container: Deref<Target = [P::Subpixel]> + DerefMut,
{
}
impl<P: Pixel> ImageBuffer<P, Vec<P::Subpixel>> {
    pub fn new(width: u32, height: u32) -> ImageBuffer<P, Vec<P::Subpixel>>;
    pub fn from_pixel(width: u32, height: u32, pixel: P) -> ImageBuffer<P, Vec<P::Subpixel>>;
    pub fn from_fn<F>(width: u32, height: u32, f: F) -> ImageBuffer<P, Vec<P::Subpixel>>
    where
        F: FnMut(u32, u32) -> P;
    pub fn from_vec(width: u32, height: u32, buf: Vec<P::Subpixel>) -> Option<ImageBuffer<P, Vec<P::Subpixel>>>;
    pub fn into_vec(self) -> Vec<P::Subpixel>;
}
impl<S, Container> ImageBuffer<Rgb<S>, Container>
where
    Rgb<S>: PixelWithColorType<Subpixel = S>,
    Container: DerefMut<Target = [S]>,
{
    pub fn from_raw_bgr(width: u32, height: u32, container: Container) -> Option<Self>;
    pub fn into_raw_bgr(self) -> Container;
}
impl<S, Container> ImageBuffer<Rgba<S>, Container>
where
    Rgba<S>: PixelWithColorType<Subpixel = S>,
    Container: DerefMut<Target = [S]>,
{
    pub fn from_raw_bgra(width: u32, height: u32, container: Container) -> Option<Self>;
    pub fn into_raw_bgra(self) -> Container;
}
impl<Container, FromType: Pixel, ToType: Pixel> ConvertBuffer<ImageBuffer<ToType, Vec<ToType::Subpixel>>>
    for ImageBuffer<FromType, Container>
where
    Container: Deref<Target = [FromType::Subpixel]>,
    ToType:,
{
}
impl<C, SelfPixel: Pixel> ImageBuffer<SelfPixel, C>
where
    SelfPixel: PixelWithColorType,
    C: Deref<Target = [SelfPixel::Subpixel]> + DerefMut,
{
    pub fn copy_from_color_space<FromType, D>(&mut self, from: &ImageBuffer<FromType, D>, options: ConvertColorOptions) -> ImageResult<()>
    where
        FromType: Pixel<Subpixel = SelfPixel::Subpixel> + PixelWithColorType,
        D: Deref<Target = [SelfPixel::Subpixel]>;
    pub fn to_color_space<IntoType>(
        &self,
        color: Cicp,
        options: ConvertColorOptions,
    ) -> Result<ImageBuffer<IntoType, Vec<SelfPixel::Subpixel>>, ImageError>
    where
        IntoType: Pixel<Subpixel = SelfPixel::Subpixel> + PixelWithColorType;
    pub fn apply_color_space(&mut self, color: Cicp, options: ConvertColorOptions) -> ImageResult<()>;
}
impl<P, Container> ImageBuffer<P, Container>
where
    P: Pixel + Sync,
    P::Subpixel: Sync,
    Container: Deref<Target = [P::Subpixel]>,
{
    pub fn par_pixels(&self) -> PixelsPar<'_, P>;
    pub fn par_enumerate_pixels(&self) -> EnumeratePixelsPar<'_, P>;
}
impl<P, Container> ImageBuffer<P, Container>
where
    P: Pixel + Send + Sync,
    P::Subpixel: Send + Sync,
    Container: Deref<Target = [P::Subpixel]> + DerefMut,
{
    pub fn par_pixels_mut(&mut self) -> PixelsMutPar<'_, P>;
    pub fn par_enumerate_pixels_mut(&mut self) -> EnumeratePixelsMutPar<'_, P>;
}
impl<P> ImageBuffer<P, Vec<P::Subpixel>>
where
    P: Pixel + Send + Sync,
    P::Subpixel: Send + Sync,
{
    pub fn from_par_fn<F>(width: u32, height: u32, f: F) -> ImageBuffer<P, Vec<P::Subpixel>>
    where
        F: Fn(u32, u32) -> P + Send + Sync;
}

pub struct ConvertColorOptions {}

pub type RgbImage = ImageBuffer<Rgb<u8>, Vec<u8>>;

pub type RgbaImage = ImageBuffer<Rgba<u8>, Vec<u8>>;

pub type GrayImage = ImageBuffer<Luma<u8>, Vec<u8>>;

pub type GrayAlphaImage = ImageBuffer<LumaA<u8>, Vec<u8>>;

pub type Rgb32FImage = ImageBuffer<Rgb<f32>, Vec<f32>>;

pub type Rgba32FImage = ImageBuffer<Rgba<f32>, Vec<f32>>;

#[derive(PartialEq)]
pub enum DynamicImage {
    ImageLuma8(GrayImage),
    ImageLumaA8(GrayAlphaImage),
    ImageRgb8(RgbImage),
    ImageRgba8(RgbaImage),
    ImageLuma16(Gray16Image),
    ImageLumaA16(GrayAlpha16Image),
    ImageRgb16(Rgb16Image),
    ImageRgba16(Rgba16Image),
    ImageRgb32F(Rgb32FImage),
    ImageRgba32F(Rgba32FImage),
}
impl Clone for DynamicImage {}
impl DynamicImage {
    pub fn new(w: u32, h: u32, color: ColorType) -> DynamicImage;
    pub fn new_luma8(w: u32, h: u32) -> DynamicImage;
    pub fn new_luma_a8(w: u32, h: u32) -> DynamicImage;
    pub fn new_rgb8(w: u32, h: u32) -> DynamicImage;
    pub fn new_rgba8(w: u32, h: u32) -> DynamicImage;
    pub fn new_luma16(w: u32, h: u32) -> DynamicImage;
    pub fn new_luma_a16(w: u32, h: u32) -> DynamicImage;
    pub fn new_rgb16(w: u32, h: u32) -> DynamicImage;
    pub fn new_rgba16(w: u32, h: u32) -> DynamicImage;
    pub fn new_rgb32f(w: u32, h: u32) -> DynamicImage;
    pub fn new_rgba32f(w: u32, h: u32) -> DynamicImage;
    pub fn from_decoder(decoder: impl ImageDecoder) -> ImageResult<Self>;
    pub fn to<T: Pixel>(&self) -> ImageBuffer<T, Vec<T::Subpixel>>;
    pub fn to_rgb8(&self) -> RgbImage;
    pub fn to_rgb16(&self) -> Rgb16Image;
    pub fn to_rgb32f(&self) -> Rgb32FImage;
    pub fn to_rgba8(&self) -> RgbaImage;
    pub fn to_rgba16(&self) -> Rgba16Image;
    pub fn to_rgba32f(&self) -> Rgba32FImage;
    pub fn to_luma8(&self) -> GrayImage;
    pub fn to_luma16(&self) -> Gray16Image;
    pub fn to_luma32f(&self) -> ImageBuffer<Luma<f32>, Vec<f32>>;
    pub fn to_luma_alpha8(&self) -> GrayAlphaImage;
    pub fn to_luma_alpha16(&self) -> GrayAlpha16Image;
    pub fn to_luma_alpha32f(&self) -> ImageBuffer<LumaA<f32>, Vec<f32>>;
    pub fn into_rgb8(self) -> RgbImage;
    pub fn into_rgb16(self) -> Rgb16Image;
    pub fn into_rgb32f(self) -> Rgb32FImage;
    pub fn into_rgba8(self) -> RgbaImage;
    pub fn into_rgba16(self) -> Rgba16Image;
    pub fn into_rgba32f(self) -> Rgba32FImage;
    pub fn into_luma8(self) -> GrayImage;
    pub fn into_luma16(self) -> Gray16Image;
    pub fn into_luma_alpha8(self) -> GrayAlphaImage;
    pub fn into_luma_alpha16(self) -> GrayAlpha16Image;
    pub fn crop(&mut self, x: u32, y: u32, width: u32, height: u32) -> DynamicImage;
    pub fn crop_imm(&self, x: u32, y: u32, width: u32, height: u32) -> DynamicImage;
    pub fn as_rgb8(&self) -> Option<&RgbImage>;
    pub fn as_mut_rgb8(&mut self) -> Option<&mut RgbImage>;
    pub fn as_rgba8(&self) -> Option<&RgbaImage>;
    pub fn as_mut_rgba8(&mut self) -> Option<&mut RgbaImage>;
    pub fn as_luma8(&self) -> Option<&GrayImage>;
    pub fn as_mut_luma8(&mut self) -> Option<&mut GrayImage>;
    pub fn as_luma_alpha8(&self) -> Option<&GrayAlphaImage>;
    pub fn as_mut_luma_alpha8(&mut self) -> Option<&mut GrayAlphaImage>;
    pub fn as_rgb16(&self) -> Option<&Rgb16Image>;
    pub fn as_mut_rgb16(&mut self) -> Option<&mut Rgb16Image>;
    pub fn as_rgba16(&self) -> Option<&Rgba16Image>;
    pub fn as_mut_rgba16(&mut self) -> Option<&mut Rgba16Image>;
    pub fn as_rgb32f(&self) -> Option<&Rgb32FImage>;
    pub fn as_mut_rgb32f(&mut self) -> Option<&mut Rgb32FImage>;
    pub fn as_rgba32f(&self) -> Option<&Rgba32FImage>;
    pub fn as_mut_rgba32f(&mut self) -> Option<&mut Rgba32FImage>;
    pub fn as_luma16(&self) -> Option<&Gray16Image>;
    pub fn as_mut_luma16(&mut self) -> Option<&mut Gray16Image>;
    pub fn as_luma_alpha16(&self) -> Option<&GrayAlpha16Image>;
    pub fn as_mut_luma_alpha16(&mut self) -> Option<&mut GrayAlpha16Image>;
    pub fn as_flat_samples_u8(&self) -> Option<FlatSamples<&[u8]>>;
    pub fn as_flat_samples_u16(&self) -> Option<FlatSamples<&[u16]>>;
    pub fn as_flat_samples_f32(&self) -> Option<FlatSamples<&[f32]>>;
    pub fn as_bytes(&self) -> &[u8];
    pub fn into_bytes(self) -> Vec<u8>;
    pub fn color(&self) -> ColorType;
    pub fn width(&self) -> u32;
    pub fn height(&self) -> u32;
    pub fn set_rgb_primaries(&mut self, color: CicpColorPrimaries);
    pub fn set_transfer_function(&mut self, tf: CicpTransferCharacteristics);
    pub fn color_space(&self) -> Cicp;
    pub fn set_color_space(&mut self, cicp: Cicp) -> ImageResult<()>;
    pub fn has_alpha(&self) -> bool;
    pub fn grayscale(&self) -> DynamicImage;
    pub fn invert(&mut self);
    #[blocks(cpu, millis, why = "it resizes an image")]
    pub fn resize(&self, nwidth: u32, nheight: u32, filter: FilterType) -> DynamicImage;
    #[blocks(cpu, millis, why = "it resizes an image")]
    pub fn resize_exact(&self, nwidth: u32, nheight: u32, filter: FilterType) -> DynamicImage;
    #[blocks(cpu, millis, why = "it resizes an image")]
    pub fn thumbnail(&self, nwidth: u32, nheight: u32) -> DynamicImage;
    #[blocks(cpu, millis, why = "it resizes an image")]
    pub fn thumbnail_exact(&self, nwidth: u32, nheight: u32) -> DynamicImage;
    #[blocks(cpu, millis, why = "it resizes an image")]
    pub fn resize_to_fill(&self, nwidth: u32, nheight: u32, filter: FilterType) -> DynamicImage;
    #[blocks(cpu, millis, why = "it blurs an image")]
    pub fn blur(&self, sigma: f32) -> DynamicImage;
    #[blocks(cpu, millis, why = "it blurs an image")]
    pub fn blur_advanced(&self, parameters: GaussianBlurParameters) -> DynamicImage;
    pub fn fast_blur(&self, sigma: f32) -> DynamicImage;
    pub fn unsharpen(&self, sigma: f32, threshold: i32) -> DynamicImage;
    pub fn filter3x3(&self, kernel: &[f32]) -> DynamicImage;
    pub fn adjust_contrast(&self, c: f32) -> DynamicImage;
    pub fn brighten(&self, value: i32) -> DynamicImage;
    pub fn huerotate(&self, value: i32) -> DynamicImage;
    pub fn flipv(&self) -> DynamicImage;
    pub fn fliph(&self) -> DynamicImage;
    pub fn rotate90(&self) -> DynamicImage;
    pub fn rotate180(&self) -> DynamicImage;
    pub fn rotate270(&self) -> DynamicImage;
    pub fn apply_orientation(&mut self, orientation: Orientation);
    pub fn copy_from_color_space(&mut self, other: &DynamicImage, options: ConvertColorOptions) -> ImageResult<()>;
    pub fn apply_color_space(&mut self, cicp: Cicp, options: ConvertColorOptions) -> ImageResult<()>;
    pub fn convert_color_space(&mut self, cicp: Cicp, options: ConvertColorOptions, color: ColorType) -> ImageResult<()>;
    #[blocks(cpu, millis, why = "it encodes an image")]
    pub fn write_to<W: Write + Seek>(&self, w: W, format: ImageFormat) -> ImageResult<()>;
    pub fn write_with_encoder(&self, encoder: impl ImageEncoder) -> ImageResult<()>;
    #[blocks(cpu, millis, why = "it encodes and writes an image")]
    pub fn save<Q>(&self, path: Q) -> ImageResult<()>
    where
        Q: AsRef<Path>;
    #[blocks(cpu, millis, why = "it encodes and writes an image")]
    pub fn save_with_format<Q>(&self, path: Q, format: ImageFormat) -> ImageResult<()>
    where
        Q: AsRef<Path>;
}
impl From<GrayImage> for DynamicImage {}
impl From<GrayAlphaImage> for DynamicImage {}
impl From<RgbImage> for DynamicImage {}
impl From<RgbaImage> for DynamicImage {}
impl From<Rgb32FImage> for DynamicImage {}
impl From<Rgba32FImage> for DynamicImage {}
impl From<ImageBuffer<Luma<f32>, Vec<f32>>> for DynamicImage {}
impl From<ImageBuffer<LumaA<f32>, Vec<f32>>> for DynamicImage {}
impl GenericImageView for DynamicImage {
    type Pixel = color::Rgba<u8>;
}
impl GenericImage for DynamicImage {}
impl Default for DynamicImage {}

pub trait GenericImageView {
    type Pixel: Pixel;
    fn dimensions(&self) -> (u32, u32);
    fn width(&self) -> u32;
    fn height(&self) -> u32;
    fn in_bounds(&self, x: u32, y: u32) -> bool;
    fn get_pixel(&self, x: u32, y: u32) -> Self::Pixel;
    unsafe fn unsafe_get_pixel(&self, x: u32, y: u32) -> Self::Pixel;
    fn pixels(&self) -> Pixels<'_, Self>
    where
        Self: Sized;
    fn view(&self, x: u32, y: u32, width: u32, height: u32) -> SubImage<&Self>
    where
        Self: Sized;
    fn try_view(&self, x: u32, y: u32, width: u32, height: u32) -> Result<SubImage<&Self>, ImageError>
    where
        Self: Sized;
    fn buffer_like(&self) -> ImageBuffer<Self::Pixel, Vec<<Self::Pixel as Pixel>::Subpixel>>;
    fn buffer_with_dimensions(&self, width: u32, height: u32) -> ImageBuffer<Self::Pixel, Vec<<Self::Pixel as Pixel>::Subpixel>>;
    fn to_pixel_view(&self) -> Option<ViewOfPixel<'_, Self::Pixel>>;
}

pub struct Pixels<'a, I> {}

pub trait GenericImage {}

pub struct FlatSamples<Buffer> {}

pub struct SubImage<I> {}

pub trait ImageDecoder {}

pub trait ImageEncoder {}

pub enum ImageFormat {}

pub struct ImageReader<R: Read + Seek> {}
impl<'a, R: 'a + BufRead + Seek> ImageReader<R> {
    pub fn new(buffered_reader: R) -> Self;
    pub fn with_format(buffered_reader: R, format: ImageFormat) -> Self;
    pub fn format(&self) -> Option<ImageFormat>;
    pub fn set_format(&mut self, format: ImageFormat);
    pub fn clear_format(&mut self);
    pub fn no_limits(&mut self);
    pub fn limits(&mut self, limits: Limits);
    pub fn into_inner(self) -> R;
    pub fn into_decoder(self) -> ImageResult<impl ImageDecoder + 'a>;
    pub fn with_guessed_format(self) -> io::Result<Self>;
    pub fn into_dimensions(self) -> ImageResult<(u32, u32)>;
    #[blocks(cpu, millis, why = "it decodes an image")]
    pub fn decode(self) -> ImageResult<DynamicImage>;
}
impl ImageReader<BufReader<File>> {
    #[blocks(fs, millis, why = "it opens a file")]
    pub fn open<P>(path: P) -> io::Result<Self>
    where
        P: AsRef<Path>;
}

pub struct Limits {}

pub trait EncodableLayout {}

pub trait Primitive {}

pub trait PixelWithColorType {}

pub trait Pixel: Copy + Clone {
    type Subpixel: Primitive;
    const CHANNEL_COUNT: u8;
    fn channels(&self) -> &[Self::Subpixel];
    fn channels_mut(&mut self) -> &mut [Self::Subpixel];
    const COLOR_MODEL: &'static str;
    const HAS_ALPHA: bool;
    fn alpha(&self) -> Self::Subpixel;
    fn channels4(&self) -> (Self::Subpixel, Self::Subpixel, Self::Subpixel, Self::Subpixel);
    fn from_channels(a: Self::Subpixel, b: Self::Subpixel, c: Self::Subpixel, d: Self::Subpixel) -> Self;
    fn from_slice(slice: &[Self::Subpixel]) -> &Self;
    fn from_slice_mut(slice: &mut [Self::Subpixel]) -> &mut Self;
    fn to_rgb(&self) -> Rgb<Self::Subpixel>;
    fn to_rgba(&self) -> Rgba<Self::Subpixel>;
    fn to_luma(&self) -> Luma<Self::Subpixel>;
    fn to_luma_alpha(&self) -> LumaA<Self::Subpixel>;
    fn map<F>(&self, f: F) -> Self
    where
        F: FnMut(Self::Subpixel) -> Self::Subpixel;
    fn apply<F>(&mut self, f: F)
    where
        F: FnMut(Self::Subpixel) -> Self::Subpixel;
    fn map_with_alpha<F, G>(&self, f: F, g: G) -> Self
    where
        F: FnMut(Self::Subpixel) -> Self::Subpixel,
        G: FnMut(Self::Subpixel) -> Self::Subpixel;
    fn apply_with_alpha<F, G>(&mut self, f: F, g: G)
    where
        F: FnMut(Self::Subpixel) -> Self::Subpixel,
        G: FnMut(Self::Subpixel) -> Self::Subpixel;
    fn map_without_alpha<F>(&self, f: F) -> Self
    where
        F: FnMut(Self::Subpixel) -> Self::Subpixel;
    fn apply_without_alpha<F>(&mut self, f: F)
    where
        F: FnMut(Self::Subpixel) -> Self::Subpixel;
    fn map2<F>(&self, other: &Self, f: F) -> Self
    where
        F: FnMut(Self::Subpixel, Self::Subpixel) -> Self::Subpixel;
    fn apply2<F>(&mut self, other: &Self, f: F)
    where
        F: FnMut(Self::Subpixel, Self::Subpixel) -> Self::Subpixel;
    fn invert(&mut self);
    fn blend(&mut self, other: &Self);
}

pub mod buffer {
    use crate::Pixel;

    pub struct Pixels<'a, P: Pixel + 'a> {}
    impl<'a, P: Pixel + 'a> Iterator for Pixels<'a, P>
    where
        P::Subpixel: 'a,
    {
        type Item = &'a P;
    }
    impl<P: Pixel> Clone for Pixels<'_, P> {}

    pub struct PixelsMut<'a, P> {}

    pub struct Rows<'a, P: Pixel + 'a> {}
    impl<'a, P: Pixel + 'a> Iterator for Rows<'a, P>
    where
        P::Subpixel: 'a,
    {
        type Item = Pixels<'a, P>;
    }
    impl<P: Pixel> Clone for Rows<'_, P> {}

    pub struct RowsMut<'a, P> {}

    pub struct EnumeratePixels<'a, P: Pixel + 'a> {}
    impl<'a, P: Pixel + 'a> Iterator for EnumeratePixels<'a, P>
    where
        P::Subpixel: 'a,
    {
        type Item = (u32, u32, &'a P);
    }
    impl<P: Pixel> Clone for EnumeratePixels<'_, P> {}

    pub struct EnumerateRows<'a, P> {}

    pub struct EnumeratePixelsMut<'a, P> {}

    pub struct EnumerateRowsMut<'a, P> {}

    pub trait ConvertBuffer<T> {}

    pub struct PixelsPar<'a, P> {}

    pub struct PixelsMutPar<'a, P> {}

    pub struct EnumeratePixelsPar<'a, P> {}

    pub struct EnumeratePixelsMutPar<'a, P> {}
}

pub mod error {
    pub enum ImageError {}

    pub type ImageResult<T> = Result<T, ImageError>;
}

pub mod flat {
    use crate::Pixel;

    pub use crate::FlatSamples;

    pub struct SampleLayout {}

    pub struct View<Buffer, P> {}

    pub type ViewOfPixel<'lt, P> = View<&'lt [<P as Pixel>::Subpixel], P>;
}

mod hidden {
    use crate::hidden::{Luma, LumaA, Rgb, Rgba};
    use crate::ImageBuffer;

    pub type Rgb16Image = ImageBuffer<Rgb<u16>, Vec<u16>>;

    pub type Rgba16Image = ImageBuffer<Rgba<u16>, Vec<u16>>;

    pub type Gray16Image = ImageBuffer<Luma<u16>, Vec<u16>>;

    pub type GrayAlpha16Image = ImageBuffer<LumaA<u16>, Vec<u16>>;
    pub struct Luma<A> {}
    pub struct LumaA<A> {}
    pub struct Rgb<A> {}
    pub struct Rgba<A> {}
}

pub mod imageops {
    use crate::{GenericImageView, ImageBuffer, Pixel};

    #[blocks(cpu, millis, why = "it resizes an image")]
    pub fn resize<I: GenericImageView>(
        image: &I,
        nwidth: u32,
        nheight: u32,
        filter: FilterType,
    ) -> ImageBuffer<I::Pixel, Vec<<I::Pixel as Pixel>::Subpixel>>
    where
        I::Pixel: 'static,
        <I::Pixel as Pixel>::Subpixel: 'static;

    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    pub enum FilterType {
        Nearest,
        Triangle,
        CatmullRom,
        Gaussian,
        Lanczos3,
    }

    pub struct GaussianBlurParameters {}
}

pub mod metadata {
    pub struct Cicp {}

    pub enum CicpColorPrimaries {}

    pub enum CicpTransferCharacteristics {}

    pub enum Orientation {}
}
