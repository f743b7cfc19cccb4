#![source("jni 0.22.4")]

use crate::descriptors::Desc;
use crate::elements::{AutoElements, AutoElementsCritical, ReleaseMode};
use crate::errors::Error;
use crate::hidden::{JByteBuffer, JClass, JClassLoader, JList, JMap, JString, JThrowable};
use crate::ids::{JFieldID, JMethodID, JStaticFieldID, JStaticMethodID};
use crate::objects::{
    AsJArrayRaw, JBooleanArray, JByteArray, JCharArray, JDoubleArray, JFloatArray, JIntArray, JLongArray, JObject, JObjectArray,
    JPrimitiveArray, JShortArray, TypeArray,
};
use crate::refs::{Auto, Cast, Global, Reference, Weak};
use crate::signature::{FieldSignature, JavaType, MethodSignature, ReturnType};
use crate::strings::{JNIStr, MUTF8Chars};
use crate::vm::JavaVM;
use jni_sys::{jboolean, jbyte, jchar, jdouble, jfloat, jint, jlong, jobject, jshort, jsize, jvalue, JNIEnv};
use std::result;
use std::sync::MutexGuard;

#[derive(Copy, Clone, PartialEq, PartialOrd, Ord, Eq, Hash)]
pub struct JNIVersion {}
impl From<jint> for JNIVersion {}

pub enum JValueOwned<'local> {}

pub enum JValue<'obj_ref> {}

pub struct Env<'local> {}
impl<'local> Env<'local> {
    pub fn assert_top(&self);
    pub fn owns_attachment(&self) -> bool;
    pub fn get_raw(&self) -> *mut JNIEnv;
    pub fn version(&self) -> crate::errors::Result<JNIVersion>;
    pub fn define_class<'any_loader, N, L>(&mut self, name: Option<N>, loader: L, buf: &[u8]) -> crate::errors::Result<JClass<'local>>
    where
        N: AsRef<JNIStr>,
        L: AsRef<JClassLoader<'any_loader>>;
    pub fn define_class_jbyte<'any_loader, N, L>(
        &mut self,
        name: Option<N>,
        loader: L,
        buf: &[jbyte],
    ) -> crate::errors::Result<JClass<'local>>
    where
        N: AsRef<JNIStr>,
        L: AsRef<JClassLoader<'any_loader>>;
    pub fn find_class<S>(&mut self, name: S) -> crate::errors::Result<JClass<'local>>
    where
        S: AsRef<JNIStr>;
    pub fn load_class<S>(&mut self, name: S) -> crate::errors::Result<JClass<'local>>
    where
        S: AsRef<JNIStr>;
    pub fn get_superclass<'other_local, T>(&mut self, class: T) -> crate::errors::Result<Option<JClass<'local>>>
    where
        T: Desc<'local, JClass<'other_local>>;
    pub fn is_assignable_from<'other_local_1, 'other_local_2, T, U>(&mut self, class1: T, class2: U) -> crate::errors::Result<bool>
    where
        T: Desc<'local, JClass<'other_local_1>>,
        U: Desc<'local, JClass<'other_local_2>>;
    pub fn is_instance_of<'other_local_1, 'other_local_2, O, T>(&mut self, object: O, class: T) -> crate::errors::Result<bool>
    where
        O: AsRef<JObject<'other_local_1>>,
        T: Desc<'local, JClass<'other_local_2>>;
    pub fn is_same_object<'other_local_1, 'other_local_2, O, T>(&self, ref1: O, ref2: T) -> crate::errors::Result<bool>
    where
        O: AsRef<JObject<'other_local_1>>,
        T: AsRef<JObject<'other_local_2>>;
    pub fn throw<'other_local, E>(&mut self, obj: E) -> crate::errors::Result<()>
    where
        E: Desc<'local, JThrowable<'other_local>>;
    pub fn throw_new<'other_local, S, T>(&mut self, class: T, msg: S) -> crate::errors::Result<()>
    where
        S: AsRef<JNIStr>,
        T: Desc<'local, JClass<'other_local>>;
    pub fn throw_new_void<'other_local, T>(&mut self, class: T) -> crate::errors::Result<()>
    where
        T: Desc<'local, JClass<'other_local>>;
    pub fn exception_check(&self) -> bool;
    pub fn exception_occurred(&mut self) -> Option<JThrowable<'local>>;
    pub fn exception_describe(&self);
    pub fn exception_clear(&self);
    pub fn exception_catch(&self) -> crate::errors::Result<()>;
    pub fn fatal_error(&self, msg: &JNIStr) -> !;
    pub unsafe fn new_direct_byte_buffer(&mut self, data: *mut u8, len: usize) -> crate::errors::Result<JByteBuffer<'local>>;
    pub fn get_direct_buffer_address(&self, buf: &JByteBuffer) -> crate::errors::Result<*mut u8>;
    pub fn get_direct_buffer_capacity(&self, buf: &JByteBuffer) -> crate::errors::Result<usize>;
    pub fn new_global_ref<'any_local, O>(&self, obj: O) -> crate::errors::Result<Global<O::GlobalKind>>
    where
        O: Reference + AsRef<JObject<'any_local>>;
    pub fn new_cast_global_ref<'any_local, To>(
        &self,
        obj: impl Reference + AsRef<JObject<'any_local>>,
    ) -> crate::errors::Result<Global<To::GlobalKind>>
    where
        To: Reference;
    pub unsafe fn global_from_raw<T: Reference>(&self, raw: jobject) -> Global<T::GlobalKind>;
    pub fn cast_global<To>(
        &self,
        obj: Global<impl Into<JObject<'static>> + AsRef<JObject<'static>> + Default + Reference + Send + Sync + 'static>,
    ) -> crate::errors::Result<Global<To::GlobalKind>>
    where
        To: Reference;
    pub fn new_weak_ref<O>(&self, obj: O) -> crate::errors::Result<Weak<O::GlobalKind>>
    where
        O: Reference;
    pub unsafe fn weak_from_raw<T: Reference>(&self, raw: jobject) -> Weak<T::GlobalKind>;
    pub fn new_local_ref<'any_local, O>(&mut self, obj: O) -> crate::errors::Result<O::Kind<'local>>
    where
        O: Reference + AsRef<JObject<'any_local>>;
    pub fn new_cast_local_ref<'any_local, To>(
        &mut self,
        obj: impl Reference + AsRef<JObject<'any_local>>,
    ) -> crate::errors::Result<To::Kind<'local>>
    where
        To: Reference;
    pub fn cast_local<'any_local, To>(
        &self,
        obj: impl Reference + Into<JObject<'any_local>> + AsRef<JObject<'any_local>>,
    ) -> crate::errors::Result<To::Kind<'any_local>>
    where
        To: Reference;
    pub fn as_cast<'from, 'any, To>(
        &self,
        obj: &'from (impl Reference + AsRef<JObject<'any>>),
    ) -> crate::errors::Result<Cast<'from, 'any, To>>
    where
        To: Reference,
        'any: 'from;
    pub unsafe fn as_cast_unchecked<'from, 'any, To>(&self, obj: &'from (impl Reference + AsRef<JObject<'any>>)) -> Cast<'from, 'any, To>
    where
        To: Reference,
        'any: 'from;
    pub unsafe fn as_cast_raw<'from, To>(&self, from: &'from jobject) -> crate::errors::Result<Cast<'from, 'from, To>>
    where
        To: Reference;
    pub fn auto_local<O>(&self, obj: O) -> Auto<'local, O>
    where
        O: Into<JObject<'local>>;
    pub fn delete_local_ref<'other_local, O>(&self, obj: O)
    where
        O: Into<JObject<'other_local>>;
    pub fn with_local_frame<F, T, E>(&self, capacity: usize, f: F) -> result::Result<T, E>
    where
        F: FnOnce(&mut Env) -> result::Result<T, E>,
        E: From<Error>;
    pub fn with_local_frame_returning_local<F, T, E>(&mut self, capacity: usize, f: F) -> result::Result<T::Kind<'local>, E>
    where
        F: for<'new_local> FnOnce(&mut Env<'new_local>) -> result::Result<T::Kind<'new_local>, E>,
        T: Reference,
        E: From<Error>;
    pub fn with_top_local_frame<F, T, E>(&self, f: F) -> result::Result<T, E>
    where
        F: FnOnce(&mut Env) -> result::Result<T, E>,
        E: From<Error>;
    pub fn alloc_object<'other_local, T>(&mut self, class: T) -> crate::errors::Result<JObject<'local>>
    where
        T: Desc<'local, JClass<'other_local>>;
    pub fn get_method_id<'other_local, 'sig, 'sig_args, C, N, S>(&mut self, class: C, name: N, sig: S) -> crate::errors::Result<JMethodID>
    where
        C: Desc<'local, JClass<'other_local>>,
        N: AsRef<JNIStr>,
        S: AsRef<MethodSignature<'sig, 'sig_args>>;
    pub fn get_static_method_id<'other_local, 'sig, 'sig_args, C, N, S>(
        &mut self,
        class: C,
        name: N,
        sig: S,
    ) -> crate::errors::Result<JStaticMethodID>
    where
        C: Desc<'local, JClass<'other_local>>,
        N: AsRef<JNIStr>,
        S: AsRef<MethodSignature<'sig, 'sig_args>>;
    pub fn get_field_id<'other_local, 'sig, C, N, S>(&mut self, class: C, name: N, sig: S) -> crate::errors::Result<JFieldID>
    where
        C: Desc<'local, JClass<'other_local>>,
        N: AsRef<JNIStr>,
        S: AsRef<FieldSignature<'sig>>;
    pub fn get_static_field_id<'other_local, 'sig, T, U, V>(&mut self, class: T, name: U, sig: V) -> crate::errors::Result<JStaticFieldID>
    where
        T: Desc<'local, JClass<'other_local>>,
        U: AsRef<JNIStr>,
        V: AsRef<FieldSignature<'sig>>;
    pub fn get_object_class<'other_local, O>(&mut self, obj: O) -> crate::errors::Result<JClass<'local>>
    where
        O: AsRef<JObject<'other_local>>;
    pub unsafe fn call_static_method_unchecked<'other_local, T, U>(
        &mut self,
        class: T,
        method_id: U,
        ret: ReturnType,
        args: &[jvalue],
    ) -> crate::errors::Result<JValueOwned<'local>>
    where
        T: Desc<'local, JClass<'other_local>>,
        U: Desc<'local, JStaticMethodID>;
    pub unsafe fn call_method_unchecked<'other_local, O, T>(
        &mut self,
        obj: O,
        method_id: T,
        ret_ty: ReturnType,
        args: &[jvalue],
    ) -> crate::errors::Result<JValueOwned<'local>>
    where
        O: AsRef<JObject<'other_local>>,
        T: Desc<'local, JMethodID>;
    pub unsafe fn call_nonvirtual_method_unchecked<'other_local, O, T, U>(
        &mut self,
        obj: O,
        class: T,
        method_id: U,
        ret_ty: ReturnType,
        args: &[jvalue],
    ) -> crate::errors::Result<JValueOwned<'local>>
    where
        O: AsRef<JObject<'other_local>>,
        T: Desc<'local, JClass<'other_local>>,
        U: Desc<'local, JMethodID>;
    #[blocks(ffi, micros, pedantic, why = "it runs Java code")]
    pub fn call_method<'other_local, 'sig, 'sig_args, O, N, S>(
        &mut self,
        obj: O,
        name: N,
        sig: S,
        args: &[JValue],
    ) -> crate::errors::Result<JValueOwned<'local>>
    where
        O: AsRef<JObject<'other_local>>,
        N: AsRef<JNIStr>,
        S: AsRef<MethodSignature<'sig, 'sig_args>>;
    #[blocks(ffi, micros, pedantic, why = "it runs Java code")]
    pub fn call_static_method<'other_local, 'sig, 'sig_args, C, N, S>(
        &mut self,
        class: C,
        name: N,
        sig: S,
        args: &[JValue],
    ) -> crate::errors::Result<JValueOwned<'local>>
    where
        C: Desc<'local, JClass<'other_local>>,
        N: AsRef<JNIStr>,
        S: AsRef<MethodSignature<'sig, 'sig_args>>;
    pub fn call_nonvirtual_method<'other_local, 'sig, 'sig_args, O, C, N, S>(
        &mut self,
        obj: O,
        class: C,
        name: N,
        sig: S,
        args: &[JValue],
    ) -> crate::errors::Result<JValueOwned<'local>>
    where
        O: AsRef<JObject<'other_local>>,
        C: Desc<'local, JClass<'other_local>>,
        N: AsRef<JNIStr>,
        S: AsRef<MethodSignature<'sig, 'sig_args>>;
    pub fn new_object<'other_local, 'sig, 'sig_args, C, S>(
        &mut self,
        class: C,
        ctor_sig: S,
        ctor_args: &[JValue],
    ) -> crate::errors::Result<JObject<'local>>
    where
        C: Desc<'local, JClass<'other_local>>,
        S: AsRef<MethodSignature<'sig, 'sig_args>>;
    pub unsafe fn new_object_unchecked<'other_local, C, M>(
        &mut self,
        class: C,
        ctor_id: M,
        ctor_args: &[jvalue],
    ) -> crate::errors::Result<JObject<'local>>
    where
        C: Desc<'local, JClass<'other_local>>,
        M: Desc<'local, JMethodID>;
    pub fn get_list<'any_local>(
        &mut self,
        obj: impl Reference + Into<JObject<'any_local>> + AsRef<JObject<'any_local>>,
    ) -> crate::errors::Result<JList<'any_local>>;
    pub fn get_map<'any_local>(
        &mut self,
        obj: impl Reference + Into<JObject<'any_local>> + AsRef<JObject<'any_local>>,
    ) -> crate::errors::Result<JMap<'any_local>>;
    pub fn get_string_unchecked<'any_local, StringRef>(
        &mut self,
        obj: StringRef,
    ) -> crate::errors::Result<MUTF8Chars<'any_local, StringRef>>
    where
        StringRef: AsRef<JString<'any_local>> + Reference;
    pub fn get_string<'any_local, StringRef>(&self, obj: StringRef) -> crate::errors::Result<MUTF8Chars<'any_local, StringRef>>
    where
        StringRef: AsRef<JString<'any_local>> + Reference;
    pub fn new_string(&mut self, from: impl AsRef<str>) -> crate::errors::Result<JString<'local>>;
    pub fn get_array_length<'other_local, 'array>(&self, array: &'array impl AsJArrayRaw<'other_local>) -> crate::errors::Result<jsize>;
    pub fn new_object_array<'other_local_1, 'other_local_2, T, U>(
        &mut self,
        length: jsize,
        element_class: T,
        initial_element: U,
    ) -> crate::errors::Result<JObjectArray<'local>>
    where
        T: Desc<'local, JClass<'other_local_2>>,
        U: AsRef<JObject<'other_local_1>>;
    pub fn new_object_type_array<'any_local, E>(
        &mut self,
        length: usize,
        initial_element: impl AsRef<E::Kind<'any_local>>,
    ) -> crate::errors::Result<JObjectArray<'local, E::Kind<'local>>>
    where
        E: Reference;
    pub fn get_object_array_element<'other_local, E: Reference + 'other_local>(
        &mut self,
        array: impl AsRef<JObjectArray<'other_local, E>>,
        index: usize,
    ) -> crate::errors::Result<E::Kind<'local>>;
    pub fn set_object_array_element<'any_local_1, 'any_local_2, E: Reference + 'any_local_1>(
        &self,
        array: impl AsRef<JObjectArray<'any_local_1, E>>,
        index: usize,
        value: impl AsRef<E::Kind<'any_local_2>>,
    ) -> crate::errors::Result<()>;
    pub fn byte_array_from_slice(&mut self, buf: &[u8]) -> crate::errors::Result<JByteArray<'local>>;
    pub fn convert_byte_array<'other_local>(&self, array: impl AsRef<JByteArray<'other_local>>) -> crate::errors::Result<Vec<u8>>;
    pub fn new_boolean_array(&mut self, length: usize) -> crate::errors::Result<JBooleanArray<'local>>;
    pub fn new_byte_array(&mut self, length: usize) -> crate::errors::Result<JByteArray<'local>>;
    pub fn new_char_array(&mut self, length: usize) -> crate::errors::Result<JCharArray<'local>>;
    pub fn new_short_array(&mut self, length: usize) -> crate::errors::Result<JShortArray<'local>>;
    pub fn new_int_array(&mut self, length: usize) -> crate::errors::Result<JIntArray<'local>>;
    pub fn new_long_array(&mut self, length: usize) -> crate::errors::Result<JLongArray<'local>>;
    pub fn new_float_array(&mut self, length: usize) -> crate::errors::Result<JFloatArray<'local>>;
    pub fn new_double_array(&mut self, length: usize) -> crate::errors::Result<JDoubleArray<'local>>;
    pub fn get_boolean_array_region<'other_local>(
        &self,
        array: impl AsRef<JBooleanArray<'other_local>>,
        start: jsize,
        buf: &mut [jboolean],
    ) -> crate::errors::Result<()>;
    pub fn get_byte_array_region<'other_local>(
        &self,
        array: impl AsRef<JByteArray<'other_local>>,
        start: jsize,
        buf: &mut [jbyte],
    ) -> crate::errors::Result<()>;
    pub fn get_char_array_region<'other_local>(
        &self,
        array: impl AsRef<JCharArray<'other_local>>,
        start: jsize,
        buf: &mut [jchar],
    ) -> crate::errors::Result<()>;
    pub fn get_short_array_region<'other_local>(
        &self,
        array: impl AsRef<JShortArray<'other_local>>,
        start: jsize,
        buf: &mut [jshort],
    ) -> crate::errors::Result<()>;
    pub fn get_int_array_region<'other_local>(
        &self,
        array: impl AsRef<JIntArray<'other_local>>,
        start: jsize,
        buf: &mut [jint],
    ) -> crate::errors::Result<()>;
    pub fn get_long_array_region<'other_local>(
        &self,
        array: impl AsRef<JLongArray<'other_local>>,
        start: jsize,
        buf: &mut [jlong],
    ) -> crate::errors::Result<()>;
    pub fn get_float_array_region<'other_local>(
        &self,
        array: impl AsRef<JFloatArray<'other_local>>,
        start: jsize,
        buf: &mut [jfloat],
    ) -> crate::errors::Result<()>;
    pub fn get_double_array_region<'other_local>(
        &self,
        array: impl AsRef<JDoubleArray<'other_local>>,
        start: jsize,
        buf: &mut [jdouble],
    ) -> crate::errors::Result<()>;
    pub fn set_boolean_array_region<'other_local>(
        &self,
        array: impl AsRef<JBooleanArray<'other_local>>,
        start: jsize,
        buf: &[jboolean],
    ) -> crate::errors::Result<()>;
    pub fn set_byte_array_region<'other_local>(
        &self,
        array: impl AsRef<JByteArray<'other_local>>,
        start: jsize,
        buf: &[jbyte],
    ) -> crate::errors::Result<()>;
    pub fn set_char_array_region<'other_local>(
        &self,
        array: impl AsRef<JCharArray<'other_local>>,
        start: jsize,
        buf: &[jchar],
    ) -> crate::errors::Result<()>;
    pub fn set_short_array_region<'other_local>(
        &self,
        array: impl AsRef<JShortArray<'other_local>>,
        start: jsize,
        buf: &[jshort],
    ) -> crate::errors::Result<()>;
    pub fn set_int_array_region<'other_local>(
        &self,
        array: impl AsRef<JIntArray<'other_local>>,
        start: jsize,
        buf: &[jint],
    ) -> crate::errors::Result<()>;
    pub fn set_long_array_region<'other_local>(
        &self,
        array: impl AsRef<JLongArray<'other_local>>,
        start: jsize,
        buf: &[jlong],
    ) -> crate::errors::Result<()>;
    pub fn set_float_array_region<'other_local>(
        &self,
        array: impl AsRef<JFloatArray<'other_local>>,
        start: jsize,
        buf: &[jfloat],
    ) -> crate::errors::Result<()>;
    pub fn set_double_array_region<'other_local>(
        &self,
        array: impl AsRef<JDoubleArray<'other_local>>,
        start: jsize,
        buf: &[jdouble],
    ) -> crate::errors::Result<()>;
    pub fn to_reflected_method<'other_local>(
        &mut self,
        class: impl Desc<'local, JClass<'other_local>>,
        method_id: impl Desc<'local, JMethodID>,
    ) -> crate::errors::Result<JObject<'local>>;
    pub fn to_reflected_static_method<'other_local>(
        &mut self,
        class: impl Desc<'local, JClass<'other_local>>,
        method_id: impl Desc<'local, JStaticMethodID>,
    ) -> crate::errors::Result<JObject<'local>>;
    pub unsafe fn get_field_unchecked<'other_local, O, F>(
        &mut self,
        obj: O,
        field: F,
        ty: JavaType,
    ) -> crate::errors::Result<JValueOwned<'local>>
    where
        O: AsRef<JObject<'other_local>>,
        F: Desc<'local, JFieldID>;
    pub unsafe fn set_field_unchecked<'other_local, O, F>(&mut self, obj: O, field: F, value: JValue) -> crate::errors::Result<()>
    where
        O: AsRef<JObject<'other_local>>,
        F: Desc<'local, JFieldID>;
    pub fn get_field<'other_local, 'sig, O, N, S>(&mut self, obj: O, name: N, sig: S) -> crate::errors::Result<JValueOwned<'local>>
    where
        O: AsRef<JObject<'other_local>>,
        N: AsRef<JNIStr>,
        S: AsRef<FieldSignature<'sig>>;
    pub fn set_field<'other_local, 'sig, O, N, S>(&mut self, obj: O, name: N, sig: S, value: JValue) -> crate::errors::Result<()>
    where
        O: AsRef<JObject<'other_local>>,
        N: AsRef<JNIStr>,
        S: AsRef<FieldSignature<'sig>>;
    pub unsafe fn get_static_field_unchecked<'other_local, C, F>(
        &mut self,
        class: C,
        field: F,
        ty: JavaType,
    ) -> crate::errors::Result<JValueOwned<'local>>
    where
        C: Desc<'local, JClass<'other_local>>,
        F: Desc<'local, JStaticFieldID>;
    pub unsafe fn set_static_field_unchecked<'other_local, C, F>(&mut self, class: C, field: F, value: JValue) -> crate::errors::Result<()>
    where
        C: Desc<'local, JClass<'other_local>>,
        F: Desc<'local, JStaticFieldID>;
    pub fn get_static_field<'other_local, 'sig, C, N, S>(
        &mut self,
        class: C,
        name: N,
        sig: S,
    ) -> crate::errors::Result<JValueOwned<'local>>
    where
        C: Desc<'local, JClass<'other_local>>,
        N: AsRef<JNIStr>,
        S: AsRef<FieldSignature<'sig>>;
    pub fn set_static_field<'other_local, 'sig, C, N, S>(&mut self, class: C, name: N, sig: S, value: JValue) -> crate::errors::Result<()>
    where
        C: Desc<'local, JClass<'other_local>>,
        N: AsRef<JNIStr>,
        S: AsRef<FieldSignature<'sig>>;
    pub unsafe fn set_rust_field<'other_local, O, S, T>(&self, obj: O, field: S, rust_object: T) -> crate::errors::Result<()>
    where
        O: AsRef<JObject<'other_local>>,
        S: AsRef<JNIStr>,
        T: Send + 'static;
    pub unsafe fn get_rust_field<'other_local, O, S, T>(&self, obj: O, field: S) -> crate::errors::Result<MutexGuard<'local, T>>
    where
        O: AsRef<JObject<'other_local>>,
        S: AsRef<JNIStr>,
        T: Send + 'static;
    pub unsafe fn take_rust_field<'other_local, O, S, T>(&self, obj: O, field: S) -> crate::errors::Result<T>
    where
        O: AsRef<JObject<'other_local>>,
        S: AsRef<JNIStr>,
        T: Send + 'static;
    pub fn lock_obj<'other_local, O>(&self, obj: O) -> crate::errors::Result<MonitorGuard<'local>>
    where
        O: AsRef<JObject<'other_local>>;
    pub fn get_java_vm(&self) -> crate::errors::Result<JavaVM>;
    pub fn ensure_local_capacity(&self, capacity: usize) -> crate::errors::Result<()>;
    pub unsafe fn register_native_methods<'other_local, T>(&mut self, class: T, methods: &[NativeMethod]) -> crate::errors::Result<()>
    where
        T: Desc<'local, JClass<'other_local>>;
    pub fn unregister_native_methods<'other_local, T>(&mut self, class: T) -> crate::errors::Result<()>
    where
        T: Desc<'local, JClass<'other_local>>;
    pub unsafe fn get_array_elements<'array_local, T, TArrayRef>(
        &self,
        array: TArrayRef,
        mode: ReleaseMode,
    ) -> crate::errors::Result<AutoElements<'array_local, T, TArrayRef>>
    where
        T: TypeArray,
        TArrayRef: AsRef<JPrimitiveArray<'array_local, T>> + Reference;
    pub unsafe fn get_array_elements_critical<'array_local, T, TArrayRef>(
        &self,
        array: TArrayRef,
        mode: ReleaseMode,
    ) -> crate::errors::Result<AutoElementsCritical<'array_local, T, TArrayRef>>
    where
        T: TypeArray,
        TArrayRef: AsRef<JPrimitiveArray<'array_local, T>> + Reference;
}

pub struct NativeMethod<'desc> {}

pub struct MonitorGuard<'local> {}

pub mod elements {
    pub enum ReleaseMode {}

    pub struct AutoElements<'array_local, T, TArrayRef> {}

    pub struct AutoElementsCritical<'array_local, T, TArrayRef> {}
}

pub mod errors {
    use crate::refs::Global;
    use crate::signature::RuntimeMethodSignature;
    use jni_sys::jint;
    use std::char::{CharTryFromError, DecodeUtf16Error};
    use std::result;
    use std::sync::TryLockError;

    pub type Result<T> = result::Result<T, Error>;

    pub enum Error {
        UninitializedJavaVM,
        WrongJValueType(&'static str, &'static str),
        WrongObjectType,
        InvalidCtorReturn,
        InvalidArgList(RuntimeMethodSignature),
        ObjectFreed,
        ClassNotFound { name: String },
        NoClassDefFound { requested: String, cause: Option<Global<jni::objects::JThrowable<'static>>> },
        ClassFormatError,
        ClassCircularityError,
        LinkageError { requested: String, cause: Option<Global<jni::objects::JThrowable<'static>>> },
        MethodNotFound { name: String, sig: String },
        NoSuchMethod(String),
        FieldNotFound { name: String, sig: String },
        JavaException,
        ExceptionInInitializer { exception: Option<Global<jni::objects::JThrowable<'static>>> },
        Instantiation,
        EnvMethodNotFound(&'static str),
        NullPtr(&'static str),
        TryLock,
        FieldAlreadySet(String),
        ThrowFailed(i32),
        ParseFailed(String),
        JniCall(JniError),
        InvalidUtf16 { source: DecodeUtf16Error },
        InvalidUtf32 { char: jint, source: CharTryFromError },
        UnsupportedVersion,
        ThreadAttachmentGuarded,
        CaughtJavaException { exception: Global<jni::objects::JThrowable<'static>>, name: String, msg: String, stack: String },
        IndexOutOfBounds,
        IllegalMonitorState,
        SecurityViolation,
    }
    impl<T> From<TryLockError<T>> for Error {}

    pub enum JniError {}
}

mod hidden {
    pub struct JByteBuffer {}
    pub struct JClass {}
    pub struct JClassLoader {}
    pub struct JList {}
    pub struct JMap {}
    pub struct JString {}
    pub struct JThrowable {}
}

pub mod ids {
    #[derive(Copy, Clone)]
    pub struct JMethodID {}
    impl AsRef<JMethodID> for JMethodID {}
    impl AsMut<JMethodID> for JMethodID {}

    pub struct JStaticMethodID {}

    pub struct JFieldID {}

    pub struct JStaticFieldID {}
}

pub mod objects {
    use crate::errors::Error;
    use crate::refs::Reference;
    use crate::JValueOwned;
    use jni_sys::{jboolean, jbyte, jchar, jdouble, jfloat, jint, jlong, jobject, jshort};
    use std::ops::Deref;

    pub struct JObject<'local> {}
    impl<'local> TryFrom<JValueOwned<'local>> for JObject<'local> {
        type Error = Error;
    }
    impl<'local> AsRef<JObject<'local>> for JObject<'local> {}
    impl<'local> AsMut<JObject<'local>> for JObject<'local> {}
    impl Deref for JObject<'_> {
        type Target = jobject;
    }
    impl Default for JObject<'_> {}
    impl Reference for JObject<'_> {
        type Kind<'env> = JObject<'env>;
        type GlobalKind = JObject<'static>;
    }
    impl<'local, E: Reference> From<JObjectArray<'local, E>> for JObject<'local> {}
    impl<'local, T: TypeArray> From<JPrimitiveArray<'local, T>> for JObject<'local> {}

    pub struct JObjectArray<'local, E = JObject<'local>> {}

    pub trait TypeArray {}

    pub struct JPrimitiveArray<'local, T> {}

    pub type JBooleanArray<'local> = JPrimitiveArray<'local, jboolean>;

    pub type JByteArray<'local> = JPrimitiveArray<'local, jbyte>;

    pub type JCharArray<'local> = JPrimitiveArray<'local, jchar>;

    pub type JShortArray<'local> = JPrimitiveArray<'local, jshort>;

    pub type JIntArray<'local> = JPrimitiveArray<'local, jint>;

    pub type JLongArray<'local> = JPrimitiveArray<'local, jlong>;

    pub type JFloatArray<'local> = JPrimitiveArray<'local, jfloat>;

    pub type JDoubleArray<'local> = JPrimitiveArray<'local, jdouble>;

    pub trait AsJArrayRaw<'local> {}
}

pub mod signature {
    pub enum JavaType {}

    pub type ReturnType = JavaType;

    #[derive(Eq, PartialEq, Clone)]
    pub struct MethodSignature<'sig, 'args> {}
    impl<'sig, 'args> From<&MethodSignature<'sig, 'args>> for MethodSignature<'sig, 'args> {}
    impl<'sig, 'args> AsRef<MethodSignature<'sig, 'args>> for MethodSignature<'sig, 'args> {}
    impl<'a> From<&'a RuntimeMethodSignature> for MethodSignature<'a, 'a> {}

    pub struct FieldSignature<'sig> {}

    pub struct RuntimeMethodSignature {}
}

pub mod strings {
    use crate::hidden::JString;
    use crate::refs::Reference;

    #[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct JNIStr {}
    impl AsRef<JNIStr> for JNIStr {}
    impl<'local, 'java_str, StringRef> From<&'java_str MUTF8Chars<'local, StringRef>> for &'java_str JNIStr where
        StringRef: AsRef<JString<'local>> + Reference
    {
    }

    pub struct MUTF8Chars<'local, StringRef> {}
}

pub mod vm {
    pub struct JavaVM {}
    impl JavaVM {
        #[blocks(ffi, micros, pedantic, why = "it attaches the thread to the JVM")]
        #[runs(0, here)]
        pub fn attach_current_thread<F, T, E>(&self, callback: F) -> Result<T, E>
        where
            F: FnOnce(&mut crate::Env) -> Result<T, E>;
    }
}
