#![source("rodio 0.23.0")]

use crate::mixer::Mixer;
use crate::queue::SourcesQueueOutput;
use crate::source::SeekError;
use dasp_sample::FromSample;
use std::num::NonZero;
use std::time::Duration;

pub use crate::source::Source;

pub type SampleRate = NonZero<u32>;

pub type ChannelCount = NonZero<u16>;

pub type BitDepth = NonZero<u32>;

pub type Float = f64;

pub type Sample = Float;

pub struct Player {}
impl Player {
    pub fn connect_new(mixer: &Mixer) -> Player;
    pub fn new() -> (Player, SourcesQueueOutput);
    pub fn append<S>(&self, source: S)
    where
        S: Source + Send + 'static,
        f32: FromSample<S::Item>;
    pub fn volume(&self) -> Float;
    pub fn set_volume(&self, value: Float);
    pub fn speed(&self) -> f32;
    pub fn set_speed(&self, value: f32);
    pub fn play(&self);
    pub fn try_seek(&self, pos: Duration) -> Result<(), SeekError>;
    pub fn pause(&self);
    pub fn is_paused(&self) -> bool;
    pub fn clear(&self);
    pub fn skip_one(&self);
    pub fn stop(&self);
    pub fn detach(self);
    #[blocks(sleep, unbounded, why = "it waits until playback ends")]
    pub fn sleep_until_end(&self);
    pub fn empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn get_pos(&self) -> Duration;
}

pub struct SpatialPlayer {}
impl SpatialPlayer {
    pub fn connect_new(mixer: &Mixer, emitter_position: [f32; 3], left_ear: [f32; 3], right_ear: [f32; 3]) -> SpatialPlayer;
    pub fn set_emitter_position(&self, pos: [f32; 3]);
    pub fn set_left_ear_position(&self, pos: [f32; 3]);
    pub fn set_right_ear_position(&self, pos: [f32; 3]);
    pub fn append<S>(&self, source: S)
    where
        S: Source + Send + 'static,
        f32: FromSample<S::Item>;
    pub fn volume(&self) -> Float;
    pub fn set_volume(&self, value: Float);
    pub fn speed(&self) -> f32;
    pub fn set_speed(&self, value: f32);
    pub fn play(&self);
    pub fn pause(&self);
    pub fn is_paused(&self) -> bool;
    pub fn clear(&self);
    pub fn stop(&self);
    pub fn detach(self);
    #[blocks(sleep, unbounded, why = "it waits until playback ends")]
    pub fn sleep_until_end(&self);
    pub fn empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn try_seek(&self, pos: Duration) -> Result<(), SeekError>;
    pub fn get_pos(&self) -> Duration;
}

#[versions("<0.21")]
#[source("rodio 0.20.1")]
pub struct Sink {}
#[versions("<0.21")]
impl Sink {
    #[blocks(sleep, unbounded, why = "it waits until playback ends")]
    pub fn sleep_until_end(&self);
    pub fn append<S>(&self, source: S);
    pub fn play(&self);
    pub fn pause(&self);
    pub fn stop(&self);
}

pub mod buffer {
    pub struct SamplesBuffer {}
}

pub mod decoder {
    pub mod symphonia {
        pub enum SeekError {}
    }
}

pub mod mixer {
    #[derive(Clone)]
    pub struct Mixer {}
}

pub mod queue {
    use crate::source::Source;
    use crate::Sample;

    pub struct SourcesQueueOutput {}
    impl Source for SourcesQueueOutput {}
    impl Iterator for SourcesQueueOutput {
        type Item = Sample;
    }
}

pub mod source {
    use crate::buffer::SamplesBuffer;
    use crate::{BitDepth, ChannelCount, Float, Sample, SampleRate};
    use dasp_sample::FromSample;
    use std::sync::Arc;
    use std::time::Duration;
    use std::{error, io};

    pub use crate::source::dither::{Algorithm as DitherAlgorithm, Dither};

    pub struct AutomaticGainControlSettings {}

    pub struct AutomaticGainControl<I> {}

    pub struct Amplify<I> {}

    pub struct BltFilter<I> {}

    pub struct Buffered<I> {}

    pub type Crossfade<I1, I2> = Mix<TakeDuration<I1>, FadeIn<TakeDuration<I2>>>;

    pub struct Delay<I> {}

    pub struct Distortion<I> {}

    pub struct FadeIn<I> {}

    pub struct FadeOut<I> {}

    pub struct LimitSettings {}

    pub struct Limit<I> {}

    pub struct LinearGainRamp<I> {}

    pub struct Mix<I1, I2> {}

    pub struct Pausable<I> {}

    pub struct PeriodicAccess<I, F> {}

    pub struct TrackPosition<I> {}

    pub struct Repeat<I> {}

    pub struct SkipDuration<I> {}

    pub struct Skippable<I> {}

    pub struct Speed<I> {}

    pub struct Stoppable<I> {}

    pub struct TakeDuration<I> {}

    pub trait Source: Iterator<Item = Sample> {
        fn current_span_len(&self) -> Option<usize>;
        fn is_exhausted(&self) -> bool;
        fn channels(&self) -> ChannelCount;
        fn sample_rate(&self) -> SampleRate;
        fn total_duration(&self) -> Option<Duration>;
        fn buffered(self) -> Buffered<Self>
        where
            Self: Sized;
        fn dither(self, target_bits: BitDepth, algorithm: DitherAlgorithm) -> Dither<Self>
        where
            Self: Sized;
        fn mix<S>(self, other: S) -> Mix<Self, S>
        where
            Self: Sized,
            S: Source;
        fn repeat_infinite(self) -> Repeat<Self>
        where
            Self: Sized;
        fn take_duration(self, duration: Duration) -> TakeDuration<Self>
        where
            Self: Sized;
        fn delay(self, duration: Duration) -> Delay<Self>
        where
            Self: Sized;
        fn skip_duration(self, duration: Duration) -> SkipDuration<Self>
        where
            Self: Sized;
        fn amplify(self, value: Float) -> Amplify<Self>
        where
            Self: Sized;
        fn amplify_decibel(self, value: Float) -> Amplify<Self>
        where
            Self: Sized;
        fn amplify_normalized(self, value: Float) -> Amplify<Self>
        where
            Self: Sized;
        fn automatic_gain_control(self, agc_settings: AutomaticGainControlSettings) -> AutomaticGainControl<Self>
        where
            Self: Sized;
        fn take_crossfade_with<S: Source>(self, other: S, duration: Duration) -> Crossfade<Self, S>
        where
            Self: Sized,
            Self::Item: FromSample<S::Item>;
        fn fade_in(self, duration: Duration) -> FadeIn<Self>
        where
            Self: Sized;
        fn fade_out(self, duration: Duration) -> FadeOut<Self>
        where
            Self: Sized;
        fn limit(self, settings: LimitSettings) -> Limit<Self>
        where
            Self: Sized;
        fn linear_gain_ramp(self, duration: Duration, start_value: Float, end_value: Float, clamp_end: bool) -> LinearGainRamp<Self>
        where
            Self: Sized;
        fn periodic_access<F>(self, period: Duration, access: F) -> PeriodicAccess<Self, F>
        where
            Self: Sized,
            F: FnMut(&mut Self);
        fn speed(self, ratio: f32) -> Speed<Self>
        where
            Self: Sized;
        fn record(self) -> SamplesBuffer
        where
            Self: Sized;
        fn reverb(self, duration: Duration, amplitude: Float) -> Mix<Self, Delay<Amplify<Self>>>
        where
            Self: Sized + Clone;
        fn pausable(self, initially_paused: bool) -> Pausable<Self>
        where
            Self: Sized;
        fn stoppable(self) -> Stoppable<Self>
        where
            Self: Sized;
        fn skippable(self) -> Skippable<Self>
        where
            Self: Sized;
        fn track_position(self) -> TrackPosition<Self>
        where
            Self: Sized;
        fn low_pass(self, freq: u32) -> BltFilter<Self>
        where
            Self: Sized,
            Self: Source<Item = Sample>;
        fn high_pass(self, freq: u32) -> BltFilter<Self>
        where
            Self: Sized,
            Self: Source<Item = Sample>;
        fn low_pass_with_q(self, freq: u32, q: Float) -> BltFilter<Self>
        where
            Self: Sized,
            Self: Source<Item = Sample>;
        fn high_pass_with_q(self, freq: u32, q: Float) -> BltFilter<Self>
        where
            Self: Sized,
            Self: Source<Item = Sample>;
        fn distortion(self, gain: Float, threshold: Float) -> Distortion<Self>
        where
            Self: Sized;
        fn try_seek(&mut self, pos: Duration) -> Result<(), SeekError>;
    }

    #[derive(Clone)]
    pub enum SeekError {
        NotSupported { underlying_source: &'static str },
        SymphoniaDecoder(crate::decoder::symphonia::SeekError),
        HoundDecoder(Arc<io::Error>),
        Other(Arc<dyn error::Error + Send + Sync + 'static>),
    }
    impl From<crate::decoder::symphonia::SeekError> for SeekError {}

    pub mod dither {
        pub enum Algorithm {}

        pub struct Dither<I> {}
    }
}
