#![source("fast_image_resize 6.0.0")]

use crate::hidden::{CpuExtensions, ImageView, ImageViewMut, IntoImageView, IntoImageViewMut, PixelTrait, ResizeAlg, ResizeError};
#[derive(Clone, Default)]
pub struct Resizer {}
#[derive(Clone, Default)]
pub struct ResizeOptions {}
#[derive(Clone, Default)]
pub struct MulDiv {}

impl ResizeOptions {
    pub fn new() -> Self;
    pub fn resize_alg(&self, resize_alg: ResizeAlg) -> Self;
    pub fn crop(&self, left: f64, top: f64, width: f64, height: f64) -> Self;
    pub fn fit_into_destination(&self, centering: Option<(f64, f64)>) -> Self;
    pub fn use_alpha(&self, v: bool) -> Self;
}

impl Resizer {
    pub fn new() -> Self;
    #[blocks(cpu, millis, why = "it resizes an image")]
    pub fn resize<'o>(
        &mut self,
        src_image: &impl IntoImageView,
        dst_image: &mut impl IntoImageViewMut,
        options: impl Into<Option<&'o ResizeOptions>>,
    ) -> Result<(), ResizeError>;
    #[blocks(cpu, millis, why = "it resizes an image")]
    pub fn resize_typed<'o, P: PixelTrait>(
        &mut self,
        src_view: &impl ImageView<Pixel = P>,
        dst_view: &mut impl ImageViewMut<Pixel = P>,
        options: impl Into<Option<&'o ResizeOptions>>,
    ) -> Result<(), ResizeError>;
    pub fn size_of_internal_buffers(&self) -> usize;
    pub fn reset_internal_buffers(&mut self);
    pub fn cpu_extensions(&self) -> CpuExtensions;
    pub unsafe fn set_cpu_extensions(&mut self, extensions: CpuExtensions);
}

mod hidden {
    pub struct CpuExtensions {}
    pub trait ImageView {}
    pub trait ImageViewMut {}
    pub trait IntoImageView {}
    pub trait IntoImageViewMut {}
    pub trait PixelTrait {}
    pub struct ResizeAlg {}
    pub struct ResizeError {}
}
