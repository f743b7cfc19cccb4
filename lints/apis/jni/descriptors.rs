pub mod descriptors {
    use crate::hidden::{JClass, JThrowable};
    use crate::ids::{JFieldID, JMethodID, JStaticFieldID, JStaticMethodID};
    use crate::refs::Auto;
    use crate::signature::{FieldSignature, MethodSignature};
    use crate::strings::JNIStr;
    use crate::Env;

    pub trait Desc<'local, T> {
        type Output: AsRef<T>;
        fn lookup(self, _: &mut Env<'local>) -> crate::errors::Result<Self::Output>;
    }
    impl<'local, T> Desc<'local, T> for T
    where
        T: AsRef<T>,
    {
        type Output = Self;
    }
    impl<'local, T> Desc<'local, T> for &T
    where
        T: AsRef<T>,
    {
        type Output = Self;
    }
    impl<'local, T> Desc<'local, JClass<'local>> for T
    where
        T: AsRef<JNIStr>,
    {
        type Output = Auto<'local, JClass<'local>>;
    }
    impl<'local, 'other_local, 'sig, 'sig_args, T, U, V> Desc<'local, JMethodID> for (T, U, V)
    where
        T: Desc<'local, JClass<'other_local>>,
        U: AsRef<JNIStr>,
        V: AsRef<MethodSignature<'sig, 'sig_args>>,
    {
        type Output = JMethodID;
    }
    impl<'local, 'other_local, 'sig, 'sig_args, T, Signature> Desc<'local, JMethodID> for (T, Signature)
    where
        T: Desc<'local, JClass<'other_local>>,
        Signature: AsRef<MethodSignature<'sig, 'sig_args>>,
    {
        type Output = JMethodID;
    }
    impl<'local, 'other_local, 'sig, 'sig_args, T, U, V> Desc<'local, JStaticMethodID> for (T, U, V)
    where
        T: Desc<'local, JClass<'other_local>>,
        U: AsRef<JNIStr>,
        V: AsRef<MethodSignature<'sig, 'sig_args>>,
    {
        type Output = JStaticMethodID;
    }
    impl<'local, 'other_local, 'sig, T, U, V> Desc<'local, JFieldID> for (T, U, V)
    where
        T: Desc<'local, JClass<'other_local>>,
        U: AsRef<JNIStr>,
        V: AsRef<FieldSignature<'sig>>,
    {
        type Output = JFieldID;
    }
    impl<'local, 'other_local, 'sig, T, U, V> Desc<'local, JStaticFieldID> for (T, U, V)
    where
        T: Desc<'local, JClass<'other_local>>,
        U: AsRef<JNIStr>,
        V: AsRef<FieldSignature<'sig>>,
    {
        type Output = JStaticFieldID;
    }
    impl<'local, 'other_local, C, M> Desc<'local, JThrowable<'local>> for (C, M)
    where
        C: Desc<'local, JClass<'other_local>>,
        M: AsRef<JNIStr>,
    {
        type Output = Auto<'local, JThrowable<'local>>;
    }
    impl<'local> Desc<'local, JThrowable<'local>> for &str {
        type Output = Auto<'local, JThrowable<'local>>;
    }
    impl<'local> Desc<'local, JThrowable<'local>> for String {
        type Output = Auto<'local, JThrowable<'local>>;
    }
    impl<'local, T> Desc<'local, JThrowable<'local>> for T
    where
        T: AsRef<JNIStr>,
    {
        type Output = Auto<'local, JThrowable<'local>>;
    }
}
