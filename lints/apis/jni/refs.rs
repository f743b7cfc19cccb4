pub mod refs {
    use crate::descriptors::Desc;
    use crate::hidden::JClass;
    use crate::objects::JObject;
    use crate::strings::JNIStr;
    use crate::Env;
    use jni_sys::jobject;
    use std::borrow::Cow;
    use std::ops::Deref;

    pub struct Cast<'any, 'from, To: Reference> {}
    impl<'local, 'from, To: Reference> Deref for Cast<'local, 'from, To> {
        type Target = To::Kind<'local>;
    }
    impl<'local, 'from, To: Reference> AsRef<To::Kind<'local>> for Cast<'local, 'from, To> {}
    impl<'any, 'from, To: Reference> Reference for Cast<'any, 'from, To> {
        type Kind<'local> = To::Kind<'local>;
        type GlobalKind = To::GlobalKind;
    }

    pub trait Reference: Sized {
        type Kind<'local>: Reference + Default + Into<JObject<'local>> + AsRef<JObject<'local>> + 'local;
        type GlobalKind: Reference + Default + Into<JObject<'static>> + AsRef<JObject<'static>> + Send + Sync + 'static;
        fn as_raw(&self) -> jobject;
        fn is_null(&self) -> bool;
        fn null<'any>() -> Self::Kind<'any>;
        fn class_name() -> Cow<'static, JNIStr>;
        fn lookup_class<'caller>(
            env: &Env<'_>,
            loader_context: &LoaderContext,
        ) -> crate::errors::Result<impl Deref<Target = Global<JClass<'static>>> + 'caller>;
        unsafe fn kind_from_raw<'env>(reference: jobject) -> Self::Kind<'env>;
        unsafe fn global_kind_from_raw(global_ref: jobject) -> Self::GlobalKind;
    }
    impl<T> Reference for &T
    where
        T: Reference,
    {
        type Kind<'local> = T::Kind<'local>;
        type GlobalKind = T::GlobalKind;
    }

    pub enum LoaderContext<'any_local, 'a> {}

    pub struct Global<T> {}
    impl<'local, 'obj_ref, T> Desc<'local, T> for &'obj_ref Global<T>
    where
        T: Reference + AsRef<T> + AsRef<JObject<'static>> + Into<JObject<'static>> + Default + Send + Sync + 'static,
    {
        type Output = &'obj_ref T;
    }
    impl<T> Default for Global<T> where T: Into<JObject<'static>> + AsRef<JObject<'static>> + Default + Reference + Send + Sync + 'static {}
    impl<T, U> AsRef<U> for Global<T> where T: AsRef<U> + Into<JObject<'static>> + AsRef<JObject<'static>> + Default + Reference + Send + Sync {}
    impl<T> Deref for Global<T>
    where
        T: Into<JObject<'static>> + AsRef<JObject<'static>> + Default + Reference + Send + Sync + 'static,
    {
        type Target = T;
    }
    impl<T> Reference for Global<T>
    where
        T: Into<JObject<'static>> + AsRef<JObject<'static>> + Default + Reference + Send + Sync,
    {
        type Kind<'env> = T::Kind<'env>;
        type GlobalKind = T::GlobalKind;
    }

    pub struct Weak<T> {}
    impl<T> Default for Weak<T> where T: Into<JObject<'static>> + AsRef<JObject<'static>> + Default + Reference + Send + Sync {}
    impl<T, U> AsRef<U> for Weak<T> where T: AsRef<U> + Into<JObject<'static>> + AsRef<JObject<'static>> + Default + Reference + Send + Sync {}
    impl<T> Deref for Weak<T>
    where
        T: Into<JObject<'static>> + AsRef<JObject<'static>> + Default + Reference + Send + Sync,
    {
        type Target = T;
    }
    impl<T> Reference for Weak<T>
    where
        T: Into<JObject<'static>> + AsRef<JObject<'static>> + Default + Reference + Send + Sync,
    {
        type Kind<'env> = T::Kind<'env>;
        type GlobalKind = T::GlobalKind;
    }

    pub struct Auto<'local, T> {}
    impl<'local, 'other_local, T> Desc<'local, T> for Auto<'other_local, T>
    where
        T: AsRef<T> + Into<JObject<'other_local>>,
    {
        type Output = Self;
    }
    impl<'local, 'other_local, T> Desc<'local, T> for &Auto<'other_local, T>
    where
        T: AsRef<T> + Into<JObject<'other_local>>,
    {
        type Output = Self;
    }
    impl<'local, T, U> AsRef<U> for Auto<'local, T> where T: AsRef<U> + Into<JObject<'local>> {}
    impl<'local, T> Deref for Auto<'local, T>
    where
        T: Into<JObject<'local>>,
    {
        type Target = T;
    }
    impl<'local, T> From<T> for Auto<'local, T> where T: Into<JObject<'local>> {}
    impl<'local, T> Reference for Auto<'local, T>
    where
        T: Reference + Into<JObject<'local>>,
    {
        type Kind<'env> = T::Kind<'env>;
        type GlobalKind = T::GlobalKind;
    }
}
