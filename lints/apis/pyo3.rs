#![source("pyo3 0.30.1")]

use crate::call::PyCallArgs;
use crate::marker::Ungil;
use crate::types::bytes::{PyBytes, PyBytesMethods, PyBytesWriter};
use crate::types::capsule::{PyCapsule, PyCapsuleMethods};
use crate::types::code::{PyCode, PyCodeMethods};
use crate::types::datetime::{PyDate, PyDateAccess, PyDateTime, PyDelta, PyDeltaAccess, PyTime, PyTimeAccess, PyTzInfoAccess};
use crate::types::dict::{BoundDictIterator, PyDict, PyDictMethods};
use crate::types::frozenset::{BoundFrozenSetIterator, PyFrozenSet, PyFrozenSetMethods};
use crate::types::iterator::PyIterator;
use crate::types::list::{BoundListIterator, PyList, PyListMethods};
use crate::types::mappingproxy::{PyMappingProxy, PyMappingProxyMethods};
use crate::types::set::{BoundSetIterator, PySet, PySetMethods};
use crate::types::slice::{PySlice, PySliceMethods};
use crate::types::string::{PyString, PyStringMethods};
use crate::types::tuple::{BoundTupleIterator, PyTuple, PyTupleMethods};
use crate::types::{
    DerefToPyAny, PyAnyMethods, PyBool, PyBoolMethods, PyByteArray, PyByteArrayMethods, PyComplex, PyComplexMethods, PyFloat,
    PyFloatMethods, PyFrame, PyFrameMethods, PyMapping, PyMappingMethods, PyMemoryView, PyModule, PyModuleMethods, PyRange, PyRangeMethods,
    PySequence, PySequenceMethods, PyTraceback, PyTracebackMethods, PyType, PyTypeMethods, PyWeakref, PyWeakrefMethods, PyWeakrefProxy,
    PyWeakrefReference,
};
use pyo3_macros::pyclass::boolean_struct::False;
use std::convert::Infallible;
use std::ops::{Deref, Index, Neg};
use std::slice::SliceIndex;

pub use crate::conversion::{FromPyObject, IntoPyObject};
pub use crate::marker::Python;
pub use crate::pycell::{PyRef, PyRefMut};
pub use crate::pyclass::PyClass;
pub use crate::type_object::{PyTypeCheck, PyTypeInfo};

pub struct CastError<'a, 'py> {}

pub struct PyErr {}

pub type PyResult<T> = Result<T, PyErr>;

pub trait BoundObject<'py, T> {
    type Any;
}

pub struct Bound<'py, T> {}
impl<'py> PyCallArgs<'py> for Bound<'py, PyTuple> {}
impl<'py> PyCallArgs<'py> for &Bound<'py, PyTuple> {}
impl<'py, T: PyTypeCheck> IntoPyObject<'py> for Bound<'py, T> {
    type Target = T;
    type Output = Bound<'py, Self::Target>;
    type Error = Infallible;
}
impl<'a, 'py, T: PyTypeCheck> IntoPyObject<'py> for &'a Bound<'py, T> {
    type Target = T;
    type Output = Borrowed<'a, 'py, Self::Target>;
    type Error = Infallible;
}
impl<'py, T> Deref for Bound<'py, T>
where
    T: DerefToPyAny,
{
    type Target = Bound<'py, PyAny>;
}
impl<'py, T> AsRef<Bound<'py, PyAny>> for Bound<'py, T> {}
impl<T> AsRef<Py<PyAny>> for Bound<'_, T> {}
impl<T> Clone for Bound<'_, T> {}
impl<'py, T> BoundObject<'py, T> for Bound<'py, T> {
    type Any = Bound<'py, PyAny>;
}
impl<'py, T> From<&Bound<'py, T>> for Bound<'py, T> {}
impl<'a, 'py, T> FromPyObject<'a, 'py> for Bound<'py, T>
where
    T: PyTypeCheck + 'a,
{
    type Error = CastError<'a, 'py>;
}
impl<'py> PyAnyMethods<'py> for Bound<'py, PyAny> {}
impl<'py> PyBoolMethods<'py> for Bound<'py, PyBool> {}
impl<'py> PyByteArrayMethods<'py> for Bound<'py, PyByteArray> {}
impl<'py> TryFrom<&Bound<'py, PyAny>> for Bound<'py, PyByteArray> {
    type Error = PyErr;
}
impl<'py> TryFrom<PyBytesWriter<'py>> for Bound<'py, PyBytes> {
    type Error = PyErr;
}
impl<'py> PyBytesMethods<'py> for Bound<'py, PyBytes> {}
impl<I: SliceIndex<[u8]>> Index<I> for Bound<'_, PyBytes> {
    type Output = I::Output;
}
impl AsRef<[u8]> for Bound<'_, PyBytes> {}
impl<'py> PyCapsuleMethods<'py> for Bound<'py, PyCapsule> {}
impl<'py> PyCodeMethods<'py> for Bound<'py, PyCode> {}
impl<'py> Neg for &Bound<'py, PyComplex> {
    type Output = Bound<'py, PyComplex>;
}
impl<'py> Neg for Bound<'py, PyComplex> {
    type Output = Bound<'py, PyComplex>;
}
impl<'py> PyComplexMethods<'py> for Bound<'py, PyComplex> {}
impl PyDateAccess for Bound<'_, PyDate> {}
impl PyDateAccess for Bound<'_, PyDateTime> {}
impl PyTimeAccess for Bound<'_, PyDateTime> {}
impl<'py> PyTzInfoAccess<'py> for Bound<'py, PyDateTime> {}
impl PyTimeAccess for Bound<'_, PyTime> {}
impl<'py> PyTzInfoAccess<'py> for Bound<'py, PyTime> {}
impl PyDeltaAccess for Bound<'_, PyDelta> {}
impl<'py> PyDictMethods<'py> for Bound<'py, PyDict> {}
impl<'py> IntoIterator for Bound<'py, PyDict> {
    type Item = (Bound<'py, PyAny>, Bound<'py, PyAny>);
    type IntoIter = BoundDictIterator<'py>;
}
impl<'py> IntoIterator for &Bound<'py, PyDict> {
    type Item = (Bound<'py, PyAny>, Bound<'py, PyAny>);
    type IntoIter = BoundDictIterator<'py>;
}
impl<'py> PyFloatMethods<'py> for Bound<'py, PyFloat> {}
impl<'py> PyFrameMethods<'py> for Bound<'py, PyFrame> {}
impl<'py> PyFrozenSetMethods<'py> for Bound<'py, PyFrozenSet> {}
impl<'py> IntoIterator for Bound<'py, PyFrozenSet> {
    type Item = Bound<'py, PyAny>;
    type IntoIter = BoundFrozenSetIterator<'py>;
}
impl<'py> IntoIterator for &Bound<'py, PyFrozenSet> {
    type Item = Bound<'py, PyAny>;
    type IntoIter = BoundFrozenSetIterator<'py>;
}
impl<'py> Iterator for Bound<'py, PyIterator> {
    type Item = PyResult<Bound<'py, PyAny>>;
}
impl<'py> IntoIterator for &Bound<'py, PyIterator> {
    type Item = PyResult<Bound<'py, PyAny>>;
    type IntoIter = Bound<'py, PyIterator>;
}
impl<'py> PyListMethods<'py> for Bound<'py, PyList> {}
impl<'py> IntoIterator for Bound<'py, PyList> {
    type Item = Bound<'py, PyAny>;
    type IntoIter = BoundListIterator<'py>;
}
impl<'py> IntoIterator for &Bound<'py, PyList> {
    type Item = Bound<'py, PyAny>;
    type IntoIter = BoundListIterator<'py>;
}
impl<'py> PyMappingMethods<'py> for Bound<'py, PyMapping> {}
impl<'py, 'a> PyMappingProxyMethods<'py, 'a> for Bound<'py, PyMappingProxy> {}
impl<'py> TryFrom<&Bound<'py, PyAny>> for Bound<'py, PyMemoryView> {
    type Error = PyErr;
}
impl<'py> PyModuleMethods<'py> for Bound<'py, PyModule> {}
impl<'py> PyRangeMethods<'py> for Bound<'py, PyRange> {}
impl<'py> PySequenceMethods<'py> for Bound<'py, PySequence> {}
impl<'py> PySetMethods<'py> for Bound<'py, PySet> {}
impl<'py> IntoIterator for Bound<'py, PySet> {
    type Item = Bound<'py, PyAny>;
    type IntoIter = BoundSetIterator<'py>;
}
impl<'py> IntoIterator for &Bound<'py, PySet> {
    type Item = Bound<'py, PyAny>;
    type IntoIter = BoundSetIterator<'py>;
}
impl<'py> PySliceMethods<'py> for Bound<'py, PySlice> {}
impl<'py> TryFrom<Bound<'py, PyRange>> for Bound<'py, PySlice> {
    type Error = PyErr;
}
impl<'py> PyStringMethods<'py> for Bound<'py, PyString> {}
impl<'py> PyTracebackMethods<'py> for Bound<'py, PyTraceback> {}
impl<'py> PyTupleMethods<'py> for Bound<'py, PyTuple> {}
impl<'py> IntoIterator for Bound<'py, PyTuple> {
    type Item = Bound<'py, PyAny>;
    type IntoIter = BoundTupleIterator<'py>;
}
impl<'py> IntoIterator for &Bound<'py, PyTuple> {
    type Item = Bound<'py, PyAny>;
    type IntoIter = BoundTupleIterator<'py>;
}
impl<'py> PyTypeMethods<'py> for Bound<'py, PyType> {}
impl<'py> PyWeakrefMethods<'py> for Bound<'py, PyWeakref> {}
impl<'py> PyWeakrefMethods<'py> for Bound<'py, PyWeakrefProxy> {}
impl<'py> PyWeakrefMethods<'py> for Bound<'py, PyWeakrefReference> {}

pub struct Borrowed<'a, 'py, T> {}

pub struct Py<T> {}
impl<'py> PyCallArgs<'py> for Py<PyTuple> {}
impl<'py> PyCallArgs<'py> for &Py<PyTuple> {}
impl<'py, T: PyTypeCheck> IntoPyObject<'py> for Py<T> {
    type Target = T;
    type Output = Bound<'py, Self::Target>;
    type Error = Infallible;
}
impl<'a, 'py, T: PyTypeCheck> IntoPyObject<'py> for &'a Py<T> {
    type Target = T;
    type Output = Borrowed<'a, 'py, Self::Target>;
    type Error = Infallible;
}
impl<T> Ungil for Py<T> {}
impl<T> AsRef<Py<PyAny>> for Py<T> {}
impl<T> From<Py<T>> for Py<PyAny> where T: DerefToPyAny {}
impl<T> From<Bound<'_, T>> for Py<PyAny> where T: DerefToPyAny {}
impl<T> From<Bound<'_, T>> for Py<T> {}
impl<T> From<&Bound<'_, T>> for Py<T> {}
impl<T> From<Borrowed<'_, '_, T>> for Py<T> {}
impl<'py, T> From<PyRef<'py, T>> for Py<T> where T: PyClass {}
impl<'py, T> From<PyRefMut<'py, T>> for Py<T> where T: PyClass<Frozen = False> {}
impl<T> Clone for Py<T> {}
impl<'a, 'py, T> FromPyObject<'a, 'py> for Py<T>
where
    T: PyTypeCheck + 'a,
{
    type Error = CastError<'a, 'py>;
}

pub struct PyAny {}

pub struct PythonVersionInfo {
    pub major: u8,
    pub minor: u8,
    pub patch: u8,
    pub suffix: Option<&'static str>,
}

#[versions("<0.26")]
#[source("pyo3 0.23.5")]
impl<'py> Python<'py> {
    #[blocks(wait, unbounded, pedantic, why = "it waits for Python's global lock")]
    #[runs(0, here)]
    pub fn with_gil<F, R>(f: F) -> R
    where
        F: for<'a> FnOnce(Python<'a>) -> R;
    #[runs(0, here)]
    pub fn allow_threads<T, F>(self, f: F) -> T
    where
        F: FnOnce() -> T;
}
#[attribute(handler)]
pub fn pyfunction();
#[attribute(handler)]
pub fn pymethods();

pub mod call {
    pub trait PyCallArgs<'py> {}
}

pub mod inspect {
    pub enum PyStaticExpr {}
}

pub mod marker {
    use crate::conversion::IntoPyObject;
    use crate::type_object::PyTypeInfo;
    use crate::types::dict::PyDict;
    use crate::types::string::PyString;
    use crate::types::{PyModule, PyType};
    use crate::{Bound, Py, PyAny, PyResult, PythonVersionInfo};
    use std::ffi::CStr;

    pub trait Ungil {}

    #[derive(Copy, Clone)]
    pub struct Python<'py> {}
    impl Python<'_> {
        #[blocks(wait, unbounded, pedantic, why = "it waits for Python's global lock")]
        #[runs(0, here)]
        pub fn attach<F, R>(f: F) -> R
        where
            F: for<'py> FnOnce(Python<'py>) -> R;
        pub fn try_attach<F, R>(f: F) -> Option<R>
        where
            F: for<'py> FnOnce(Python<'py>) -> R;
        pub fn initialize();
        pub unsafe fn attach_unchecked<F, R>(f: F) -> R
        where
            F: for<'py> FnOnce(Python<'py>) -> R;
    }
    impl<'py> Python<'py> {
        #[runs(0, here)]
        pub fn detach<T, F>(self, f: F) -> T
        where
            F: Ungil + FnOnce() -> T,
            T: Ungil;
        #[blocks(cpu, millis, pedantic, why = "it runs Python code")]
        pub fn eval(
            self,
            code: &CStr,
            globals: Option<&Bound<'py, PyDict>>,
            locals: Option<&Bound<'py, PyDict>>,
        ) -> PyResult<Bound<'py, PyAny>>;
        #[blocks(cpu, millis, pedantic, why = "it runs Python code")]
        pub fn run(self, code: &CStr, globals: Option<&Bound<'py, PyDict>>, locals: Option<&Bound<'py, PyDict>>) -> PyResult<()>;
        pub fn get_type<T>(self) -> Bound<'py, PyType>
        where
            T: PyTypeInfo;
        pub fn import<N>(self, name: N) -> PyResult<Bound<'py, PyModule>>
        where
            N: IntoPyObject<'py, Target = PyString>;
        pub fn None(self) -> Py<PyAny>;
        pub fn Ellipsis(self) -> Py<PyAny>;
        pub fn NotImplemented(self) -> Py<PyAny>;
        pub fn version(self) -> &'static str;
        pub fn version_str() -> &'static str;
        pub fn version_info(self) -> PythonVersionInfo;
        pub fn check_signals(self) -> PyResult<()>;
    }
    impl<'unbound> Python<'unbound> {
        pub unsafe fn assume_attached() -> Python<'unbound>;
    }
}

pub mod prelude {
    pub use crate::conversion::{FromPyObject, IntoPyObject};
    pub use crate::marker::Python;
    pub use crate::pycell::{PyRef, PyRefMut};
    pub use crate::types::bytes::PyBytesMethods;
    pub use crate::types::capsule::PyCapsuleMethods;
    pub use crate::types::dict::PyDictMethods;
    pub use crate::types::frozenset::PyFrozenSetMethods;
    pub use crate::types::list::PyListMethods;
    pub use crate::types::mappingproxy::PyMappingProxyMethods;
    pub use crate::types::set::PySetMethods;
    pub use crate::types::slice::PySliceMethods;
    pub use crate::types::string::PyStringMethods;
    pub use crate::types::tuple::PyTupleMethods;
    pub use crate::types::{
        PyAnyMethods, PyBoolMethods, PyByteArrayMethods, PyComplexMethods, PyFloatMethods, PyMappingMethods, PyModule, PyModuleMethods,
        PySequenceMethods, PyTracebackMethods, PyTypeMethods, PyWeakrefMethods,
    };
    pub use crate::{Borrowed, Bound, Py, PyAny, PyErr, PyResult};
}

pub mod pycell {
    pub struct PyRef<'p, T> {}

    pub struct PyRefMut<'p, T> {}
}

pub mod pyclass {
    pub trait PyClass {
        type Frozen;
    }
}

pub mod type_object {
    use crate::inspect::PyStaticExpr;
    use crate::marker::Python;
    use crate::types::PyType;
    use crate::{Bound, PyAny};

    pub trait PyTypeInfo: Sized {
        const TYPE_HINT: PyStaticExpr;
        fn type_object_raw(py: Python<'_>) -> *mut ffi::PyTypeObject;
        fn type_object(py: Python<'_>) -> Bound<'_, PyType>;
        fn is_type_of(object: &Bound<'_, PyAny>) -> bool;
        fn is_exact_type_of(object: &Bound<'_, PyAny>) -> bool;
    }

    pub trait PyTypeCheck {}
}
