pub mod types {
    pub use crate::types::bytes::{PyBytes, PyBytesMethods};
    pub use crate::types::capsule::{PyCapsule, PyCapsuleMethods};
    pub use crate::types::code::{PyCode, PyCodeMethods};
    pub use crate::types::datetime::{
        PyDate, PyDateAccess, PyDateTime, PyDelta, PyDeltaAccess, PyTime, PyTimeAccess, PyTzInfo, PyTzInfoAccess,
    };
    pub use crate::types::dict::{PyDict, PyDictMethods};
    pub use crate::types::frozenset::{PyFrozenSet, PyFrozenSetMethods};
    pub use crate::types::iterator::PyIterator;
    pub use crate::types::list::{PyList, PyListMethods};
    pub use crate::types::mappingproxy::{PyMappingProxy, PyMappingProxyMethods};
    pub use crate::types::set::{PySet, PySetMethods};
    pub use crate::types::slice::{PySlice, PySliceMethods};
    pub use crate::types::string::{PyString, PyStringMethods};
    pub use crate::types::tuple::{PyTuple, PyTupleMethods};
    pub use crate::PyAny;

    pub trait DerefToPyAny {}

    pub trait PyAnyMethods<'py> {}

    pub struct PyBool {}

    pub trait PyBoolMethods<'py> {}

    pub struct PyByteArray {}

    pub trait PyByteArrayMethods<'py> {}

    pub struct PyComplex {}

    pub trait PyComplexMethods<'py> {}

    pub struct PyFloat {}

    pub trait PyFloatMethods<'py> {}

    pub struct PyFrame {}

    pub trait PyFrameMethods<'py> {}

    pub struct PyInt {}

    pub struct PyMapping {}

    pub trait PyMappingMethods<'py> {}

    pub struct PyMemoryView {}

    pub struct PyModule {}

    pub trait PyModuleMethods<'py> {}

    pub struct PyRange {}

    pub trait PyRangeMethods<'py> {}

    pub struct PySequence {}

    pub trait PySequenceMethods<'py> {}

    pub struct PyTraceback {}

    pub trait PyTracebackMethods<'py> {}

    pub struct PyType {}

    pub trait PyTypeMethods<'py> {}

    pub struct PyWeakref {}

    pub trait PyWeakrefMethods<'py> {}

    pub struct PyWeakrefProxy {}

    pub struct PyWeakrefReference {}

    pub mod bytes {
        pub struct PyBytesWriter<'py> {}

        pub struct PyBytes {}

        pub trait PyBytesMethods<'py> {}
    }

    pub mod capsule {
        pub struct PyCapsule {}

        pub trait PyCapsuleMethods<'py> {}
    }

    pub mod code {
        pub struct PyCode {}

        pub trait PyCodeMethods<'py> {}
    }

    pub mod datetime {
        pub trait PyDateAccess {}

        pub trait PyDeltaAccess {}

        pub trait PyTimeAccess {}

        pub trait PyTzInfoAccess<'py> {}

        pub struct PyDate {}

        pub struct PyDateTime {}

        pub struct PyTime {}

        pub struct PyTzInfo {}

        pub struct PyDelta {}
    }

    pub mod dict {
        pub struct PyDict {}

        pub trait PyDictMethods<'py> {}

        pub struct BoundDictIterator<'py> {}
    }

    pub mod frozenset {
        pub struct PyFrozenSet {}

        pub trait PyFrozenSetMethods<'py> {}

        pub struct BoundFrozenSetIterator<'py> {}
    }

    pub mod iter {
        pub use crate::types::dict::BoundDictIterator;
        pub use crate::types::frozenset::BoundFrozenSetIterator;
        pub use crate::types::list::BoundListIterator;
        pub use crate::types::set::BoundSetIterator;
        pub use crate::types::tuple::BoundTupleIterator;
    }

    pub mod iterator {
        pub struct PyIterator {}
    }

    pub mod list {
        pub struct PyList {}

        pub trait PyListMethods<'py> {}

        pub struct BoundListIterator<'py> {}
    }

    pub mod mappingproxy {
        pub struct PyMappingProxy {}

        pub trait PyMappingProxyMethods<'py, 'a> {}
    }

    pub mod set {
        pub struct PySet {}

        pub trait PySetMethods<'py> {}

        pub struct BoundSetIterator<'py> {}
    }

    pub mod slice {
        pub struct PySlice {}

        pub trait PySliceMethods<'py> {}
    }

    pub mod string {
        pub struct PyString {}

        pub trait PyStringMethods<'py> {}
    }

    pub mod tuple {
        pub struct PyTuple {}

        pub trait PyTupleMethods<'py> {}

        pub struct BoundTupleIterator<'py> {}
    }
}
